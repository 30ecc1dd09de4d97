// SPDX-License-Identifier: EUPL-1.2
import type { teksten as nl } from './teksten.nl.ts'

export const teksten: typeof nl = {
  laden: 'One moment …',
  titel: (naam, jaar) => `${naam} in ${jaar}`,
  leeg: (jaar) => `Nothing is planned for ${jaar} yet.`,
  momenten: 'These are four good moments to pause at:',
  voorgesteld: [
    { wanneer: 'Winter:', wat: 'look back, and say whether everything is still right.' },
    { wanneer: 'Spring:', wat: 'do something outside, so that new neighbours see you.' },
    { wanneer: 'Summer:', wat: 'discuss whether the money is enough for next year.' },
    { wanneer: 'Autumn:', wat: 'discuss who speaks for you, and who comes after.' }
  ],
  niets: 'nothing planned',
  keren: (keer, afgelast) =>
    `${keer === 1 ? 'once' : `${keer} times`}${afgelast > 0 ? `, ${afgelast} called off` : ''}`,
  mandaat: 'Speaks for',
  geenMandaat: 'not recorded yet',
  mijlpalen: {
    MANDAAT_VASTGELEGD: 'Recorded who speaks for it',
    MANDAAT_INGETROKKEN: 'Nobody speaks for it any more',
    VERNIEUWD: 'Renewed',
    OVERGEDRAGEN: 'Handed over',
    GELD_EINDIGT: 'Money ends'
  },
  opnieuw: (vorig) => `What you did in ${vorig}`,
  opnieuwUitleg: (jaar) =>
    `This is not in the agenda of ${jaar} yet. You can plan it again, on the same day of the week.`,
  wasOp: (dag) => `was on ${dag}`,
  wasReeks: (keren, eerste, laatste) => `happened ${keren} times, from ${eerste} until ${laatste}`,
  planOpnieuw: 'Plan this again',
  knopOpnieuw: 'Put it in the agenda',
  eersteDag: 'When is the first time?',
  opDag: 'On which day?',
  laatsteDag: 'Until and including which day?',
  hoeLaat: 'At what time?',
  isGepland: (naam, jaar) => `${naam} is in the agenda of ${jaar}.`,
  eindigt: (jaar) => `Money that ends in ${jaar}`,
  plan: 'Plan an activity',
  terug: (naam) => `Back to ${naam}`
}
