// SPDX-License-Identifier: EUPL-1.2
import {
  Datum,
  gebeurtenis,
  Id,
  keuze,
  leegbaar,
  optioneel,
  PersoonId,
  type Static,
  VrijeTekst
} from '../../kern/index.ts'
import { Rijcode } from '../../referentie/rij.ts'
import { Gebiedsplaats } from '../regels/gebiedskeuze.ts'

/** What an obstacle led to: delay, or that it did not get off the ground (any further). Source: F1, 0:536-539. */
export const Gevolg = keuze('UITSTEL', 'NIET_VAN_DE_GROND', 'ANDERS')
export type Gevolg = Static<typeof Gevolg>

/** How an obstacle went away. Source: eigen keuze. */
export const Oplossing = keuze('REGEL_VERANDERD', 'UITZONDERING', 'ANDERE_WEG', 'NIET_MEER_NODIG')
export type Oplossing = Static<typeof Oplossing>

export const Ervaring = VrijeTekst(2000)
export const Toelichting = VrijeTekst(1000)

export const belemmeringGemeld = gebeurtenis('BelemmeringGemeld', {
  openheid: 'OPENBAAR',
  doc: 'Somebody met an obstacle of the reference table in practice',
  velden: {
    belemmering: Rijcode,
    initiatiefId: leegbaar(Id),
    gebied: Gebiedsplaats,
    ervaring: Ervaring,
    gevolg: Gevolg,
    op: Datum
  }
})

export const melderVastgelegd = gebeurtenis('MelderVastgelegd', {
  openheid: 'INTERN',
  doc: 'Who met the obstacle',
  velden: { persoonId: PersoonId }
})

export const belemmeringGewijzigd = gebeurtenis('BelemmeringGewijzigd', {
  openheid: 'OPENBAAR',
  doc: 'The description of what was met changed; what is absent stayed as it was',
  velden: { belemmering: optioneel(Rijcode), ervaring: optioneel(Ervaring), gevolg: optioneel(Gevolg) }
})

export const belemmeringOpgelost = gebeurtenis('BelemmeringOpgelost', {
  openheid: 'OPENBAAR',
  doc: 'The obstacle no longer stood in the way here',
  velden: { hoe: Oplossing, toelichting: leegbaar(Toelichting), op: Datum }
})

export const oplossingTeruggenomen = gebeurtenis('OplossingTeruggenomen', {
  openheid: 'OPENBAAR',
  doc: 'It was not solved after all, as if nobody had said so',
  velden: {}
})

export const belemmeringIngetrokken = gebeurtenis('BelemmeringIngetrokken', {
  openheid: 'OPENBAAR',
  doc: 'The report was a mistake; it does not count',
  velden: {}
})
