// SPDX-License-Identifier: EUPL-1.2
import { idVan } from '@naober/contracts'
import { Element, wisElementTekst } from '@naober/contracts/initiatieven/element'
import { gedrag } from '@naober/kit/command/decider'
import { wisbesluit } from '@naober/kit/command/wisbesluit'
import { besluitBevestigElement } from './bevestig-element.ts'
import { besluitMeldElementVerdwenen } from './meld-element-verdwenen.ts'
import { besluitNeemElementOp } from './neem-element-op.ts'
import { besluitNeemVerdwijningTerug } from './neem-verdwijning-terug.ts'
import { besluitVerplaatsElement } from './verplaats-element.ts'
import { besluitWijzigElement } from './wijzig-element.ts'

export const gedragVanElement = gedrag(Element, {
  evolueer: {
    ElementOpgenomen: (_staat, opname, { stream }) => ({
      ...opname,
      id: idVan(stream),
      fase: 'OPGENOMEN',
      gebiedSinds: opname.op,
      bevestigdOp: null,
      verdwenen: null,
      opnemerId: null
    }),
    OpnemerVastgelegd: (staat, { persoonId }) => ({ ...staat, opnemerId: persoonId }),
    ElementGewijzigd: (staat, wijziging) => ({ ...staat, ...wijziging }),
    ElementBevestigd: (staat, { op }) => ({ ...staat, fase: 'BEVESTIGD', bevestigdOp: op }),
    ElementVerplaatst: (staat, { gebied, adres, op }) => ({
      ...staat,
      fase: 'VERPLAATST',
      gebied,
      adres,
      gebiedSinds: op
    }),
    ElementVerdwenen: (staat, verdwenen) => ({ ...staat, verdwenen }),
    VerdwijningTeruggenomen: (staat) => ({ ...staat, verdwenen: null })
  },
  besluiten: [
    besluitNeemElementOp,
    besluitWijzigElement,
    besluitBevestigElement,
    besluitVerplaatsElement,
    besluitMeldElementVerdwenen,
    besluitNeemVerdwijningTerug,
    wisbesluit(wisElementTekst)
  ]
})
