// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { wieIs } from '@naober/contracts'
import { expect, it, onTestFinished, vi } from 'vitest'
import { createLocalBus } from '../bus/local.ts'
import { uuidv7 } from '../command/ids.ts'
import { openSqlite, type SqliteStore } from '../store/sqlite.ts'
import { kas } from '../testing/pot.ts'
import { projectie } from './definition.ts'
import { type Errand, leaveErrand, runErrands } from './errands.ts'
import { quarantined } from './quarantine.ts'
import { PARKED } from './reactions.ts'
import { type Service, startService } from './service.ts'

const BEHEERDER = wieIs({ id: 'beheerder-1', rollen: [{ rol: 'beheerder', voor: [] }] })
const fail = (error: unknown): void => {
  throw error
}

/** A file that several processes of a service open, each with a handle of its own. */
const file = () => {
  const folder = mkdtempSync(join(tmpdir(), 'naober-boodschap-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return (): SqliteStore => {
    const store = openSqlite({ path: join(folder, 'kas.sqlite'), dienst: 'kas', create: true, onFatal: fail })
    onTestFinished(() => store.close())
    return store
  }
}

/** How the projection reads a deposit; a newer version of the service knows better. */
let reads: (bedrag: unknown) => number
const sums = projectie({
  naam: 'sommen',
  pas: {
    Gestort: ({ bedrag }: { bedrag: unknown }, { position }) => [{ sleutel: String(position), waarde: reads(bedrag) }]
  }
})

const startProcess = async (open: () => SqliteStore, eigenaar: string): Promise<Service> => {
  const { events, records } = open()
  const service = await startService({
    definitie: { ...kas, projecties: [...kas.projecties, sums] },
    events,
    records,
    bus: createLocalBus({ onFault: fail }),
    identity: { known: () => BEHEERDER, whoIs: async () => BEHEERDER },
    safetyMs: 20,
    shared: {
      eigenaar,
      watch: () => () => {},
      relayTo: null,
      times: { lookMs: 10, holdMs: 300, goneMs: 500 }
    },
    alarm: () => {}
  })
  onTestFinished(() => service.stop())
  return service
}

/** Stores a deposit as a service that knew another schema would. */
const deposit = async ({ events }: Service, bedrag: unknown): Promise<number> => {
  const stream = `pot-${uuidv7()}`
  const stored = await events.append({
    commandId: `${uuidv7()}/toets`,
    hash: 'x',
    seal: null,
    keys: [`${stream}@1`],
    at: Date.now(),
    actor: { id: 'toets', rollen: [] },
    cause: null,
    depth: 0,
    trace: null,
    events: [
      { stream, version: 1, type: 'PotGeopend', v: 1, data: { naam: 'feest' } },
      { stream, version: 2, type: 'Gestort', v: 1, data: { bedrag } }
    ]
  })
  if (stored.kind !== 'STORED') throw new Error(stored.kind)
  return stored.position
}

it('any process of a service has the one that follows the log try again, or run what was parked', async () => {
  reads = (bedrag) => (typeof bedrag === 'number' ? bedrag : (fail(new Error('no number')) ?? 0))
  const open = file()
  const [one, two] = [await startProcess(open, 'een'), await startProcess(open, 'twee')]
  const position = await deposit(one, 'veel')
  await vi.waitFor(
    async () => expect((await quarantined(two.records)).map(({ volger }) => volger)).toContain('projectie:sommen'),
    5_000
  )

  for (const { retry } of [one, two]) {
    expect(await retry(position, 'ik')).toContainEqual({
      volger: 'projectie:sommen',
      fout: expect.stringContaining('breaks its schema')
    })
  }
  reads = () => 7
  const asked = await Promise.all([one, two].map(({ retry }) => retry(position, 'ik')))
  expect(asked.flat().filter((one) => one?.volger === 'projectie:sommen')).toEqual([
    { volger: 'projectie:sommen', fout: null }
  ])
  expect((await one.records.list<{ waarde: number }>('projectie:sommen')).map(({ value }) => value.waarde)).toEqual([7])

  const good = await deposit(one, 3)
  for (const [nr, { release }] of [one, two].entries()) {
    const value = { reactie: 'dank-voor-storting', position: good, index: 1 }
    await one.records.write([{ kind: 'PUT', collection: PARKED, key: String(nr), value }])
    expect(await release(String(nr))).toBe(true)
    expect(await release('een andere')).toBe(false)
  }
  expect(await two.parked()).toEqual([])
})

it('an errand that nobody runs yet stays, and is run once by who comes', async () => {
  const open = file()
  const { records } = open()
  const errand: Errand = { soort: 'OPNIEUW', positie: 3, door: 'ik' }
  expect(await leaveErrand(errand, { records, clock: Date.now, patienceMs: 1 })).toBeNull()
  const done: Errand[] = []
  const onFault = vi.fn()
  const runner = runErrands({
    records: open().records,
    run: async (one) => {
      done.push(one)
      if (done.length === 1) throw new Error('not now')
      return [{ volger: 'projectie:een', fout: null }]
    },
    lookMs: 5,
    onFault
  })
  onTestFinished(() => runner.stop())
  await vi.waitFor(() => expect(done).toEqual([errand, errand]))
  expect(onFault).toHaveBeenCalledExactlyOnceWith(new Error('not now'))
  const next: Errand = { ...errand, positie: 4 }
  expect(await leaveErrand(next, { records, clock: Date.now })).toEqual([{ volger: 'projectie:een', fout: null }])
  expect(done).toEqual([errand, errand, next])
})
