// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { eventTypesOf } from '@naober/contracts/event-types'
import { createUpcasting } from '@naober/contracts/upcast'
import { TechnicalError } from '@naober/kit/errors/problem'
import type { Dienstdefinitie } from '@naober/kit/service/definition'
import type { StoredEvent, Upcast } from '@naober/kit/store/commit'
import type { EventStore, Watch } from '@naober/kit/store/event-store'
import type { MongoOptions } from '@naober/kit/store/mongo'
import { mongoAddress } from '@naober/kit/store/mongo/address'
import { NoLogError } from '@naober/kit/store/opening-error'
import type { RecordStore } from '@naober/kit/store/record-store'
import { openSqlite } from '@naober/kit/store/sqlite'
import { demandKnown, keepKnown, knownLog, logIsGone } from './known-log.ts'
import { type Settings, StartError } from './settings.ts'

/** The stores of one service, wherever they are. */
export interface Stores {
  readonly events: EventStore
  readonly records: RecordStore
  /** How others who write the same log are noticed; null: nobody else does. */
  readonly watch: Watch | null
  close(): Promise<void>
}

/** What is told of stores while they are open. */
export interface StoresTold {
  /** They failed: end the process. */
  readonly onFatal: (error: Error) => void
  /** How far the log has come could not be kept in the data folder; it is tried again. */
  readonly onFault: (error: unknown) => void
}

/**
 * Opens the stores that the settings name: MongoDB, or a file in the data folder. A log begins only where this data
 * folder knows of none. Rejects with an OpeningError or a StartError.
 */
export const openStores = async (
  definitie: Dienstdefinitie,
  { mongodb, data }: Settings,
  { onFatal, onFault }: StoresTold
): Promise<Stores> => {
  const dienst = definitie.naam
  const { upcast: change, mayChange } = createUpcasting(
    eventTypesOf(definitie.gedragingen.map(({ aggregaat }) => aggregaat))
  )
  const upcast: Upcast = Object.assign((event: StoredEvent) => change(event), { mayChange })
  const path = join(data, `${dienst}.sqlite`)
  const told = mongodb === null ? path : (mongoAddress(mongodb, dienst)?.told ?? '')
  const place = { dienst, told, data }
  const known = knownLog(place)
  const options = { dienst, create: known === null, onFatal, upcast }
  const opened = await openFor(mongodb, path, options).catch((error: unknown) => {
    throw known !== null && error instanceof NoLogError ? logIsGone(place, known, error) : error
  })
  try {
    await demandKnown(place, known, opened)
    const endKeeping = await keepKnown(place, known, opened.events, { onFault, onFatal })
    const close = async (): Promise<void> => {
      await endKeeping()
      await opened.close()
    }
    return { ...opened, close }
  } catch (error) {
    await opened.close()
    throw error instanceof TechnicalError ? new StartError(error.message, { cause: error }) : error
  }
}

const openFor = async (mongodb: string | null, path: string, options: Omit<MongoOptions, 'url'>) => {
  if (mongodb === null) return { ...openSqlite({ ...options, path }), watch: null, replaced: [] }
  const { openMongo } = await import('@naober/kit/store/mongo')
  return openMongo({ ...options, url: mongodb })
}

/** A name for this process among those of its service. */
export const processName = (): string => `${hostname()}/${process.pid}/${randomBytes(4).toString('hex')}`
