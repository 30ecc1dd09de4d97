// SPDX-License-Identifier: EUPL-1.2
import { closeSync, openSync, renameSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it, vi } from 'vitest'
import { commitOf, event, one } from '../contract/samples.ts'
import type { EventStore } from '../event-store.ts'
import { openSqlite, type SqliteStore } from '../sqlite.ts'
import { startWriter, testFolder } from './test-folder.ts'

const open = (path: string, onFatal: (error: Error) => void = vi.fn()): SqliteStore =>
  openSqlite({ path, dienst: 'proef', create: true, onFatal })

const large = (stream: string) => commitOf([event(stream, 1, { tekst: 'x'.repeat(20_000) })])

const idsIn = async (events: EventStore): Promise<string[]> =>
  (await events.readEvents(0, 100_000)).map(({ commandId }) => commandId)

describe('a full disk', () => {
  it('is told as OPSLAG_VOL, keeps nothing of the batch, and is over when there is room again', async () => {
    const path = join(testFolder(), 'proef.db')
    const onFatal = vi.fn()
    const store = open(path, onFatal)
    await store.events.append(one('a', 1))
    store.limitPages(30)
    const batch = await Promise.allSettled(
      [one('b', 1), ...Array.from({ length: 20 }, (_, i) => large(`groot-${i}`))].map((commit) =>
        store.events.append(commit)
      )
    )
    for (const outcome of batch) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { name: 'TechnicalError', code: 'OPSLAG_VOL' } })
    }
    expect((await store.events.head()).position).toBe(1)

    // What fits is taken all the same.
    expect(await store.events.append(one('b', 1))).toMatchObject({ kind: 'STORED', position: 2 })
    await expect(store.events.append(commitOf([event('c', 1, { tekst: 'x'.repeat(200_000) })]))).rejects.toMatchObject({
      code: 'OPSLAG_VOL'
    })
    await expect(
      store.records.write([{ kind: 'PUT', collection: 'c', key: 'k', value: 'x'.repeat(200_000) }])
    ).rejects.toMatchObject({ code: 'OPSLAG_VOL' })

    store.limitPages(100_000)
    const acknowledged = await Promise.all(
      Array.from({ length: 20 }, (_, i) => store.events.append(large(`groot-${i}`)))
    )
    expect(acknowledged.map((outcome) => outcome.kind === 'STORED' && outcome.position)).toEqual(
      Array.from({ length: 20 }, (_, i) => i + 3)
    )
    const before = await idsIn(store.events)
    await store.close()
    const again = open(path)
    expect(await idsIn(again.events)).toEqual(before)
    expect(onFatal).not.toHaveBeenCalled()
    await again.close()
  })
})

describe('a file that another process holds', () => {
  it('is told as DRUK, and is over when it is let go', async () => {
    const path = join(testFolder(), 'proef.db')
    const onFatal = vi.fn()
    const store = open(path, onFatal)
    const holder = new DatabaseSync(path)
    holder.exec('BEGIN IMMEDIATE')
    const commit = one('a', 1)
    await expect(store.events.append(commit)).rejects.toMatchObject({ code: 'DRUK' })
    holder.exec('ROLLBACK')
    holder.close()
    expect(await store.events.append(commit)).toMatchObject({ kind: 'STORED', position: 1 })
    expect(onFatal).not.toHaveBeenCalled()
    await store.close()
  })
})

describe('a failing disk', () => {
  it('ends the process, and what was acknowledged is there when it starts again', { timeout: 60_000 }, async () => {
    const path = join(testFolder(), 'proef.db')
    const writer = startWriter([path, 'a'], { limitKb: 512 })
    expect(await writer.ended).toBe(1)
    expect(writer.lines.at(-1)).toMatch(/^fataal /)
    const acknowledged = writer.lines.filter((line) => /^a-\S+ \d+$/.test(line))
    expect(acknowledged.length).toBeGreaterThan(20)
    const store = open(path)
    const stored = await store.events.readEvents(0, 100_000)
    expect(stored.map(({ position }) => position)).toEqual(stored.map((_, i) => i + 1))
    const known = new Set(stored.map(({ commandId, position }) => `${commandId} ${position}`))
    expect(acknowledged.filter((line) => !known.has(line))).toEqual([])
    expect(await store.events.append(one('verder', 1))).toMatchObject({ kind: 'STORED', position: stored.length + 1 })
    await store.close()
  })
})

describe('a damaged file', () => {
  const damaged = async (): Promise<string> => {
    const path = join(testFolder(), 'proef.db')
    const store = open(path)
    await Promise.all(Array.from({ length: 200 }, (_, i) => store.events.append(large(`s-${i}`))))
    await store.close()
    const file = openSync(path, 'r+')
    for (let at = 10 * 4096; at < statSync(path).size; at += 4096) writeSync(file, Buffer.alloc(200, 0xa5), 0, 200, at)
    closeSync(file)
    return path
  }

  it('is reported once as fatal, and nothing is asked of the handle any more', async () => {
    const path = await damaged()
    const onFatal = vi.fn()
    const store = open(path, onFatal)
    await expect(store.events.readEvents(0, 1_000)).rejects.toThrow()
    expect(onFatal).toHaveBeenCalledOnce()
    await expect(store.events.readEvents(0, 1)).rejects.toMatchObject({ code: 'STOPT' })
    await expect(store.events.append(one('a', 1))).rejects.toMatchObject({ code: 'STOPT' })
    await store.close()
    expect(onFatal).toHaveBeenCalledOnce()
  })

  it('never lets an append that waited for it seem stored', async () => {
    const path = await damaged()
    const onFatal = vi.fn()
    const store = open(path, onFatal)
    const waiting = store.events.append(one('a', 1))
    const write = store.records.write([{ kind: 'PUT', collection: 'c', key: 'k', value: 1 }])
    await expect(store.events.readEvents(0, 1_000)).rejects.toThrow()
    expect(await waiting).toEqual({ kind: 'UNKNOWN' })
    await expect(write).rejects.toMatchObject({ code: 'UITKOMST_ONBEKEND' })
    expect(onFatal).toHaveBeenCalledOnce()
  })
})

describe('closing', () => {
  it('waits for what was asked before and refuses what comes after', async () => {
    const path = join(testFolder(), 'proef.db')
    const store = open(path)
    const asked = Promise.all(Array.from({ length: 1_200 }, (_, i) => store.events.append(one(`s-${i}`, 1))))
    await store.close()
    expect((await asked).every(({ kind }) => kind === 'STORED')).toBe(true)
    await expect(store.events.append(one('a', 1))).rejects.toMatchObject({ code: 'STOPT' })
    await expect(store.records.get('c', 'k')).rejects.toMatchObject({ code: 'STOPT' })
    const again = open(path)
    expect((await again.events.head()).position).toBe(1_200)
    await again.close()
  })
})

describe('a file that is taken away while it is open', () => {
  const taken: readonly (readonly [string, (path: string) => void])[] = [
    ['removed', (path) => rmSync(path)],
    ['moved', (path) => renameSync(path, `${path}.elders`)],
    ['put in the place of', (path) => renameSync(`${path}.ander`, path)],
    ['without its log of writes', (path) => rmSync(`${path}-wal`)]
  ]
  it.each(taken)('%s: acknowledges nothing more, and ends its use', async (_how, take) => {
    const path = join(testFolder(), 'proef.db')
    writeFileSync(`${path}.ander`, '')
    const onFatal = vi.fn()
    const store = open(path, onFatal)
    await store.events.append(one('a', 1))
    take(path)
    expect(await store.events.append(one('b', 1))).toEqual({ kind: 'UNKNOWN' })
    expect(onFatal).toHaveBeenCalledOnce()
    expect(String(onFatal.mock.calls[0]?.[0])).toContain(path)
    await expect(store.events.append(one('c', 1))).rejects.toMatchObject({ code: 'STOPT' })
    await store.close()
  })

  it('is noticed where nobody writes', async () => {
    const path = join(testFolder(), 'proef.db')
    const onFatal = vi.fn()
    const store = open(path, onFatal)
    rmSync(path)
    await vi.waitFor(() => expect(onFatal).toHaveBeenCalledOnce(), 10_000)
    await store.close()
  })
})
