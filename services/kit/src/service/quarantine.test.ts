// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { eventTypesOf } from '@naober/contracts/event-types'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createLocalBus } from '../bus/local.ts'
import { uuidv7 } from '../command/ids.ts'
import { NOBODY } from '../identity/nobody.ts'
import type { StoredEvent } from '../store/commit.ts'
import { adoptRestored } from '../store/copy/adopt.ts'
import { openRawSqliteTarget } from '../store/sqlite/raw.ts'
import { openSqlite } from '../store/sqlite.ts'
import { gestort, kas, Pot } from '../testing/pot.ts'
import { projectie, type Reactie, reactie } from './definition.ts'
import { KEPT_PLACES } from './kept-places.ts'
import { violationIn } from './known-schema.ts'
import { dropQuarantined, quarantined } from './quarantine.ts'
import { type Service, startService } from './service.ts'

/** How the projection under test reads a deposit; a newer one may know better. */
let reads: (bedrag: unknown) => number
let reminded: () => []
const strict = (bedrag: unknown): number => {
  if (typeof bedrag === 'number') return bedrag
  throw new Error('no number')
}

const fail = (error: unknown): void => {
  throw error
}

let folder: string
let service: Service
let alarms: string[]

const start = async (reacties: readonly Reactie[] = []): Promise<void> => {
  const path = join(folder, 'kas.sqlite')
  const store = openSqlite({ path, dienst: 'kas', create: true, onFatal: fail })
  const sums = projectie({
    naam: 'sommen',
    pas: {
      Gestort: async ({ bedrag }: { bedrag: unknown }, { position }, rij) => [
        { sleutel: String(position), waarde: reads(bedrag) },
        { sleutel: 'laatste', waarde: reads(bedrag) },
        { sleutel: 'som', waarde: Number(await rij('som')) + reads(bedrag) }
      ],
      PotGesloten: (_data, { position }) => [{ sleutel: String(position - 1), waarde: null }],
      Herinnerd: () => reminded()
    }
  })
  const running = await startService({
    definitie: { ...kas, projecties: [sums], reacties },
    events: store.events,
    records: store.records,
    bus: createLocalBus({ onFault: fail }),
    identity: NOBODY,
    safetyMs: 20,
    alarm: (_reason, { kind }) => alarms.push(String(kind))
  })
  const stop = async () => {
    await running.stop()
    await store.close()
  }
  service = { ...running, stop }
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'naober-kas-'))
  reads = strict
  reminded = () => []
  alarms = []
  await start()
})
afterEach(async () => {
  await service.stop()
  rmSync(folder, { recursive: true })
})

const append = async (type: string, data: object): Promise<string> => {
  const stream = `pot-${uuidv7()}`
  await commit(event(stream, 1, 'PotGeopend', { naam: 'feest' }), event(stream, 2, type, data))
  return stream
}
const event = (stream: string, version: number, type: string, data: object): StoredEvent => ({
  stream,
  version,
  type,
  v: 1,
  data
})
const commit = (...events: readonly [StoredEvent, ...StoredEvent[]]): Promise<unknown> => {
  const [{ stream, version }] = events
  return service.events.append({
    commandId: `${uuidv7()}/toets`,
    hash: 'x',
    seal: null,
    keys: [`${stream}@${version}`],
    at: Date.now(),
    actor: { id: 'toets', rollen: [] },
    cause: null,
    depth: 0,
    trace: null,
    events
  })
}
const rows = async (): Promise<Record<string, number>> =>
  Object.fromEntries(
    (await service.records.list<{ waarde: number }>('projectie:sommen')).map(({ key, value }) => [key, value.waarde])
  )
/** Of each deposit by itself. */
const sums = async () =>
  Object.entries(await rows()).flatMap(([key, value]) => (Number.isNaN(Number(key)) ? [] : [value]))
const settled = async () => expect(await service.settled((await service.events.head()).position, 5_000)).toBe(true)
const log = () => service.events.identity().logId

describe('a commit that breaks a known schema', () => {
  beforeEach(async () => {
    await append('Gestort', { bedrag: 1 })
    await append('Gestort', { bedrag: 'veel' })
    await append('Gestort', { bedrag: 3 })
    await settled()
  })

  it('is set aside and told of; those after it are applied', async () => {
    expect(await sums()).toEqual([1, 3])
    expect(alarms).toContain('QUARANTINED')
    expect(await quarantined(service.records)).toEqual([
      {
        volger: 'projectie:sommen',
        log: log(),
        positie: 2,
        opdracht: expect.stringMatching(/\/toets$/),
        soorten: ['PotGeopend', 'Gestort'],
        overtreding: 'event 1 (Gestort) breaks its schema: /bedrag moet een geheel getal zijn',
        sinds: expect.any(String),
        afgedaan: null
      }
    ])
  })

  it('stays set aside once, with its first date, when the service starts again', async () => {
    const before = await quarantined(service.records)
    await service.stop()
    await start()
    await settled()
    expect(await quarantined(service.records)).toEqual(before)
  })

  it('is set aside without a look at the others that wait', async () => {
    await append('Gestort', { bedrag: 'nog meer' })
    await settled()
    const list = vi.spyOn(service.records, 'list')
    await append('Gestort', { bedrag: 'het meest' })
    await settled()
    const found = await Promise.all(
      list.mock.results.flatMap(({ value }, i) => (list.mock.calls[i]?.[0] === 'quarantaine' ? [value] : []))
    )
    expect(found.map(({ length }) => length)).toEqual([0])
    expect(await quarantined(service.records)).toHaveLength(3)
  })

  it('can be tried again: in vain while nothing changed, and settled when it is taken in', async () => {
    expect(await service.retry(2, 'ik')).toEqual([
      { volger: 'projectie:sommen', fout: expect.stringContaining('breaks its schema') }
    ])
    expect(await sums()).toEqual([1, 3])
    reads = (bedrag) => (bedrag === 'veel' ? 2 : strict(bedrag))
    expect(await service.retry(2, 'ik')).toEqual([{ volger: 'projectie:sommen', fout: null }])
    expect(await sums()).toEqual([1, 2, 3])
    const [row] = await quarantined(service.records)
    expect(row?.afgedaan).toMatchObject({ hoe: 'OPNIEUW_VERWERKT', door: 'ik', reden: null })
    expect(await service.retry(2, 'ik')).toEqual([])
  })

  it('is taken in at its own place: what came after it stands as it was', async () => {
    expect(await rows()).toEqual({ 1: 1, 3: 3, laatste: 3, som: 4 })
    reads = (bedrag) => (bedrag === 'veel' ? 20 : strict(bedrag))
    expect(await service.retry(2, 'ik')).toEqual([{ volger: 'projectie:sommen', fout: null }])
    expect(await rows()).toEqual({ 1: 1, 2: 20, 3: 3, laatste: 3, som: 24 })
    await append('Gestort', { bedrag: 4 })
    await settled()
    expect(await rows()).toMatchObject({ 4: 4, laatste: 4, som: 28 })
  })

  it('that founds what a later commit ends founds nothing any more', async () => {
    const stream = await append('Gestort', { bedrag: 'veel' })
    await commit(event(stream, 3, 'PotGesloten', {}))
    await settled()
    reads = (bedrag) => (bedrag === 'veel' ? 20 : strict(bedrag))
    expect(await service.retry(4, 'ik')).toEqual([{ volger: 'projectie:sommen', fout: null }])
    // The other one that waits is left out still.
    expect(await rows()).toEqual({ 1: 1, 3: 3, laatste: 20, som: 24 })
    expect(await service.retry(2, 'ik')).toEqual([{ volger: 'projectie:sommen', fout: null }])
    expect(await rows()).toEqual({ 1: 1, 2: 20, 3: 3, laatste: 20, som: 44 })
  })

  it('counts once, also where it was the last and the service starts again', async () => {
    await append('Gestort', { bedrag: 'veel' })
    await settled()
    reads = (bedrag) => (bedrag === 'veel' ? 20 : strict(bedrag))
    await service.retry(4, 'ik')
    await service.stop()
    await start()
    await settled()
    expect(await rows()).toMatchObject({ laatste: 20, som: 24 })
  })

  it('can be dropped with a reason, which is kept with who dropped it', async () => {
    const now = Date.now()
    const drop = () => dropQuarantined(service.records, 2, { reden: 'dubbel', door: 'ik', now })
    expect(await drop()).toBe(1)
    const [row] = await quarantined(service.records)
    expect(row?.afgedaan).toEqual({ hoe: 'LATEN_VALLEN', reden: 'dubbel', door: 'ik', op: new Date(now).toISOString() })
    expect(await drop()).toBe(0)
    expect(await service.retry(2, 'ik')).toEqual([])
  })
})

describe('a commit that waits while its log is put back', () => {
  beforeEach(async () => {
    for (const bedrag of [1, 'veel', 3, 'nog meer']) await append('Gestort', { bedrag })
    await settled()
    await service.stop()
    const db = new DatabaseSync(join(folder, 'kas.sqlite'))
    db.exec('DELETE FROM commits WHERE position = 4; DELETE FROM keys WHERE position = 4')
    db.close()
    const store = openRawSqliteTarget(join(folder, 'kas.sqlite'), 'kas')
    // Twice: then the log it was set aside in is no longer the parent.
    for (const _ of [1, 2]) await adoptRestored(store, KEPT_PLACES)
    await store.close()
    await start()
    await settled()
  })

  it('can be tried again as before, and waits once', async () => {
    expect((await quarantined(service.records)).filter(({ log: of }) => of === log())).toMatchObject([{ positie: 2 }])
    reads = (bedrag) => (bedrag === 'veel' ? 2 : strict(bedrag))
    expect(await service.retry(2, 'ik')).toEqual([{ volger: 'projectie:sommen', fout: null }])
    expect(await sums()).toEqual([1, 2, 3])
  })

  it('can be dropped, also where it did not come back', async () => {
    const why = { reden: 'weg', door: 'ik', now: Date.now() }
    expect(await dropQuarantined(service.records, 4, why)).toBe(1)
    expect(await dropQuarantined(service.records, 2, why)).toBe(1)
    expect((await quarantined(service.records)).filter(({ afgedaan }) => afgedaan === null)).toEqual([])
  })
})

it('a commit that fails where an earlier one of its stream breaks a schema is set aside as well', async () => {
  reminded = () => {
    throw new Error('the state makes no sense')
  }
  const stream = await append('Gestort', { bedrag: 'veel' })
  await commit(event(stream, 3, 'Herinnerd', {}))
  await settled()
  expect((await quarantined(service.records)).map(({ positie, overtreding }) => [positie, overtreding])).toEqual([
    [1, expect.stringContaining('event 1 (Gestort)')],
    [
      2,
      `event 0 (Herinnerd) breaks its schema: follows on ${stream}@2, where event 0 (Gestort) breaks its schema: /bedrag moet een geheel getal zijn`
    ]
  ])
})

it('a commit that fails and breaks no schema is tried until it goes', async () => {
  reads = () => {
    throw new Error('a fault of ours')
  }
  await append('Gestort', { bedrag: 1 })
  await vi.waitFor(() => expect(alarms.length).toBeGreaterThan(4), 5_000)
  expect(await quarantined(service.records)).toEqual([])
  reads = strict
  await settled()
  expect(await sums()).toEqual([1])
})

it('only a known type in its present version can break a schema; fields it does not know are allowed', () => {
  const types = eventTypesOf([Pot])
  const broken = (type: string, data: object, v = 1) =>
    violationIn(types, { events: [{ stream: 'pot-x', version: 1, type, v, data }] }) !== undefined
  expect(broken('Gestort', { bedrag: 1 })).toBe(false)
  expect(broken('Gestort', { bedrag: 1, nieuw: true })).toBe(false)
  expect(broken('Gestort', {})).toBe(true)
  expect(broken('Gestort', {}, 2)).toBe(false)
  expect(broken('Onbekends', {})).toBe(false)
})

describe('commits that a reaction could not take in', () => {
  const seen: unknown[] = []
  const asides = async () =>
    (await quarantined(service.records)).flatMap(({ volger, positie, afgedaan }) =>
      volger === 'reactie:tel' && afgedaan === null ? [positie] : []
    )
  const retry = async (position: number) =>
    (await service.retry(position, 'ik'))?.find(({ volger }) => volger === 'reactie:tel')?.fout

  beforeEach(async () => {
    seen.length = 0
    await service.stop()
    const tel = reactie({
      naam: 'tel',
      op: gestort,
      vanaf: 'BEGIN',
      opdrachten: async ({ bedrag }) => {
        seen.push(reads(bedrag))
        return []
      },
      weigeringen: {}
    })
    await start([tel])
  })
  const twoOfOneStream = async () => {
    const stream = await append('Gestort', { bedrag: 'een' })
    await commit(event(stream, 3, 'Gestort', { bedrag: 'twee' }))
    await settled()
    expect(await asides()).toEqual([1, 2])
  }

  it('are taken in again in the order of their stream', async () => {
    await twoOfOneStream()
    reads = () => seen.length + 1
    expect(await retry(2)).toBe('eerst positie 1: dat gaat over hetzelfde, en wacht hier ook')
    expect(seen).toEqual([])
    expect(await retry(1)).toBeNull()
    expect(await retry(2)).toBeNull()
    expect(await asides()).toEqual([])
  })

  it('hold up no other stream', async () => {
    await append('Gestort', { bedrag: 'een' })
    await append('Gestort', { bedrag: 'twee' })
    await settled()
    expect(await asides()).toEqual([1, 2])
    reads = () => 1
    expect(await retry(2)).toBeNull()
  })

  it('wait no longer for one that was dropped', async () => {
    await twoOfOneStream()
    reads = () => 1
    await dropQuarantined(service.records, 1, { reden: 'dubbel', door: 'ik', now: Date.now() })
    expect(await retry(2)).toBeNull()
  })
})
