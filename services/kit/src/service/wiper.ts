// SPDX-License-Identifier: EUPL-1.2
import { tekstGewist } from '@naober/contracts'
import type { Streams } from '../command/streams.ts'
import type { CommitEvents } from '../store/commit.ts'
import type { EventStore } from '../store/event-store.ts'
import type { Consumer } from './consumer.ts'

/** Under which it keeps its place. */
export const WIPER = 'wisser'

/** Follows `TekstGewist`: takes the text itself out of the store, again and again until that is done. */
export const wiper = (events: EventStore, streams: Streams): Consumer => ({
  naam: WIPER,
  vanaf: 'BEGIN',
  apply: async (commits: readonly CommitEvents[]) => {
    for (const commit of commits) {
      for (const event of commit.events) {
        if (event.type !== tekstGewist.naam) continue
        const { versie, pad } = event.data as ReturnType<typeof tekstGewist>['data']
        await wipeOne(events, event.stream, versie, pad)
        streams.forget(event.stream)
      }
    }
    return []
  }
})

const wipeOne = async (events: EventStore, stream: string, version: number, pad: string): Promise<void> => {
  const [row] = await events.readStream(stream, version - 1)
  if (!row) return
  const [commit] = await events.readEvents(row.position - 1, 1)
  const index = commit?.events.findIndex((event) => event.stream === stream && event.version === version) ?? -1
  if (index >= 0) await events.wipe(row.position, index, pad)
}
