// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import {
  eigenaarOntheven,
  GEEN_EIGENAAR,
  isZelfde,
  LAATSTE_EIGENAAR,
  onthefEigenaar,
  wezenVan
} from '@naober/contracts/initiatieven/initiatief'
import { partijStondAf } from '@naober/contracts/initiatieven/partij'
import { beslis } from '@naober/kit/command/decider'
import { inToekomst, voorBegin } from '../datums.ts'

export const besluitOnthefEigenaar = beslis(onthefEigenaar, ({ eigenaar, tot }, { zelf, partij }, { vandaag, wie }) => {
  const wezen = wezenVan(eigenaar)
  const gevonden = zelf.eigenaren.find((een) => isZelfde(een, wezen))
  if (!gevonden) return weiger(GEEN_EIGENAAR)
  if (zelf.eigenaren.length === 1) return weiger(LAATSTE_EIGENAAR)
  const nee = inToekomst(tot, vandaag) ?? voorBegin(tot, gevonden.van)
  if (nee) return nee
  const aanleiding = wie.is('systeem') ? ({ aanleiding: 'PARTIJ_VERTROKKEN' } as const) : {}
  return {
    zelf: [eigenaarOntheven({ ...wezen, tot, ...aanleiding })],
    ...(partij && { partij: [partijStondAf({ initiatiefId: zelf.id, tot })] })
  }
})
