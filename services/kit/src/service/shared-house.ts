// SPDX-License-Identifier: EUPL-1.2
import { wieIs } from '@naober/contracts'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Delivery } from '../bus/event-bus.ts'
import { createLocalBus } from '../bus/local.ts'
import type { EventStore } from '../store/event-store.ts'
import type { RecordStore } from '../store/record-store.ts'
import { kas } from '../testing/pot.ts'
import { type Service, startService } from './service.ts'

const BEHEERDER = wieIs({ id: 'beheerder-1', rollen: [{ rol: 'beheerder', voor: [] }] })
const times = { lookMs: 10, holdMs: 300, goneMs: 500 }

/** No test takes so long: what is found by looking is not found. */
const NEVER_MS = 600_000

interface Store {
  readonly events: EventStore
  readonly records: RecordStore
  close(): Promise<void>
}

/** One process of the service: its own handle on the log, its own memory. */
export interface Process {
  readonly service: Service
  readonly store: Store
  readonly relayed: Delivery[]
  stop(): Promise<void>
}

/** For tests: processes of the example service, each on a store of its own that `open` gives of the one log. */
export const sharedHouse = (open: () => Promise<Store>, remove = async () => {}) => {
  const running: Process[] = []
  const alarms: string[] = []
  const onFault = (error: unknown) => alarms.push(String(error))

  /** `safetyMs`: how soon it finds what another stored. */
  const start = async (eigenaar: string, safetyMs = 20): Promise<Process> => {
    const store = await open()
    const relayed: Delivery[] = []
    const service = await startService({
      definitie: kas,
      events: store.events,
      records: store.records,
      bus: createLocalBus({ onFault }),
      identity: { known: () => BEHEERDER, whoIs: async () => BEHEERDER },
      safetyMs,
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
  const end = async () => {
    for (const each of running.splice(0)) await each.stop()
    await remove()
  }
  return { start, end }
}

export type MakeSharedHouse = () => Promise<ReturnType<typeof sharedHouse>>

/** A house for one test, that ends with it. */
export const ownHouse: (make: MakeSharedHouse) => ReturnType<MakeSharedHouse> = async (make) => {
  const house = await make()
  onTestFinished(house.end)
  return house
}

export const send = async ({ service }: Process, opdracht: string, id: string | null, velden: object) => {
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

export const typesIn = async ({ store }: Process): Promise<string[]> =>
  (await store.events.readEvents(0, 1_000)).flatMap(({ events }) => events.map(({ type }) => type))

/** Tests that processes that hear nothing of each other rest on what is in the log, whatever store holds it. */
export const sharedContract = (name: string, makeHouse: MakeSharedHouse): void => {
  const twoDeaf = async (): Promise<[Process, Process]> => {
    const { start } = await ownHouse(makeHouse)
    return [await start('een', NEVER_MS), await start('twee', NEVER_MS)]
  }

  describe(`${name}: two processes that hear nothing of each other`, () => {
    it('rest on what another decided, also where they say nothing there', async () => {
      const [one, two] = await twoDeaf()
      const id = String((await send(one, 'openPot', null, { naam: 'op' })).body.id)
      const metId = String((await send(two, 'openPot', null, { naam: 'met' })).body.id)
      const together = () => send(two, 'stortMee', id, { metId, bedrag: 5 })
      expect((await together()).status).toBe(200)
      expect((await send(one, 'sluitPot', metId, {})).status).toBe(200)
      // What the second remembers is an open pot.
      expect((await together()).status).toBe(422)
      await send(one, 'heropenPot', metId, {})
      expect((await together()).status).toBe(200)
      // The state that the last of them saw is the one at its place in the log.
      const types = await typesIn(one)
      expect(types.filter((type) => type !== 'Bedankt')).toEqual([
        ...['PotGeopend', 'PotGeopend', 'Gestort', 'PotGesloten', 'PotHeropend', 'Gestort']
      ])
    })

    it('store nothing behind what takes its ground away, however close they are', async () => {
      const [one, two] = await twoDeaf()
      const id = String((await send(two, 'openPot', null, { naam: 'op' })).body.id)
      const told: number[] = []
      for (let round = 0; round < 20; round++) {
        const metId = String((await send(two, 'openPot', null, { naam: `met ${round}` })).body.id)
        const [closed, put] = await Promise.all([
          send(one, 'sluitPot', metId, {}),
          send(two, 'stortMee', id, { metId, bedrag: round })
        ])
        expect(closed.status).toBe(200)
        if (put.status === 200) expect(put.body.positie).toBeLessThan(Number(closed.body.positie))
        told.push(put.status)
      }
      expect(told.filter((status) => status !== 200 && status !== 422)).toEqual([])
    })
  })
}
