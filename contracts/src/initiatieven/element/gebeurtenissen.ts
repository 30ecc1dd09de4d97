// SPDX-License-Identifier: EUPL-1.2
import {
  Datum,
  gebeurtenis,
  gesloten,
  Id,
  keuze,
  leegbaar,
  open,
  optioneel,
  PersoonId,
  type Static,
  VrijeTekst
} from '../../kern/index.ts'
import { AlledaagseZaak } from '../regels/alledaagse-zaak.ts'
import { Gebiedsplaats } from '../regels/gebiedskeuze.ts'

/**
 * What an element is, of the eight kinds: those that nobody else keeps. A verbindingspersoon is kept as the function
 * (wijkzuster, buurtsportcoach), never as the person. Source: A1, see docs/bronnen.md.
 */
export const Elementsoort = keuze(
  'INFORMELE_DIENST',
  'FORMELE_DIENST',
  'FYSIEKE_VOORZIENING',
  'ICT_VOORZIENING',
  'VERBINDINGSPERSOON'
)
export type Elementsoort = Static<typeof Elementsoort>

/** Kept up by residents themselves, or by organisations. Source: A4, see docs/bronnen.md. */
export const Laag = keuze('FORMEEL', 'INFORMEEL')
export type Laag = Static<typeof Laag>

/** For one person at a time, or together. Source: C61, see docs/bronnen.md. */
export const Elementvorm = keuze('INDIVIDUEEL', 'COLLECTIEF')

/** Why an element is no longer there. VERGISSING: it never was, so it is not shown as lost either. */
export const Verdwijnreden = keuze('GESLOTEN', 'VERANDERD_VAN_AARD', 'GELD_OP', 'NIEMAND_MEER', 'VERGISSING', 'ANDERS')

/** What is not right about what is shown of an element, as who reports it says. */
export const KloptNiet = keuze('IS_WEG', 'ZIT_ELDERS', 'BESCHRIJVING', 'IS_ER_NOG')

/** What a report led to: what is shown was put right, or is right as it is. */
export const Kloptuitkomst = keuze('AANGEPAST', 'KLOPT_TOCH')

export const Elementnaam = VrijeTekst(120)
export const Omschrijving = VrijeTekst(1000)
export const Adres = VrijeTekst(150)
export const Toelichting = VrijeTekst(500)

const contactvelden = { functie: VrijeTekst(80), bereikbaar: VrijeTekst(200) }
/** How to reach it: the function that answers, and how. Never a person. */
export const Contact = gesloten(contactvelden)
export type Contact = Static<typeof Contact>

export const elementOpgenomen = gebeurtenis('ElementOpgenomen', {
  openheid: 'OPENBAAR',
  doc: 'Something of the sociale basis is there: a service, a facility or a function; since this day, as far as known',
  velden: {
    soort: Elementsoort,
    naam: Elementnaam,
    omschrijving: leegbaar(Omschrijving),
    laag: Laag,
    vorm: Elementvorm,
    alledaagseZaak: leegbaar(AlledaagseZaak),
    partijId: leegbaar(Id),
    contact: leegbaar(open(contactvelden)),
    gebied: Gebiedsplaats,
    adres: leegbaar(Adres),
    op: Datum
  }
})

export const opnemerVastgelegd = gebeurtenis('OpnemerVastgelegd', {
  openheid: 'INTERN',
  doc: 'Who put the element on record, and may therefore keep it',
  velden: { persoonId: PersoonId }
})

export const elementGewijzigd = gebeurtenis('ElementGewijzigd', {
  openheid: 'OPENBAAR',
  doc: 'Something about the element changed; absent is unchanged, null is cleared',
  velden: {
    naam: optioneel(Elementnaam),
    omschrijving: optioneel(leegbaar(Omschrijving)),
    laag: optioneel(Laag),
    vorm: optioneel(Elementvorm),
    alledaagseZaak: optioneel(leegbaar(AlledaagseZaak)),
    partijId: optioneel(leegbaar(Id)),
    contact: optioneel(leegbaar(open(contactvelden)))
  }
})

export const elementBevestigd = gebeurtenis('ElementBevestigd', {
  openheid: 'OPENBAAR',
  doc: 'Somebody saw on this day that the element is there as described',
  velden: { op: Datum }
})

export const elementVerplaatst = gebeurtenis('ElementVerplaatst', {
  openheid: 'OPENBAAR',
  doc: 'The element moved; the place that it left stays known as left',
  velden: { gebied: Gebiedsplaats, adres: leegbaar(Adres), op: Datum, toelichting: leegbaar(Toelichting) }
})

export const elementVerdwenen = gebeurtenis('ElementVerdwenen', {
  openheid: 'OPENBAAR',
  doc: 'The element is no longer there from this day on; it stays known as lost',
  velden: { op: Datum, reden: Verdwijnreden, toelichting: leegbaar(Toelichting) }
})

export const verdwijningTeruggenomen = gebeurtenis('VerdwijningTeruggenomen', {
  openheid: 'OPENBAAR',
  doc: 'The element was said to be lost, and was not',
  velden: {}
})

export const kloptNietGemeld = gebeurtenis('KloptNietGemeld', {
  openheid: 'OPENBAAR',
  doc: 'Somebody says that what is shown of the element is not right; it changes nothing but how sure one can be of it',
  velden: { meldingId: Id, wat: KloptNiet, op: Datum }
})

export const kloptmelderVastgelegd = gebeurtenis('KloptmelderVastgelegd', {
  openheid: 'INTERN',
  doc: 'Who reported that something is not right, and what they tell those who keep the element',
  velden: { meldingId: Id, persoonId: PersoonId, toelichting: leegbaar(Toelichting) }
})

export const kloptNietBeantwoord = gebeurtenis('KloptNietBeantwoord', {
  openheid: 'OPENBAAR',
  doc: 'Who keeps the element answered a report that something is not right',
  velden: { meldingId: Id, uitkomst: Kloptuitkomst, antwoord: leegbaar(Toelichting), op: Datum }
})

export const kloptNietIngetrokken = gebeurtenis('KloptNietIngetrokken', {
  openheid: 'OPENBAAR',
  doc: 'Who reported that something is not right took it back',
  velden: { meldingId: Id, op: Datum }
})
