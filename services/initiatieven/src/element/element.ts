// SPDX-License-Identifier: EUPL-1.2
import { idVan } from '@naober/contracts'
import { Element, type ElementStaat, wisElementTekst } from '@naober/contracts/initiatieven/element'
import { gedrag } from '@naober/kit/command/decider'
import { wisbesluit } from '@naober/kit/command/wisbesluit'
import { besluitBeantwoordKloptNiet } from './beantwoord-klopt-niet.ts'
import { besluitBevestigElement } from './bevestig-element.ts'
import { besluitMeldElementVerdwenen } from './meld-element-verdwenen.ts'
import { besluitMeldKloptNiet } from './meld-klopt-niet.ts'
import { besluitNeemElementOp } from './neem-element-op.ts'
import { besluitNeemVerdwijningTerug } from './neem-verdwijning-terug.ts'
import { besluitTrekKloptNietIn } from './trek-klopt-niet-in.ts'
import { besluitVerplaatsElement } from './verplaats-element.ts'
import { besluitWijzigElement } from './wijzig-element.ts'

const zonderMelding = (staat: ElementStaat, meldingId: string): ElementStaat => ({
  ...staat,
  meldingen: staat.meldingen.filter((een) => een.meldingId !== meldingId)
})

export const gedragVanElement = gedrag(Element, {
  evolueer: {
    ElementOpgenomen: (_staat, opname, { stream }) => ({
      ...opname,
      id: idVan(stream),
      fase: 'OPGENOMEN',
      gebiedSinds: opname.op,
      bevestigdOp: null,
      verdwenen: null,
      opnemerId: null,
      meldingen: []
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
    VerdwijningTeruggenomen: (staat) => ({ ...staat, verdwenen: null }),
    KloptNietGemeld: (staat, melding) => ({
      ...staat,
      meldingen: [...staat.meldingen, { ...melding, door: null, toelichting: null }]
    }),
    KloptmelderVastgelegd: (staat, { meldingId, persoonId, toelichting }) => ({
      ...staat,
      meldingen: staat.meldingen.map((een) =>
        een.meldingId === meldingId ? { ...een, door: persoonId, toelichting } : een
      )
    }),
    KloptNietBeantwoord: (staat, { meldingId }) => zonderMelding(staat, meldingId),
    KloptNietIngetrokken: (staat, { meldingId }) => zonderMelding(staat, meldingId)
  },
  besluiten: [
    besluitNeemElementOp,
    besluitWijzigElement,
    besluitBevestigElement,
    besluitVerplaatsElement,
    besluitMeldElementVerdwenen,
    besluitNeemVerdwijningTerug,
    besluitMeldKloptNiet,
    besluitTrekKloptNietIn,
    besluitBeantwoordKloptNiet,
    wisbesluit(wisElementTekst)
  ]
})
