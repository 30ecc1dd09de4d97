// SPDX-License-Identifier: EUPL-1.2
import type { teksten as nl } from './teksten.nl.ts'

export const teksten: typeof nl = {
  titel: 'Plan something to do',
  inleiding: (naam) => `Everyone in the neighbourhood sees it, under ${naam}.`,
  onbekend: 'We do not know this initiative.',
  naarBegin: 'To the beginning',
  naam: 'What are you going to do?',
  naamHint: 'For example: Singing together.',
  ritme: 'How often?',
  ritmes: {
    EENS: 'Once',
    WEKELIJKS: 'Every week',
    TWEEWEKELIJKS: 'Every other week',
    MAAND_WEEKDAG: 'Every month on the same weekday',
    MAAND_DATUM: 'Every month on the same date',
    DAGELIJKS: 'Every day'
  },
  dag: 'On which day, or from which day on?',
  tijd: 'At what time?',
  tijdHint: 'Time on the clock, for example 19:30.',
  duur: 'How long does it last?',
  duren: {
    '30': 'Half an hour',
    '60': 'An hour',
    '90': 'An hour and a half',
    '120': 'Two hours',
    '180': 'Three hours',
    '240': 'Four hours',
    '480': 'The whole day'
  },
  laatste: 'Until which day?',
  laatsteHint: 'At most two years ahead.',
  overslaan: 'These are all the dates',
  data: (aantal) => `${aantal === 1 ? 'It is once' : `It is ${aantal} times`}. Remove what does not go ahead.`,
  klok: {
    OVERGESLAGEN: (tijd) => `The clock goes forward that night: ${tijd} is not there. It begins an hour later.`,
    DUBBEL: (tijd) => `The clock goes back that night: ${tijd} comes twice. It begins the first time.`
  },
  waar: 'Where is it?',
  waarHint: 'For example: in the hall of the Lindenhof.',
  omschrijving: 'Would you like to tell more about it?',
  omschrijvingHint: 'Not required. Do not name people.',
  knop: 'Put it in the agenda',
  knopReeks: 'Put all dates in the agenda',
  gepland: (naam) => `${naam} is in the agenda.`,
  teruggedraaid: (naam) => `${naam} has been called off again.`,
  terug: (naam) => `Back to ${naam}`,
  leeg: {
    naam: 'Write down what you are going to do.',
    dag: 'Fill in a day, for example 24-11-2026.',
    tijd: 'Fill in a time, for example 19:30.',
    duur: 'Choose how long it lasts.',
    ritme: 'Choose how often.',
    laatste: 'Fill in a day after the first.',
    overslaan: 'Leave at least one day.'
  }
}
