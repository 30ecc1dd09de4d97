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
  overdracht: 'Hand-over',
  geenOverdracht: 'none this year',
  eindigt: (jaar) => `Money that ends in ${jaar}`,
  plan: 'Plan an activity',
  terug: (naam) => `Back to ${naam}`
}
