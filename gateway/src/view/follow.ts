// SPDX-License-Identifier: EUPL-1.2
import type { ChangeFeed } from '@naober/kit/bus/change-feed'
import type { DeliverySource } from '@naober/kit/bus/event-bus'
import { createReader } from '@naober/kit/bus/reader'
import type { Reader } from '@naober/kit/bus/reader-options'
import type { Overzicht } from './overzicht.ts'

/** A service as the gateway hears it: its change feed, and whatever hands its commits on sooner. */
export interface Source {
  readonly dienst: string
  readonly feed: ChangeFeed
  readonly bus: DeliverySource
}

interface Told {
  readonly alarm: (reason: string, details: Readonly<Record<string, unknown>>) => void
  /** The source has another log than the view was built from: the process has to start over. */
  readonly startOver: (dienst: string) => void
}

/** Lets the view take in the commits of a service, and know how far behind it is. */
export const follow = ({ dienst, feed, bus }: Source, overzicht: Overzicht, { alarm, startOver }: Told): Reader => {
  const cursor = overzicht.cursor(dienst)
  const fresh = cursor.position === 0
  const reader = createReader({
    dienst,
    feed,
    bus,
    cursor: fresh ? null : cursor,
    apply: (commits, next) => overzicht.pas(dienst, next.logId, commits),
    onReset: () => {
      if (overzicht.cursor(dienst).position > 0) startOver(dienst)
    },
    onAlarm: (what) => {
      // The reader may know of these commits from the archive only, and then its high water does not count them yet.
      if (what.kind === 'APPLY_FAILED') overzicht.bronStokt(dienst, what.position + what.count - 1, Date.now())
      alarm('reading a service has trouble; it is tried again', { dienst, ...what })
    },
    onState: ({ kind, since }) => {
      if (kind === 'AWAY') overzicht.bronWeg(dienst, since)
      else overzicht.bronTerug(dienst, reader.highWater(), since)
    }
  })
  return reader
}

const RETRY_MS = 500

/** Asks a source, until it answers, how far it reaches: the mark at which the view is ready for it. */
export const mark = ({ dienst, feed }: Source, overzicht: Overzicht): (() => void) => {
  let timer: NodeJS.Timeout | undefined
  let ended = false
  const ask = (): void => {
    feed.head().then(
      ({ position }) => overzicht.verwacht(dienst, position, Date.now()),
      () => {
        overzicht.bronWeg(dienst, Date.now())
        if (!ended) timer = setTimeout(ask, RETRY_MS).unref()
      }
    )
  }
  ask()
  return () => {
    ended = true
    clearTimeout(timer)
  }
}
