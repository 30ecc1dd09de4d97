// SPDX-License-Identifier: EUPL-1.2
import type { DemoPerson } from '@naober/kit/identity/demo'
import { idOfPartij } from './ids.ts'

/**
 * People to try the platform as. All are made up, and so are their names. The public has no person: that is whoever
 * does not log in.
 */
export const PEOPLE = [
  {
    id: 'demo-bewoner-koor',
    naam: 'Zanger Fictief',
    rol: 'Bewoner',
    omschrijving: 'Trekt het koor Hoge Noot in Merenburg (voorbeelddata)',
    rollen: [{ rol: 'bewoner-initiatief', voor: ['GM9901'] }]
  },
  {
    id: 'demo-bewoner-tuin',
    naam: 'Tuinder Verzonnen',
    rol: 'Bewoner',
    omschrijving: 'Trekt de moestuin en kookt mee in Kom Erbij, in Merenburg (voorbeelddata)',
    rollen: [{ rol: 'bewoner-initiatief', voor: ['GM9901'] }]
  },
  {
    id: 'demo-bewoner-dorp',
    naam: 'Dorpeling Denkbeeld',
    rol: 'Bewoner',
    omschrijving: 'Houdt het dorpshuis van Polderdijk open (voorbeelddata)',
    rollen: [{ rol: 'bewoner-initiatief', voor: ['GM9902', 'GM9903'] }]
  },
  {
    id: 'demo-arrangeur',
    naam: 'Arrangeur Bedacht',
    rol: 'Arrangeur',
    omschrijving: 'Dorps- en wijkverbinder in Merenburg en Polderdijk (voorbeelddata)',
    rollen: [{ rol: 'arrangeur', voor: ['GM9901', 'GM9902'] }]
  },
  {
    id: 'demo-gemeente',
    naam: 'Ambtenaar Nergens',
    rol: 'Gemeente',
    omschrijving: 'Adviseur sociale basis van de gemeente Merenburg (voorbeelddata)',
    rollen: [{ rol: 'gemeente', voor: ['GM9901', idOfPartij('gemeente-merenburg')] }]
  },
  {
    id: 'demo-corporatie',
    naam: 'Beheerder Bouwsel',
    rol: 'Partner (corporatie)',
    omschrijving: 'Wijkbeheerder van de corporatie Woonmeer (voorbeelddata)',
    rollen: [{ rol: 'partner', voor: ['GM9901', 'GM9902', idOfPartij('woonmeer')] }]
  },
  {
    id: 'demo-welzijn',
    naam: 'Werker Zomaar',
    rol: 'Partner (welzijn)',
    omschrijving: 'Opbouwwerker van Welzijn Merenburg (voorbeelddata)',
    rollen: [{ rol: 'partner', voor: ['GM9901', 'GM9902', 'GM9903', idOfPartij('welzijn-merenburg')] }]
  },
  {
    id: 'demo-beheerder',
    naam: 'Beheer Proef',
    rol: 'Beheerder',
    omschrijving: 'Beheert deze proefopstelling (voorbeelddata)',
    rollen: [{ rol: 'beheerder', voor: ['GM9901', 'GM9902', 'GM9903'] }]
  }
] as const satisfies readonly DemoPerson[]

/** Short names by which the scenarios let people act. */
export type Actor = (typeof PEOPLE)[number]['id'] extends `demo-${infer Naam}` ? Naam : never

/** The person by its short name. */
export const personNamed = (naam: Actor): (typeof PEOPLE)[number] => {
  const person = PEOPLE.find(({ id }) => id === `demo-${naam}`)
  if (!person) throw new Error(`no demo person ${naam}`)
  return person
}
