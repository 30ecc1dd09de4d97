// SPDX-License-Identifier: EUPL-1.2
import { AGGREGATEN } from '@naober/contracts/register'
import { expect, it } from 'vitest'
import { notSeen } from './seen.ts'

const watcher = { messages: 9, opnieuw: 0, connections: 1 }
const accepted = new Map(AGGREGATEN.map(({ naam }) => [naam, 4]))
const TRIAL = {
  ledger: { accepted },
  struck: [
    { planned: { storing: 'PROCES_GEDOOD' } },
    { planned: { storing: 'PROCES_GESTOPT' } },
    { planned: { storing: 'MONGOD_GEDOOD' } }
  ],
  history: { appends: 100, reads: 200, unread: 20 },
  reactions: 5,
  comparison: { compared: 3, answered: 100, unanswered: 10 },
  watchers: [watcher, watcher],
  topic: { received: 900, again: 1 },
  ended: new Map([
    ['initiatieven-1 signal', 1],
    ['gateway-1 0', 1]
  ])
} as const

it('a trial that looked at all of it counts', () => {
  expect(notSeen(TRIAL)).toEqual([])
})

it.each([
  ['without reads', { history: { appends: 100, reads: 0, unread: 0 } }, 'reads in the history: 0 of 40'],
  ['without appends', { history: { appends: 0, reads: 200, unread: 0 } }, 'appends in the history: 0 of 20'],
  [
    'mostly unanswered',
    { history: { appends: 100, reads: 200, unread: 201 } },
    '201 reads without an answer, 200 with'
  ],
  ['without reactions', { reactions: 0 }, 'reactions: 0 of 1'],
  [
    'without comparisons',
    { comparison: { compared: 0, answered: 100, unanswered: 10 } },
    'answers compared between gateways: 0 of 1'
  ],
  [
    'that compared little of what it asked',
    { comparison: { compared: 3, answered: 9, unanswered: 10 } },
    '10 questions to compare without an answer, 9 with'
  ],
  [
    'without a kind of thing that there is',
    { ledger: { accepted: new Map([...accepted, ['Zorgpunt', 0]]) } },
    'commands accepted on Zorgpunt: 0 of 1'
  ],
  ['without Kafka', { topic: { received: 0, again: 0 } }, 'commits received over Kafka: 0 of 1'],
  ['with a deaf subscriber', { watchers: [watcher, { ...watcher, messages: 0 }] }, 'messages to a subscriber: 0 of 1'],
  [
    'in which a process ended by itself',
    { ended: new Map([['initiatieven-2 75', 1]]) },
    '1 processes ended with 75, 0 were made to: initiatieven-2 75'
  ],
  [
    'in which one more was killed than was struck',
    { ended: new Map([['gateway-1 signal', 2]]) },
    '2 processes ended with signal, 1 were made to: gateway-1 signal'
  ]
])('a trial %s does not', (_, changed, said) => {
  expect(notSeen({ ...TRIAL, ...changed })).toEqual([said])
})
