// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { wieIs } from '@naober/contracts'
import type { EventBus } from '../bus/event-bus.ts'
import { createLocalBus } from '../bus/local.ts'
import type { EncodedAnswer } from '../command/encoded.ts'
import type { Timers } from '../schedule/timer.ts'
import { type Service, startService } from '../service/service.ts'
import type { StoredEvent } from '../store/commit.ts'
import type { EventStore } from '../store/event-store.ts'
import type { RecordStore } from '../store/record-store.ts'
import { openSqlite } from '../store/sqlite.ts'
import { kas } from './pot.ts'

const BEHEERDER = wieIs({ id: 'beheerder-1', rollen: [{ rol: 'beheerder', voor: [] }] })
const GEMEENTE = wieIs({ id: 'gemeente-1', rollen: [{ rol: 'gemeente', voor: ['GM9901'] }] })
const NIEMAND = wieIs({ id: 'publiek', rollen: [] })

const people = (token: string | null) => (token === 'beheerder' ? BEHEERDER : token === 'gemeente' ? GEMEENTE : NIEMAND)

/** Time by hand: a clock that stands still and timers that ring when it is moved. */
export class HandTime {
  now = Date.parse('2026-01-01T00:00:00.000Z')
  readonly #set = new Map<object, { at: number; run: () => void }>()
  readonly clock = (): number => this.now
  readonly timers: Timers = {
    set: (run, ms) => {
      const handle = {}
      this.#set.set(handle, { at: this.now + ms, run })
      // Set for now, after the hand has moved: due at once.
      if (ms <= 0) setImmediate(() => this.move(0))
      return handle
    },
    clear: (handle) => {
      if (typeof handle === 'object' && handle !== null) this.#set.delete(handle)
    }
  }

  move(ms: number): void {
    this.now += ms
    for (const [handle, { at, run }] of [...this.#set]) {
      if (at > this.now) continue
      this.#set.delete(handle)
      run()
    }
  }
}

/** The example service on a real file, that can be killed and started again on the same file. */
export class KasHouse {
  readonly folder = mkdtempSync(join(tmpdir(), 'naober-kas-'))
  readonly time = new HandTime()
  readonly alarms: string[] = []
  readonly #bus: () => EventBus
  service!: Service
  #life = { dead: false }

  constructor(bus: () => EventBus = () => createLocalBus({ onFault: (error) => this.alarms.push(String(error)) })) {
    this.#bus = bus
  }

  async start(): Promise<this> {
    const life = { dead: false }
    this.#life = life
    const path = join(this.folder, 'kas.sqlite')
    const store = openSqlite({
      path,
      dienst: 'kas',
      create: true,
      onFatal: (error) => this.alarms.push(String(error)),
      now: this.time.clock
    })
    this.service = await startService({
      definitie: kas,
      events: mortal(store.events, life),
      records: mortal(store.records, life),
      bus: this.#bus(),
      identity: { known: people, whoIs: async (token) => people(token) },
      clock: this.time.clock,
      timers: this.time.timers,
      safetyMs: 20,
      alarm: (reason, details) =>
        this.alarms.push(
          `${reason} ${JSON.stringify(details, (_key, value) => (value instanceof Error ? value.message : value))}`
        )
    })
    return this
  }

  /** The process dies: nothing it asked for is ever answered, nothing it hears leads to anything. */
  crash(): void {
    this.#life.dead = true
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }

  async send(
    opdracht: string,
    id: string | null,
    velden: object,
    opdrachtId: string | null = null,
    token: string | null = 'beheerder',
    verwachteVersie: number | null = null
  ): Promise<EncodedAnswer & { body: Record<string, unknown> }> {
    const life = this.#life
    const answer = await this.service.door.ontvang({
      dienst: 'kas',
      opdracht,
      id,
      opdrachtId,
      verwachteVersie,
      token,
      trace: null,
      lijf: JSON.stringify(velden)
    })
    // Nobody hears what a process says that is dead.
    if (life.dead) return NEVER
    return { ...answer, body: JSON.parse(answer.lijf) as Record<string, unknown> }
  }

  /** Opens a pot; its id. */
  async newPot(naam = 'feest'): Promise<string> {
    return String((await this.send('openPot', null, { naam })).body.id)
  }

  /** All events of the log, in order. */
  async log(): Promise<readonly (StoredEvent & { position: number; depth: number })[]> {
    const commits = await this.service.events.readEvents(0, 1_000_000)
    return commits.flatMap(({ position, depth, events }) => events.map((event) => ({ ...event, position, depth })))
  }

  /** Waits until everything that follows from what is stored has been done too. */
  async settle(): Promise<void> {
    for (;;) {
      const before = (await this.service.events.head()).position
      await this.service.settled(before, 10_000)
      if ((await this.service.events.head()).position === before) return
    }
  }
}

const NEVER = new Promise<never>(() => {})

/** A store as a process sees it that can die: after that no call is answered and no listener hears anything. */
const mortal = <T extends EventStore | RecordStore>(store: T, life: { readonly dead: boolean }): T =>
  new Proxy(store, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name)
      if (typeof member !== 'function') return member
      if (name === 'identity') return () => member.call(target)
      if (name === 'onAppended') {
        return (listener: (...told: unknown[]) => void) =>
          member.call(target, (...told: unknown[]) => (life.dead ? undefined : listener(...told)))
      }
      return async (...given: unknown[]) => {
        if (life.dead) return NEVER
        const answer: unknown = await member.apply(target, given)
        return life.dead ? NEVER : answer
      }
    }
  })
