// SPDX-License-Identifier: EUPL-1.2
import { expect, onTestFinished } from 'vitest'
import { type ArrayLog, createArrayLog } from './array-log.ts'
import type { Delivery, EventBus } from './event-bus.ts'
import { exampleCommit } from './example-commits.ts'
import { createLedger } from './ledger.ts'
import { createLocalBus } from './local.ts'
import { createReader } from './reader.ts'
import type { ReaderAlarm, ReaderOptions } from './reader-options.ts'
import { createStoreFeed } from './store-feed.ts'

/** Longer than any test. */
export const NEVER_MS = 60_000
export const unexpected = (error: unknown) => expect.unreachable(String(error))
/** The cursor at a position of an example log. */
export const cursorAt = (position: number, logId = 'log-a') => ({
  logId,
  position,
  commandId: exampleCommit(position, logId).commandId
})

/** A reader over an array, on a bus that brings only what the test puts on it. */
export const setUp = (log: ArrayLog, options: Partial<ReaderOptions> = {}) => {
  const bus: EventBus = createLocalBus({ onFault: unexpected })
  const ledger = createLedger()
  const alarms: ReaderAlarm[] = []
  const states: string[] = []
  const reader = createReader({
    dienst: 'alfa',
    feed: createStoreFeed('alfa', log),
    bus,
    cursor: null,
    apply: ledger.take,
    onReset: ledger.forget,
    onAlarm: (alarm) => {
      alarms.push(alarm)
      ledger.look()
    },
    onState: ({ kind }) => {
      states.push(kind)
      ledger.look()
    },
    safetyMs: NEVER_MS,
    backoff: { firstMs: 1, maxMs: 4 },
    ...options
  })
  onTestFinished(() => reader.stop())
  const live = () => ledger.until(() => reader.state().kind === 'LIVE')
  const deliver = (deliveries: readonly Delivery[]) => void bus.publish(deliveries)
  return { bus, ledger, alarms, states, reader, live, deliver, kinds: () => alarms.map(({ kind }) => kind) }
}

/** A log of so many commits. */
export const filled = (count: number): ArrayLog => {
  const log = createArrayLog()
  log.append(count)
  return log
}

/** Applies as it should, but throws the first time a commit at this position is among what it gets. */
export const refusingOnce = (ledgerTake: ReaderOptions['apply'], position: number, error = new Error('refused')) => {
  let refused = false
  const apply: ReaderOptions['apply'] = (commits, cursor) => {
    if (!refused && commits.some((commit) => commit.position === position)) {
      refused = true
      throw error
    }
    return ledgerTake(commits, cursor)
  }
  return apply
}
