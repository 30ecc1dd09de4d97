// SPDX-License-Identifier: EUPL-1.2
import { catalogus } from '../../app/taal.ts'

export const teksten = catalogus('schermen/oproepen/teksten', {
  titel: 'Vraag en aanbod',
  titelIn: (plaats: string) => `Vraag en aanbod in ${plaats}`,
  inleiding: 'Wat buren zoeken, en wat zij te bieden hebben.',
  geenGebied: 'Kies eerst uw gemeente of buurt.',
  kiesGemeente: 'Kies uw gemeente',
  kiesMiddel: 'Laat zien',
  alles: 'Alles',
  kanten: { gezocht: 'Gezocht', aangeboden: 'Aangeboden' },
  tot: (dag: string) => `tot en met ${dag}`,
  past: 'Hier past misschien bij:',
  leeg: { gezocht: 'Nu zoekt niemand iets.', aangeboden: 'Nu biedt niemand iets aan.' },
  voorbeelden: {
    gezocht: 'Bijvoorbeeld: een zaal op dinsdag, of iemand die kan naaien.',
    aangeboden: 'Bijvoorbeeld: een schuur met gereedschap, of hulp met planten.'
  },
  plaats: 'Plaats een oproep',
  inleidingPlaats: 'Eén zin is genoeg. Wij laten zien wat erbij past, en waarom.',
  namens: 'Voor wie plaatst u dit?',
  zelf: 'Voor mijzelf',
  omschrijving: 'Wilt u er meer over vertellen?',
  omschrijvingHint: 'Dit hoeft niet. Iedereen kan het lezen: noem geen namen en geen telefoonnummer.',
  kant: 'Zoekt u iets, of biedt u iets aan?',
  kantkeuzen: { ZOEKT: 'Ik zoek iets', BIEDT: 'Ik bied iets aan' },
  soort: 'Wat is het?',
  hulp: 'Waarmee?',
  wat: 'In één zin',
  watHint: 'Bijvoorbeeld: een zaal voor het koor op dinsdagavond.',
  watHintBiedt: 'Bijvoorbeeld: een zaal die op dinsdagavond leeg staat.',
  buurt: 'In welke buurt?',
  heel: (gemeente: string) => `Heel ${gemeente}`,
  laatste: 'Tot en met welke dag?',
  knop: 'Plaats deze oproep',
  geplaatst: 'Uw oproep staat erbij.',
  teruggedraaid: 'Uw oproep is ingetrokken.',
  terug: (plaats: string) => `Terug naar ${plaats}`,
  leegveld: {
    namens: 'Kies er een uit de lijst.',
    keuze: 'Maak een keuze.',
    wat: 'Schrijf op wat u zoekt of aanbiedt.',
    dag: 'Vul een dag in, bijvoorbeeld 24-12-2026.'
  }
})
