// SPDX-License-Identifier: EUPL-1.2
import { Gebieden } from '@naober/gateway/view/gebied'
import { Initiatieven } from '@naober/gateway/view/initiatief'
import { Overzicht } from '@naober/gateway/view/overzicht'
import { leesTabellen } from '@naober/gateway/view/tabellen'
import { createLocalBus } from '@naober/kit/bus/local'
import { createReader } from '@naober/kit/bus/reader'
import { createStoreFeed } from '@naober/kit/bus/store-feed'
import { openSqlite } from '@naober/kit/store/sqlite'

const DIENST = 'initiatieven'

const fail = (error: unknown): never => {
  throw error
}

/** An empty view, as the gateway makes it; what it cannot take in is a fault here. */
export const emptyView = async (): Promise<() => Overzicht> => {
  const tabellen = await leesTabellen()
  return () => new Overzicht({ tabellen, diensten: [DIENST], opOnverwerkt: ({ fout }) => fail(fout) })
}

/**
 * Reads the log of a file into a view, from where the view is to the end, as the gateway does: store feed and reader.
 * Answers how many ms of it the view itself was busy.
 */
export const readInto = async (overzicht: Overzicht, path: string): Promise<number> => {
  let applying = 0
  const store = openSqlite({ path, dienst: DIENST, create: false, onFatal: fail })
  const feed = createStoreFeed(DIENST, store.events)
  const bus = createLocalBus({ onFault: fail })
  const { position } = await feed.head()
  overzicht.verwacht(DIENST, position, Date.now())
  const cursor = overzicht.cursor(DIENST)
  const reader = createReader({
    dienst: DIENST,
    feed,
    bus,
    cursor: cursor.position === 0 ? null : cursor,
    apply: (commits, next) => {
      const begin = performance.now()
      overzicht.pas(DIENST, next.logId, commits)
      applying += performance.now() - begin
    },
    onReset: () => {
      if (overzicht.cursor(DIENST).position > 0) throw new Error('the snapshot is of another log')
    },
    onAlarm: (alarm) => fail(new Error(`the reader has trouble: ${JSON.stringify(alarm)}`))
  })
  const ready = await overzicht.wachtGereed(READ_MS)
  await reader.stop()
  await bus.close()
  await store.close()
  if (!ready || overzicht.cursor(DIENST).position !== position) throw new Error('the view did not reach the end')
  return applying
}

const READ_MS = 240_000

/** What is in a view: to see that all of the data is there. */
export interface Contents {
  readonly gemeenten: number
  readonly buurten: number
  readonly initiatieven: number
  /** Members, and ends of verbindingen at an initiatief. */
  readonly leden: number
  readonly verbindingen: number
  readonly position: number
}

export const contentsOf = (overzicht: Overzicht): Contents => {
  const initiatieven = overzicht.tabel(Initiatieven).rijen
  const gebieden = overzicht.tabel(Gebieden).rijen
  const verbindingen = new Set(initiatieven.flatMap((een) => een.verbindingen))
  return {
    gemeenten: gebieden.filter(({ niveau }) => niveau === 'GEMEENTE').length,
    buurten: gebieden.filter(({ niveau }) => niveau === 'BUURT').length,
    initiatieven: initiatieven.length,
    leden: initiatieven.reduce((sum, { leden }) => sum + leden.length, 0),
    verbindingen: verbindingen.size,
    position: overzicht.cursor(DIENST).position
  }
}
