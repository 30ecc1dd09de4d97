// SPDX-License-Identifier: EUPL-1.2
import type * as nl from './netwerk.nl.ts'

export const netwerkvragen: typeof nl.netwerkvragen = {
  bijdragen: 'What does each organisation bring in?',
  ambitie: 'What do they want to achieve together?',
  waardeVoorAnderen: 'How do others benefit?',
  veranderingstheorie: 'How does this lead to change?',
  gedeeldeAutonomie: 'What do they decide together, and what not?',
  sturing: 'How do they steer the network?',
  benaderbaarheid: 'How can others reach them?'
}

export const scenarios: typeof nl.scenarios = {
  PERMANENT_NAAST: 'It stays beside the organisations',
  TUSSENVORM: 'It is in between',
  TIJDELIJK_TRANSFORMATIE: 'It is temporary, to change something'
}

export const waardesoorten: typeof nl.waardesoorten = {
  DIRECT: 'Residents and the neighbourhood',
  INDIRECT: 'Professionals and organisations'
}

export const legitimaties: typeof nl.legitimaties = {
  IMPLICIET: 'That goes without saying',
  ZELF: 'We look at it ourselves',
  PARTIEEL: 'Some of the organisations look at it',
  NETWERK: 'The whole network looks at it together'
}
