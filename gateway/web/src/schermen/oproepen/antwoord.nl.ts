// SPDX-License-Identifier: EUPL-1.2
import { catalogus } from '../../app/taal.ts'

/** By what one answers with: an aanbod, or a behoefte. */
export const teksten = catalogus('schermen/oproepen/antwoord', {
  titel: { aanbod: 'Ik kan helpen', behoefte: 'Dit kan ik gebruiken' },
  op: { aanbod: 'Dit wordt gezocht:', behoefte: 'Dit wordt aangeboden:' },
  watHint: {
    aanbod: 'Bijvoorbeeld: ik heb op dinsdag en vrijdag tijd.',
    behoefte: 'Bijvoorbeeld: wij zoeken dit voor het zomerfeest.'
  },
  knop: { aanbod: 'Bied dit aan', behoefte: 'Vraag hierom' },
  voorgesteld: {
    aanbod: 'Uw aanbod staat erbij. Wie dit zoekt, kan nu antwoorden.',
    behoefte: 'Uw vraag staat erbij. Wie dit aanbiedt, kan nu antwoorden.'
  },
  nietVoorgesteld: {
    aanbod: 'Uw aanbod staat erbij. Stel het hieronder nog voor.',
    behoefte: 'Uw vraag staat erbij. Stel haar hieronder nog voor.'
  },
  voorstelTerug: {
    aanbod: 'Het voorstel is ingetrokken. Uw aanbod staat nog bij vraag en aanbod.',
    behoefte: 'Het voorstel is ingetrokken. Uw vraag staat nog bij vraag en aanbod.'
  },
  teruggedraaid: { aanbod: 'Uw aanbod is ingetrokken.', behoefte: 'Uw vraag is ingetrokken.' },
  dicht: 'Deze oproep staat niet meer open.',
  terug: 'Terug naar de oproep'
})
