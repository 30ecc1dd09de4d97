// SPDX-License-Identifier: EUPL-1.2
import type { Samenhang } from '@naober/contracts'
import { projectionCollection } from '../service/projection-rows.ts'
import type { StoredEvent } from '../store/commit.ts'
import type { EventStore } from '../store/event-store.ts'
import type { RecordStore } from '../store/record-store.ts'
import { before } from './before.ts'
import { dayInAmsterdam, isoOf } from './clock.ts'
import type { Command } from './command.ts'
import type { Besluitcontext, Besluitnemer } from './decider.ts'

interface Sources {
  readonly events: EventStore
  readonly records: RecordStore
  /** Until when it may be read, by `performance.now()`. */
  readonly deadline: number
}

/** What a decision may look at besides command and states; read beforehand, so that the decision stays pure. */
export const contextOf = async (
  { events, records, deadline }: Sources,
  nemer: Besluitnemer,
  command: Command,
  thing: { readonly id: string; readonly stroom: string; readonly bij: Samenhang },
  now: number
): Promise<Besluitcontext> => {
  const { contract, fields, wie, opdrachtId } = command
  const rows = new Map<string, { waarde: unknown; positie: number }>()
  for (const { naam, sleutel } of nemer.raadpleegt?.(fields, thing.id) ?? []) {
    const asked = records.get<{ waarde: unknown; positie: number }>(projectionCollection(naam), sleutel)
    const row = await before(deadline, asked)
    rows.set(`${naam}/${sleutel}`, row?.value ?? { waarde: null, positie: 0 })
  }
  const projectie = (naam: string, sleutel: string) => {
    const row = rows.get(`${naam}/${sleutel}`)
    if (!row) throw new Error(`${contract.naam} looks at ${naam}/${sleutel} without declaring it`)
    return row
  }
  const gelezen =
    nemer.leest === null ? null : await before(deadline, eventAt(events, thing.stroom, nemer.leest(fields)))
  return {
    nu: isoOf(now),
    vandaag: dayInAmsterdam(now),
    wie,
    bij: thing.bij,
    opdrachtId,
    id: thing.id,
    projectie,
    gelezen
  }
}

const eventAt = async (events: EventStore, stroom: string, version: number): Promise<StoredEvent | null> => {
  if (version < 1) return null
  const [row] = await events.readStream(stroom, version - 1)
  return row?.event ?? null
}
