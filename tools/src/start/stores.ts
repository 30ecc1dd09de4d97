// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { eventTypesOf } from '@naober/contracts/event-types'
import { createUpcasting } from '@naober/contracts/upcast'
import type { Dienstdefinitie } from '@naober/kit/service/definition'
import type { EventStore, Watch } from '@naober/kit/store/event-store'
import type { RecordStore } from '@naober/kit/store/record-store'
import { openSqlite } from '@naober/kit/store/sqlite'
import type { Settings } from './settings.ts'

/** The stores of one service, wherever they are. */
export interface Stores {
  readonly events: EventStore
  readonly records: RecordStore
  /** How others who write the same log are noticed; null: nobody else does. */
  readonly watch: Watch | null
  close(): Promise<void>
}

/** Opens the stores that the settings name: MongoDB, or a file in the data folder. Rejects with an OpeningError. */
export const openStores = async (
  definitie: Dienstdefinitie,
  { mongodb, data }: Settings,
  onFatal: (error: Error) => void
): Promise<Stores> => {
  const dienst = definitie.naam
  const { upcast } = createUpcasting(eventTypesOf(definitie.gedragingen.map(({ aggregaat }) => aggregaat)))
  const options = { dienst, create: true, onFatal, upcast }
  if (mongodb !== null) {
    const { openMongo } = await import('@naober/kit/store/mongo')
    return openMongo({ ...options, url: mongodb })
  }
  return { ...openSqlite({ ...options, path: join(data, `${dienst}.sqlite`) }), watch: null }
}

/** A name for this process among those of its service. */
export const processName = (): string => `${hostname()}/${process.pid}/${randomBytes(4).toString('hex')}`
