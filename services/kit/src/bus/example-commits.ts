// SPDX-License-Identifier: EUPL-1.2
import type { CommitEvents } from '../store/commit.ts'
import type { Delivery } from './event-bus.ts'

/** For tests: the commit at a position of a log in which every third commit extends two streams. */
export const exampleCommit = (position: number, log = 'log-a'): CommitEvents => ({
  position,
  at: 1_700_000_000_000 + position,
  commandId: `${log}-${position}/persoon-${position % 7}`,
  depth: position % 3,
  events: Array.from({ length: position % 3 === 0 ? 2 : 1 }, (_, index) => ({
    stream: `stroom-${index}`,
    version: position,
    type: index === 0 ? 'geteld' : 'meegeteld',
    v: 1,
    data: { getal: position, tekst: `regel ${position}\nmet "aanhaling" en \u2028` }
  }))
})

/** For tests: commits `first` to `last`, both included. */
export const exampleCommits = (first: number, last: number, log = 'log-a'): CommitEvents[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => exampleCommit(first + index, log))

/** For tests: the same, on their way. */
export const exampleDeliveries = (dienst: string, first: number, last: number, log = 'log-a'): Delivery[] =>
  exampleCommits(first, last, log).map((commit) => ({ dienst, logId: log, commit }))
