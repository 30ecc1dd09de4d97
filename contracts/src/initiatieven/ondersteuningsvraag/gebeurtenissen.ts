// SPDX-License-Identifier: EUPL-1.2
import { Centen, Datum, gebeurtenis, Id, keuze, leegbaar, PersoonId, VrijeTekst } from '../../kern/index.ts'
import { SteunpuntCode } from '../../referentie/steunpunten.ts'
import { Gebiedsplaats } from '../regels/gebiedskeuze.ts'

/** What an initiatief may ask for. UITDAAGRECHT: to do a task of the gemeente itself. Source: A94, see docs/bronnen.md. */
export const Ondersteuningssoort = keuze('ADVIES', 'ZETJE', 'GELD', 'PLEK', 'MENSEN', 'UITDAAGRECHT')

/** Why a question was not honoured. */
export const NietGehonoreerdReden = keuze('GEEN_GELD', 'GEEN_CAPACITEIT', 'REGELS', 'PAST_NIET', 'ANDERS')

export const Vraagtekst = VrijeTekst(1000)
export const Toelichting = VrijeTekst(1000)
export const Functie = VrijeTekst(80)

export const ondersteuningGevraagd = gebeurtenis('OndersteuningGevraagd', {
  openheid: 'OPENBAAR',
  doc: 'An initiatief asked for support; its gemeente is asked first',
  velden: {
    soort: Ondersteuningssoort,
    initiatiefId: Id,
    gebied: Gebiedsplaats,
    vraag: Vraagtekst,
    bedrag: leegbaar(Centen),
    op: Datum
  }
})

export const vragerVastgelegd = gebeurtenis('VragerVastgelegd', {
  openheid: 'INTERN',
  doc: 'Who asked on behalf of the initiatief',
  velden: { persoonId: PersoonId }
})

export const ondersteuningOpgepakt = gebeurtenis('OndersteuningOpgepakt', {
  openheid: 'OPENBAAR',
  doc: 'Where the question now lies, somebody works on it; who that is, by function',
  velden: { functie: Functie, op: Datum }
})

export const ondersteuningDoorgeleid = gebeurtenis('OndersteuningDoorgeleid', {
  openheid: 'OPENBAAR',
  doc: 'The question went on to a steunpunt, or from there back to the gemeente (null)',
  velden: { steunpunt: leegbaar(SteunpuntCode), reden: Toelichting, op: Datum }
})

export const ondersteuningBeantwoord = gebeurtenis('OndersteuningBeantwoord', {
  openheid: 'OPENBAAR',
  doc: 'The question was answered: with what was asked, or with something that helps as well',
  velden: { antwoord: Toelichting, bedrag: leegbaar(Centen), op: Datum }
})

export const ondersteuningNietGehonoreerd = gebeurtenis('OndersteuningNietGehonoreerd', {
  openheid: 'OPENBAAR',
  doc: 'The question was answered with no, and why',
  velden: { reden: NietGehonoreerdReden, toelichting: Toelichting, op: Datum }
})

export const ondersteuningIngetrokken = gebeurtenis('OndersteuningIngetrokken', {
  openheid: 'OPENBAAR',
  doc: 'The initiatief no longer asks',
  velden: { op: Datum }
})
