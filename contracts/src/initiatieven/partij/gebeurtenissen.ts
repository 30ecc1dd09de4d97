// SPDX-License-Identifier: EUPL-1.2
import Type from 'typebox'
import { GebiedCode } from '../../geografie.ts'
import {
  Datum,
  gebeurtenis,
  Id,
  keuze,
  leegbaar,
  optioneel,
  PersoonId,
  VrijeTekst,
  verzameling
} from '../../kern/index.ts'
import { Vergissing } from '../regels/bestaan.ts'
import { Kant, Verbindingssoort } from '../regels/verbindingssoort.ts'

/** What an organisation is in the sociale basis. Source: A17, 2:85-258, 2:419-424, 0:856-858. */
export const Partijtype = keuze(
  'GEMEENTE',
  'PROVINCIE',
  'RIJK',
  'CORPORATIE',
  'BELEGGER',
  'WELZIJN',
  'ZORG',
  'ZORGKANTOOR',
  'ZORGVERZEKERAAR',
  'SCHOOL',
  'WINKEL',
  'ONDERNEMER',
  'BIBLIOTHEEK',
  'KUNST_EN_CULTUUR',
  'SPORT',
  'GELOOFSGEMEENSCHAP',
  'POLITIE',
  'KENNIS',
  'FONDS',
  'KOEPEL',
  'BEWONERSGROEP',
  'ANDERS'
)

export const Rechtsvorm = keuze(
  'STICHTING',
  'VERENIGING',
  'COOPERATIE',
  'BV',
  'NV',
  'VOF',
  'EENMANSZAAK',
  'KERKGENOOTSCHAP',
  'PUBLIEKRECHTELIJK',
  'ZONDER_RECHTSVORM'
)

/** How an initiatief became the care of a partij. */
export const Overnamewijze = keuze('OVERGEDRAGEN', 'MEDE_EIGENAAR', 'OPGEGAAN')

export const Partijnaam = VrijeTekst(150)
/** The statutory purpose is what the test of the Btiv reads. Source: C1, see docs/bronnen.md. */
export const StatutairDoel = VrijeTekst(2000)
export const Werkgebied = verzameling(GebiedCode, 100)
export const Functie = VrijeTekst(80)

export const partijGeregistreerd = gebeurtenis('PartijGeregistreerd', {
  openheid: 'OPENBAAR',
  doc: 'An organisation joined the sociale basis as a partij',
  velden: {
    naam: Partijnaam,
    type: Partijtype,
    rechtsvorm: leegbaar(Rechtsvorm),
    statutairDoel: leegbaar(StatutairDoel),
    anbi: Type.Boolean(),
    werkgebied: Werkgebied,
    op: Datum
  }
})

export const registreerderVastgelegd = gebeurtenis('RegistreerderVastgelegd', {
  openheid: 'INTERN',
  doc: 'Who registered the partij, and may therefore write for it',
  velden: { persoonId: PersoonId }
})

export const partijGewijzigd = gebeurtenis('PartijGewijzigd', {
  openheid: 'OPENBAAR',
  doc: 'Something about the partij changed; absent is unchanged, null is cleared',
  velden: {
    naam: optioneel(Partijnaam),
    type: optioneel(Partijtype),
    rechtsvorm: optioneel(leegbaar(Rechtsvorm)),
    statutairDoel: optioneel(leegbaar(StatutairDoel)),
    anbi: optioneel(Type.Boolean()),
    werkgebied: optioneel(Werkgebied)
  }
})

export const partijTradToe = gebeurtenis('PartijTradToe', {
  openheid: 'OPENBAAR',
  doc: 'The partij became a member of an initiatief; in which function is told there',
  velden: { initiatiefId: Id, van: Datum }
})

export const partijTradUit = gebeurtenis('PartijTradUit', {
  openheid: 'OPENBAAR',
  doc: 'The partij is no longer a member of an initiatief; its ambassadeur there ends with it',
  velden: { initiatiefId: Id, tot: Datum }
})

/** What a partij that leaves was part of, each ended by a reaction. */
export const Betrokkenheid = keuze('LIDMAATSCHAP', 'EIGENDOM', 'VERBINDING')

export const bleefNaVertrek = gebeurtenis('BleefNaVertrek', {
  openheid: 'INTERN',
  doc: 'The partij left, but what it was in an initiatief could not be ended; the rule that refused it',
  velden: { wat: Betrokkenheid, initiatiefId: Id, regel: Type.String({ maxLength: 60 }), op: Datum }
})

export const eigendomBleefStaan = gebeurtenis('EigendomBleefStaan', {
  openheid: 'INTERN',
  doc: 'The partij left, and stays an owner of an initiatief that nobody else owns, until somebody does',
  velden: { initiatiefId: Id, op: Datum }
})

export const ambassadeurBenoemd = gebeurtenis('AmbassadeurBenoemd', {
  openheid: 'INTERN',
  doc: 'The person who keeps the partij and a network connected; replaces the one before',
  velden: { initiatiefId: Id, persoonId: PersoonId, functie: Functie, van: Datum }
})

export const ambassadeurBeeindigd = gebeurtenis('AmbassadeurBeeindigd', {
  openheid: 'INTERN',
  doc: 'The partij has no ambassadeur in this network any more',
  velden: { initiatiefId: Id, tot: Datum }
})

export const partijVerbonden = gebeurtenis('PartijVerbonden', {
  openheid: 'OPENBAAR',
  doc: 'A verbinding between the partij and an initiatief was laid',
  velden: { verbindingId: Id, initiatiefId: Id, soort: Verbindingssoort, kant: Kant, van: Datum }
})

export const partijOntkoppeld = gebeurtenis('PartijOntkoppeld', {
  openheid: 'OPENBAAR',
  doc: 'A verbinding between the partij and an initiatief ended',
  velden: { verbindingId: Id, tot: Datum }
})

export const partijNamOver = gebeurtenis('PartijNamOver', {
  openheid: 'OPENBAAR',
  doc: 'An initiatief became the care of the partij: handed over to it, owned along with others, or absorbed by it',
  velden: { initiatiefId: Id, wijze: Overnamewijze, op: Datum }
})

export const partijStondAf = gebeurtenis('PartijStondAf', {
  openheid: 'OPENBAAR',
  doc: 'The partij owns an initiatief no more; what ended on the day it began was a mistake, and never held',
  velden: { initiatiefId: Id, tot: Datum }
})

export const partijVertrokken = gebeurtenis('PartijVertrokken', {
  openheid: 'OPENBAAR',
  doc: 'The partij takes part no more; its memberships, ownerships and verbindingen are ended because of this',
  velden: { op: Datum, toelichting: leegbaar(VrijeTekst(500)), vergissing: optioneel(Vergissing) }
})
