// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { wieIs } from '@naober/contracts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Delivery } from '../bus/event-bus.ts'
import { createLocalBus } from '../bus/local.ts'
import { openSqlite, type SqliteStore } from '../store/sqlite.ts'
import { kas } from '../testing/pot.ts'
import { type Service, startService } from './service.ts'

const BEHEERDER = wieIs({ id: 'beheerder-1', rollen: [{ rol: 'beheerder', voor: [] }] })
const times = { lookMs: 10, holdMs: 300, goneMs: 500 }

/** One process of the service: its own handle on the file, its own memory. */
interface Process {
  readonly service: Service
  readonly store: SqliteStore
  readonly relayed: Delivery[]
  stop(): Promise<void>
}

let folder: string
const running: Process[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'naober-shared-'))
})
afterEach(async () => {
  for (const each of running.splice(0)) await each.stop()
  rmSync(folder, { recursive: true })
})

const alarms: string[] = []
const onFault = (error: unknown) => alarms.push(String(error))

const startProcess = async (eigenaar: string): Promise<Process> => {
  const store = openSqlite({ path: join(folder, 'kas.sqlite'), dienst: 'kas', create: true, onFatal: onFault })
  const relayed: Delivery[] = []
  const service = await startService({
    definitie: kas,
    events: store.events,
    records: store.records,
    bus: createLocalBus({ onFault }),
    identity: { known: () => BEHEERDER, whoIs: async () => BEHEERDER },
    safetyMs: 20,
    shared: {
      eigenaar,
      // Nobody wakes anybody: everything is found by looking.
      watch: () => () => {},
      relayTo: { publish: async (deliveries) => void relayed.push(...deliveries) },
      times
    },
    alarm: (reason) => alarms.push(reason)
  })
  let stopped = false
  const stop = async () => {
    if (stopped) return
    stopped = true
    await service.stop()
    await store.close()
  }
  const process = { service, store, relayed, stop }
  running.push(process)
  return process
}

const send = async ({ service }: Process, opdracht: string, id: string | null, velden: object) => {
  const answer = await service.door.ontvang({
    dienst: 'kas',
    opdracht,
    id,
    opdrachtId: null,
    verwachteVersie: null,
    token: 'beheerder',
    trace: null,
    lijf: JSON.stringify(velden)
  })
  return { status: answer.status, body: JSON.parse(answer.lijf) as Record<string, unknown> }
}

const typesIn = async ({ store }: Process): Promise<string[]> =>
  (await store.events.readEvents(0, 1_000)).flatMap(({ events }) => events.map(({ type }) => type))

describe('two processes of one service', () => {
  it('answer by what the other decided, refusals too', async () => {
    const [one, two] = [await startProcess('een'), await startProcess('twee')]
    const id = String((await send(one, 'openPot', null, { naam: 'samen' })).body.id)
    expect((await send(two, 'stort', id, { bedrag: 5 })).status).toBe(200)
    expect((await send(one, 'sluitPot', id, {})).status).toBe(200)
    expect((await send(two, 'stort', id, { bedrag: 5 })).status).toBe(422)
    expect((await send(two, 'heropenPot', id, {})).status).toBe(200)
    // What the first remembers is a closed pot.
    expect((await send(one, 'stort', id, { bedrag: 5 })).status).toBe(200)
  })

  it('react to each deposit once, in whichever process it was made, also after one has gone', async () => {
    const [one, two] = [await startProcess('een'), await startProcess('twee')]
    const id = String((await send(one, 'openPot', null, { naam: 'samen' })).body.id)
    await Promise.all(Array.from({ length: 20 }, (_, i) => send(i % 2 === 0 ? one : two, 'stort', id, { bedrag: 1 })))
    await one.stop()
    await send(two, 'stort', id, { bedrag: 1 })
    await vi.waitFor(
      async () => expect((await typesIn(two)).filter((type) => type === 'Bedankt')).toHaveLength(21),
      5_000
    )
    expect((await typesIn(two)).filter((type) => type === 'Gestort')).toHaveLength(21)
  })

  it('relay every commit in order, the second going on where the first stopped', async () => {
    const [one, two] = [await startProcess('een'), await startProcess('twee')]
    const id = String((await send(two, 'openPot', null, { naam: 'samen' })).body.id)
    await send(one, 'stort', id, { bedrag: 1 })
    await vi.waitFor(() => expect(one.relayed.length + two.relayed.length).toBeGreaterThan(1))
    await one.stop()
    await send(two, 'stort', id, { bedrag: 1 })
    const { position } = await two.store.events.head()
    await vi.waitFor(() => expect(two.relayed.at(-1)?.commit.position).toBeGreaterThanOrEqual(position), 5_000)
    const all = [...one.relayed, ...two.relayed].map(({ commit }) => commit.position)
    expect([...new Set(all)]).toEqual(Array.from({ length: new Set(all).size }, (_, i) => i + 1))
  })

  it('forget a text that was taken back in the other', async () => {
    const [one, two] = [await startProcess('een'), await startProcess('twee')]
    const id = String((await send(one, 'openPot', null, { naam: 'Bel Jan' })).body.id)
    await send(two, 'stort', id, { bedrag: 1 })
    expect(JSON.stringify(two.service.handler.streams.cached(`pot-${id}`))).toContain('Bel Jan')
    expect((await send(one, 'wisPotTekst', id, { versie: 1, pad: '/naam', grond: 'PERSOONSGEGEVEN' })).status).toBe(200)
    await vi.waitFor(() =>
      expect(JSON.stringify(two.service.handler.streams.cached(`pot-${id}`) ?? null)).not.toContain('Bel Jan')
    )
    await vi.waitFor(async () =>
      expect(JSON.stringify(await two.store.events.readEvents(0, 9))).not.toContain('Bel Jan')
    )
  })
})
