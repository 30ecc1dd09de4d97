// SPDX-License-Identifier: EUPL-1.2
import type { Gebeurtenis } from '@naober/contracts'
import type { StoredEvent } from '../store/commit.ts'
import type { EventMeta, Gedrag } from './decider.ts'

/** Applies one event to a state. A text taken back changes no state: the fold reads the tombstone. */
export const pasToe = (
  gedrag: Gedrag,
  staat: unknown,
  event: Pick<StoredEvent, 'type' | 'data'>,
  meta: EventMeta
): unknown => {
  const stap = gedrag.evolueer[event.type]
  if (stap) {
    const oprichter = gedrag.aggregaat.gebeurtenissen[0]?.naam
    if (staat === null && event.type !== oprichter) {
      throw new Error(`${meta.stream} does not begin with ${oprichter} but with ${event.type}`)
    }
    return stap(staat, event.data, meta)
  }
  return staat
}

/** Folds a whole past from nothing: for tests and for streams that are not in the cache. */
export const vouwEen = (gedrag: Gedrag, stream: string, gebeurtenissen: readonly Gebeurtenis[]): unknown =>
  gebeurtenissen.reduce<unknown>(
    (staat, event, i) =>
      pasToe(gedrag, staat, event, { stream, version: i + 1, position: i + 1, at: '2026-01-01T00:00:00.000Z' }),
    null
  )
