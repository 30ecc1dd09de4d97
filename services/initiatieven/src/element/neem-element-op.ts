// SPDX-License-Identifier: EUPL-1.2
import { voorWie, weiger } from '@naober/contracts'
import {
  elementOpgenomen,
  LAAG_KLOPT_NIET,
  LAAG_ONTBREEKT,
  laagVan,
  neemElementOp,
  opnemerVastgelegd
} from '@naober/contracts/initiatieven/element'
import { GEBIED_KLOPT_NIET, kloptGebied, plaatsVan } from '@naober/contracts/initiatieven/regels/gebiedskeuze'
import { beslis } from '@naober/kit/command/decider'
import { inToekomst } from '../datums.ts'
import { alVertrokken } from '../partijfout.ts'

export const besluitNeemElementOp = beslis(neemElementOp, (opname, { partij }, { vandaag, wie }) => {
  const { soort, omschrijving = null, alledaagseZaak = null, contact = null, adres = null } = opname
  const eigen = laagVan(soort)
  const laag = opname.laag ?? eigen
  if (!kloptGebied(opname.gebied)) return weiger(GEBIED_KLOPT_NIET, { gemeente: opname.gebied.gemeente })
  if (laag === null) return weiger(LAAG_ONTBREEKT, { soort })
  if (eigen !== null && laag !== eigen) return weiger(LAAG_KLOPT_NIET, { soort, laag })
  return (
    alVertrokken(partij, opname.op) ??
    inToekomst(opname.op, vandaag) ?? {
      zelf: [
        elementOpgenomen({
          soort,
          naam: opname.naam,
          omschrijving,
          laag,
          vorm: opname.vorm,
          alledaagseZaak,
          partijId: partij?.id ?? null,
          contact,
          gebied: plaatsVan(opname.gebied),
          adres,
          op: opname.op
        }),
        opnemerVastgelegd({ persoonId: voorWie(wie) })
      ]
    }
  )
})
