// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NIEMAND, wieIs } from '@naober/contracts'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import type { EventBus } from '../bus/event-bus.ts'
import { createLocalBus } from '../bus/local.ts'
import { TechnicalError } from '../errors/problem.ts'
import { adoptRestored } from '../store/copy/adopt.ts'
import { openRawSqliteTarget } from '../store/sqlite/raw.ts'
import { testFolder } from '../store/sqlite/test-folder.ts'
import { openSqlite } from '../store/sqlite.ts'
import { kas } from '../testing/pot.ts'
import { CURSORS } from './consumer.ts'
import { followerNames } from './followers.ts'
import { KEPT_PLACES } from './kept-places.ts'
import { startService } from './service.ts'

const fail = (error: unknown): never => {
  throw error
}

/** A bus of which is known how many listen. */
const countedBus = () => {
  const local = createLocalBus({ onFault: fail })
  const following = new Set<object>()
  const bus: EventBus = {
    publish: (deliveries) => local.publish(deliveries),
    close: () => local.close(),
    subscribe: (dienst, listener) => {
      const leave = local.subscribe(dienst, listener)
      const mine = {}
      following.add(mine)
      return () => {
        following.delete(mine)
        leave()
      }
    }
  }
  return { bus, following }
}

const openKas = () => {
  const folder = mkdtempSync(join(tmpdir(), 'naober-followers-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return openSqlite({ path: join(folder, 'kas.sqlite'), dienst: 'kas', create: true, onFatal: fail })
}

it('leaves nobody following when one of the followers cannot start', async () => {
  const store = openKas()
  const { bus, following } = countedBus()
  vi.spyOn(store.records, 'list').mockRejectedValueOnce(new TechnicalError('DRUK'))
  const nobody = wieIs(NIEMAND)
  const start = startService({
    definitie: kas,
    events: store.events,
    records: store.records,
    bus,
    identity: { known: () => nobody, whoIs: async () => nobody },
    alarm: () => {}
  })
  await expect(start).rejects.toThrow(TechnicalError)
  expect(following.size).toBe(0)
  await bus.close()
  await store.close()
})

it.each([
  ['whose place is somebody else’s by then', 'DENIED'],
  ['whose store is away', 'AWAY']
] as const)('leaves nobody following at the end, not even one %s', async (_, answer) => {
  const store = openKas()
  const { bus, following } = countedBus()
  const someone = wieIs({ id: 'beheerder-1', rollen: [{ rol: 'beheerder', voor: [] }] })
  const onOvertaken = vi.fn()
  const service = await startService({
    definitie: kas,
    events: store.events,
    records: store.records,
    bus,
    identity: { known: () => someone, whoIs: async () => someone },
    safetyMs: 20,
    alarm: onOvertaken
  })
  expect(following.size).toBeGreaterThan(1)
  const lijf = JSON.stringify({ naam: 'samen' })
  const command = { dienst: 'kas', opdracht: 'openPot', id: null, opdrachtId: null, verwachteVersie: null }
  // A place that stands still is saved once a second: the second time it is still to be saved at the end.
  for (const _ of [1, 2]) await service.door.ontvang({ ...command, token: 'beheerder', trace: null, lijf })
  expect(await service.settled((await store.events.head()).position, 5_000)).toBe(true)
  const write = vi.spyOn(store.records, 'write')
  if (answer === 'DENIED') write.mockResolvedValue(false)
  else write.mockRejectedValue(new TechnicalError('DRUK'))
  await Promise.allSettled([service.stop()])
  expect(onOvertaken).not.toHaveBeenCalled()
  expect(following.size).toBe(0)
  await bus.close()
  await store.close()
})

it('keeps a place for each of those that it names as followers, and no other', async () => {
  const store = openKas()
  const bus = createLocalBus({ onFault: fail })
  const someone = wieIs({ id: 'beheerder-1', rollen: [{ rol: 'beheerder', voor: [] }] })
  const service = await startService({
    definitie: kas,
    events: store.events,
    records: store.records,
    bus,
    identity: { known: () => someone, whoIs: async () => someone },
    alarm: fail
  })
  const lijf = JSON.stringify({ naam: 'samen' })
  const command = { dienst: 'kas', opdracht: 'openPot', id: null, opdrachtId: null, verwachteVersie: null }
  await service.door.ontvang({ ...command, token: 'beheerder', trace: null, lijf })
  expect(await service.settled((await store.events.head()).position, 5_000)).toBe(true)
  await service.stop()
  const kept = await store.records.list(CURSORS, { limit: 100 })
  expect(kept.map(({ key }) => key).sort()).toEqual([...followerNames(kas)].sort())
  await bus.close()
  await store.close()
})

describe('a reaction that starts NU', () => {
  /** The service on one file, and how often somebody was thanked. */
  const started = async (path: string, vanaf: 'NU' | null) => {
    const store = openSqlite({ path, dienst: 'kas', create: true, onFatal: fail })
    const service = await startService({
      definitie: { ...kas, reacties: vanaf === null ? [] : kas.reacties.map((een) => ({ ...een, vanaf })) },
      events: store.events,
      records: store.records,
      bus: createLocalBus({ onFault: fail }),
      identity: { known: () => BEHEERDER, whoIs: async () => BEHEERDER },
      safetyMs: 20,
      alarm: (reason) => resets.push(reason)
    })
    const send = async (opdracht: string, id: string | null, velden: object): Promise<string> => {
      const lijf = JSON.stringify(velden)
      const rest = { opdrachtId: null, verwachteVersie: null, token: 'beheerder', trace: null, lijf }
      const answer = await service.door.ontvang({ dienst: 'kas', opdracht, id, ...rest })
      return JSON.parse(answer.lijf).id
    }
    const thanks = async (): Promise<number> => {
      expect(await service.settled((await store.events.head()).position, 5_000)).toBe(true)
      const commits = await store.events.readEvents(0, 1_000)
      return commits.flatMap(({ events }) => events).filter(({ type }) => type === 'Bedankt').length
    }
    const stop = async () => {
      await service.stop()
      await store.close()
    }
    return { ...store, send, thanks, stop }
  }
  const BEHEERDER = wieIs({ id: 'beheerder-1', rollen: [{ rol: 'beheerder', voor: [] }] })
  const CURSOR = { kind: 'PUT', collection: CURSORS, key: 'reactie:dank-voor-storting' } as const
  let resets: string[]
  let path: string
  let id: string

  /** Two deposits from before the reaction was there, and one that was thanked for. */
  beforeEach(async () => {
    resets = []
    path = join(testFolder(), 'kas.sqlite')
    const before = await started(path, null)
    id = await before.send('openPot', null, { naam: 'samen' })
    for (const bedrag of [1, 2]) await before.send('stort', id, { bedrag })
    await before.stop()
    const now = await started(path, 'NU')
    await now.send('stort', id, { bedrag: 3 })
    expect(await now.thanks()).toBe(1)
    await now.stop()
  })

  it('leaves the past alone in a log that is another one', async () => {
    const away = await started(path, null)
    await away.records.write([{ ...CURSOR, value: { logId: 'ander', position: 1, commandId: 'x' } }])
    await away.stop()
    const again = await started(path, 'NU')
    expect(await again.thanks()).toBe(1)
    await vi.waitFor(() => expect(resets).toContain('the log is another one; everything begins anew'))
    await again.send('stort', id, { bedrag: 4 })
    await vi.waitFor(async () => expect(await again.thanks()).toBe(2))
    await again.stop()
  })

  it('answers in a restored log to all that was decided since, and to nothing before', async () => {
    const log = openRawSqliteTarget(path, 'kas')
    const { parent } = (await adoptRestored(log, KEPT_PLACES)).identity
    await log.close()
    const away = await started(path, null)
    const value = { logId: parent?.logId, position: (parent?.position ?? 0) + 5, commandId: 'x' }
    await away.records.write([{ ...CURSOR, value }])
    await away.send('stort', id, { bedrag: 4 })
    await away.stop()
    const again = await started(path, 'NU')
    await vi.waitFor(async () => expect(await again.thanks()).toBe(2))
    const kept = await again.records.get<{ position: number }>(CURSORS, CURSOR.key)
    expect(kept?.value.position).toBeGreaterThanOrEqual(parent?.position ?? Number.NaN)
    await again.stop()
  })
})
