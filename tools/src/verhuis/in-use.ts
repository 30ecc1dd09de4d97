// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises'
import { LEASES } from '@naober/kit/service/lease'
import type { RawRecord, RawSource } from '@naober/kit/store/raw'
import { StartError } from '../start/settings.ts'

/** A holder moves its lease each second, and is taken to be gone after six (`holdLease`). */
const GONE_MS = 6_000
const LOOK_MS = 250

/** The leases of a service, as they are now. */
export const leasesIn = async (store: RawSource): Promise<readonly RawRecord[]> => {
  const page = await store.recordsAfter({ collection: LEASES, key: '' })
  return page.filter(({ collection }) => collection === LEASES)
}

const isHeld = ({ value }: RawRecord): boolean =>
  (JSON.parse(value) as { readonly eigenaar: string | null }).eigenaar !== null

const isMoved = (before: readonly RawRecord[], now: readonly RawRecord[]): boolean =>
  now.some((lease) => isHeld(lease) && before.find(({ key }) => key === lease.key)?.revision !== lease.revision)

/** Throws a StartError when leases were moved since: a service runs. */
export const demandUnmoved = async (store: RawSource, before: readonly RawRecord[]): Promise<void> => {
  if (!isMoved(before, await leasesIn(store))) return
  throw new StartError(`Op ${store.told} draait een dienst; stop alle processen ervan en probeer het opnieuw.`)
}

/**
 * Throws a StartError when a process of the service runs on this database: it moves its lease. Who was killed let its
 * lease stand still, and that takes some seconds to see. Answers the leases, for looking again.
 */
export const demandIdle = async (store: RawSource): Promise<readonly RawRecord[]> => {
  const before = await leasesIn(store)
  if (!before.some(isHeld)) return before
  for (const until = performance.now() + GONE_MS; performance.now() < until; ) {
    await pause(LOOK_MS)
    await demandUnmoved(store, before)
  }
  return before
}
