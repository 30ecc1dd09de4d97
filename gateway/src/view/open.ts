// SPDX-License-Identifier: EUPL-1.2
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { ChangeFeed } from '@naober/kit/bus/change-feed'
import { KLOK } from './kern/clock.ts'
import type { Onverwerkt } from './kern/onverwerkt.ts'
import { Overzicht } from './overzicht.ts'
import { codeHash } from './snapshot/code-hash.ts'
import { loadSnapshot } from './snapshot/file.ts'
import { SnapshotKeeper } from './snapshot/keeper.ts'
import { leesTabellen } from './tabellen.ts'

export interface OpenOptions {
  /** Folder of the snapshot. */
  readonly folder: string
  /** The feeds that the view is built from. */
  readonly feeds: readonly ChangeFeed[]
  readonly opOnverwerkt: (wat: Onverwerkt) => void
  /** Told why a snapshot is not used where that should not be, or could not be written. */
  readonly onSnapshot: (reason: string, details: Readonly<Record<string, unknown>>) => void
}

/** The view, and who keeps its snapshot. */
export interface OpenView {
  readonly overzicht: Overzicht
  readonly keeper: SnapshotKeeper
}

/** A first start, and the first one after an upgrade. */
const EXPECTED = ['NONE', 'OUTDATED']

/** Opens the view from its snapshot where that fits code and logs, else empty: then the feeds fill it. */
export const openView = async ({ folder, feeds, opOnverwerkt, onSnapshot }: OpenOptions): Promise<OpenView> => {
  const tabellen = await leesTabellen()
  const make = () => new Overzicht({ tabellen, diensten: feeds.map(({ dienst }) => dienst), opOnverwerkt })
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const [path, hash] = [join(folder, 'overzicht.snapshot'), await codeHash()]
  const loaded = await loadSnapshot(make, path, hash)
  if (loaded.reason !== null && !EXPECTED.includes(loaded.reason))
    onSnapshot('the snapshot is not used', { reason: loaded.reason })
  const overzicht = loaded.overzicht !== null && (await fitsAll(loaded.overzicht, feeds)) ? loaded.overzicht : make()
  const onFailure = (error: unknown) => onSnapshot('a snapshot could not be written', { error })
  return { overzicht, keeper: new SnapshotKeeper({ overzicht, path, hash, klok: KLOK, onFailure }) }
}

/** A source that is away cannot contradict the snapshot: it stands in until the source is back. */
const fitsAll = async (overzicht: Overzicht, feeds: readonly ChangeFeed[]): Promise<boolean> => {
  const fits = await Promise.all(
    feeds.map((feed) => {
      const cursor = overzicht.cursor(feed.dienst)
      return cursor.position === 0 || feed.fits(cursor).catch(() => true)
    })
  )
  return !fits.includes(false)
}
