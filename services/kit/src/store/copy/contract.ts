// SPDX-License-Identifier: EUPL-1.2
import { GEWIST } from '@naober/contracts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { commitOf, event, newId, one, randomOf } from '../contract/samples.ts'
import type { EventStore } from '../event-store.ts'
import type { RawRecord, RawSource, RawTarget } from '../raw.ts'
import type { RecordStore } from '../record-store.ts'
import { type Carried, carry, sumsOf } from './carry.ts'
import { standingOf } from './standing.ts'

/** A place where a log may stand, and what a case may do to it. */
export interface CopyPlace {
  /** As a service opens it. */
  open(): Promise<{ readonly events: EventStore; readonly records: RecordStore; close(): Promise<void> }>
  source(): Promise<RawSource>
  target(): Promise<RawTarget>
  end(): Promise<void>
}

const SILENT = () => {}
const withoutLeases = (record: RawRecord): RawRecord | null => (record.collection === 'leases' ? null : record)

/** All of a move; `target` may be wrapped, so that a case can let it fail. */
const move = async (
  from: CopyPlace,
  to: CopyPlace,
  wrap: (target: RawTarget) => RawTarget = (target) => target
): Promise<Carried> => {
  const [source, target] = [await from.source(), wrap(await to.target())]
  try {
    const state = await source.state()
    if (state.kind !== 'LOG') throw new Error('the source has no log')
    const standing = await standingOf(source, target, SILENT)
    const { position: until } = await source.tail()
    const carried = await carry({ source, target, standing, until, record: withoutLeases, onProgress: SILENT })
    await target.finish(state.identity)
    return carried
  } finally {
    await source.close()
    await target.close()
  }
}

const sums = async (place: CopyPlace): Promise<Carried> => {
  const source = await place.source()
  try {
    return await sumsOf(source, (record) => withoutLeases(record) !== null, SILENT)
  } finally {
    await source.close()
  }
}

const WORDS = ['Koor', 'Bel Jan', 'één œuvre', '花園', '👩‍🌾', '"aan\\halen"\n', '\u0000\u2028', '']

/** Commits of all kinds: several streams, several versions, unique names, seals, causes, older versions of events. */
const randomLog = async (events: EventStore, seed: number, count: number): Promise<void> => {
  const random = randomOf(seed)
  const word = () => WORDS[random(WORDS.length)] ?? ''
  const versions = new Map<string, number>()
  const extend = (stream: string) =>
    Array.from({ length: 1 + random(3) }, () => {
      const version = (versions.get(stream) ?? 0) + 1
      versions.set(stream, version)
      return {
        ...event(stream, version, { doel: word(), rij: [random(9), null, { tekst: word() }] }),
        v: 1 + random(3)
      }
    })
  for (let i = 0; i < count; i += 1) {
    const streams = new Set(Array.from({ length: 1 + random(3) }, () => `ding-${random(30)}@${word()}`))
    const commit = commitOf([...streams].flatMap(extend), {
      at: 1_000 + random(500),
      depth: random(3),
      trace: random(2) ? `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01` : null,
      cause: random(2) ? { log: 'ander', position: 3, index: 1 } : null,
      seal: random(2) ? { salt: 'c2FsdA', digest: 'ZGlnZXN0' } : null,
      actor: { id: `p-${word()}`, rollen: [{ rol: 'gemeente', voor: ['GM0308'] }] }
    })
    await events.append(random(6) === 0 ? { ...commit, keys: [...commit.keys, `uniek:${word()}${i}`] } : commit)
  }
}

const someRecords = async (records: RecordStore): Promise<void> => {
  await records.write([
    { kind: 'PUT', collection: 'cursors', key: 'projectie:x', value: { logId: 'l', position: 3, commandId: 'c' } },
    { kind: 'PUT', collection: 'cursors-oud', key: 'z', value: [1, 'ö', null] },
    { kind: 'PUT', collection: 'audit', key: '2025/a', value: { regel: 'R' }, expiresAt: Date.now() + 1e9 },
    { kind: 'PUT', collection: 'leases', key: 'volgers', value: { eigenaar: 'x', termijn: 4 } }
  ])
  await records.write([{ kind: 'PUT', collection: 'audit', key: '2025/a', value: { regel: 'S' } }])
}

/** What has to hold for carrying a log from one kind of store to another. */
export const copyContract = (name: string, makeFrom: () => CopyPlace, makeTo: () => CopyPlace): void => {
  describe(`carrying a log from ${name}`, () => {
    let from: CopyPlace
    let to: CopyPlace
    beforeEach(() => {
      from = makeFrom()
      to = makeTo()
    })
    afterEach(async () => {
      await Promise.all([from.end(), to.end()])
    })

    const fill = async (count: number, seed = 1) => {
      const store = await from.open()
      await randomLog(store.events, seed, count)
      await someRecords(store.records)
      await store.close()
    }
    /** Plain commits, fast. */
    const fillMany = async (place: CopyPlace, count: number, stream: string) => {
      const store = await place.open()
      await Promise.all(Array.from({ length: count }, (_, i) => store.events.append(one(`${stream}-${i}`, 1))))
      await store.close()
    }
    const view = async (place: CopyPlace) => {
      const store = await place.open()
      const commits = await store.events.readCommits(0, 100_000)
      const collections = ['cursors', 'cursors-oud', 'audit', 'leases']
      const records = await Promise.all(collections.map((each) => store.records.list(each)))
      const seen = { identity: store.events.identity(), head: await store.events.head(), commits, records }
      await store.close()
      return seen
    }

    it.each([1, 2, 3])('all of it arrives as it was, leases apart (seed %i)', async (seed) => {
      await fill(60, seed)
      const before = await view(from)
      const carried = await move(from, to)
      const after = await view(to)
      expect(after).toEqual({ ...before, records: [...before.records.slice(0, 3), []] })
      expect(before.commits.length).toBe(60)
      expect(carried.commits.count).toBe(before.commits.length)
      expect(await sums(to)).toEqual(carried)
      expect(await sums(from)).toEqual(carried)
    })

    it('the other store goes on with it: streams, known commands, taken keys, cursors', async () => {
      const store = await from.open()
      const commits = [
        commitOf([event('a', 1), event('a', 2), event('b', 1)]),
        commitOf([event('a', 3)], { keys: ['a@3', 'uniek:naam'] })
      ]
      for (const commit of commits) await store.events.append(commit)
      const place = await store.events.head()
      await store.close()
      await move(from, to)

      const { events, close } = await to.open()
      expect((await events.readStream('a', 1)).map((row) => row.event.version)).toEqual([2, 3])
      expect(await events.append(commits[0] ?? one('a', 1))).toMatchObject({ kind: 'KNOWN' })
      expect(await events.append(one('a', 3))).toEqual({ kind: 'CONFLICT', key: 'a@3' })
      expect(await events.append(one('b', 1))).toEqual({ kind: 'CONFLICT', key: 'b@1' })
      const named = commitOf([event('c', 1)], { keys: ['c@1', 'uniek:naam'] })
      expect(await events.append(named)).toEqual({ kind: 'CONFLICT', key: 'uniek:naam' })
      expect(await events.fits(place)).toBe(true)
      expect(await events.append(one('a', 4))).toMatchObject({ kind: 'STORED', position: 3 })
      await close()
    })

    it('what was taken back stays so, and what is taken back later goes at the next time', async () => {
      const store = await from.open()
      for (const stream of ['a', 'b']) await store.events.append(one(stream, 1, { seal: { salt: 's', digest: 'd' } }))
      await store.events.wipe(1, 0, '/naam')
      await store.close()
      await move(from, to)
      expect((await view(to)).commits[0]).toMatchObject({ seal: null, events: [{ data: { naam: GEWIST } }] })

      const again = await from.open()
      await again.events.wipe(2, 0, '/naam')
      await again.close()
      const carried = await move(from, to)
      expect(await view(to)).toEqual(await view(from))
      expect(await sums(to)).toEqual(carried)
    })

    it('a text that was taken back in the target does not come back', async () => {
      await fillMany(from, 3, 'a')
      await move(from, to)
      const store = await to.open()
      await store.events.wipe(2, 0, '/naam')
      await store.close()
      await move(from, to)
      expect((await view(to)).commits[1]?.events[0]?.data).toEqual({ naam: GEWIST })
    })

    it('a second time copies only what is new', async () => {
      await fillMany(from, 10, 'a')
      await move(from, to)
      await fillMany(from, 5, 'b')
      const added: number[] = []
      const counting = (target: RawTarget): RawTarget => ({
        ...target,
        addCommits: (commits) => {
          added.push(...commits.map(([position]) => position))
          return target.addCommits(commits)
        }
      })
      await move(from, to, counting)
      expect(added).toEqual([11, 12, 13, 14, 15])
      expect(await view(to)).toEqual(await view(from))
    })

    it('interrupted after any page, no service opens the target, and the next time finishes it', async () => {
      await fillMany(from, 2_300, 'a')
      for (const pages of [0, 1, 1]) {
        let left = pages
        const failing = (target: RawTarget): RawTarget => ({
          ...target,
          addCommits: async (commits) => {
            if (left === 0) throw new Error('stroom eraf')
            left -= 1
            await target.addCommits(commits)
          }
        })
        await expect(move(from, to, failing)).rejects.toThrow('stroom eraf')
        await expect(to.open()).rejects.toThrow('een verhuizing is begonnen en niet klaar')
        await expect(move(to, from)).rejects.toThrow()
      }
      const carried = await move(from, to)
      expect(carried.commits.count).toBe(2_300)
      expect(await view(to)).toEqual(await view(from))
    })

    it('another log, or one that went on by itself, is refused and stays as it was', async () => {
      await fillMany(from, 3, 'a')
      await fillMany(to, 2, 'b')
      const before = await view(to)
      await expect(move(from, to)).rejects.toThrow('staat al een ander logboek; kies een leeg doel.')
      expect(await view(to)).toEqual(before)
    })

    it('a target that went on after the move is refused and stays as it was', async () => {
      await fillMany(from, 3, 'a')
      await move(from, to)
      await fillMany(to, 2, 'b')
      const before = await view(to)
      await expect(move(from, to)).rejects.toThrow('staan 2 besluiten meer dan in')
      await fillMany(from, 4, 'c')
      await expect(move(from, to)).rejects.toThrow('Het besluit op positie 4 is in')
      expect(await view(to)).toEqual(before)
    })

    it('a log without commits gives way, and an empty log can be carried', async () => {
      await (await from.open()).close()
      await (await to.open()).close()
      const carried = await move(from, to)
      expect(carried.commits.count).toBe(0)
      expect((await view(to)).identity).toEqual((await view(from)).identity)
    })

    it('a target that is not what was written is noticed, and not finished', async () => {
      await fillMany(from, 5, 'a')
      const changing = (target: RawTarget): RawTarget => ({
        ...target,
        addCommits: (commits) =>
          target.addCommits(commits.map(([p, at, id, depth, events, meta]) => [p, at + 1, id, depth, events, meta]))
      })
      await expect(move(from, to, changing)).rejects.toThrow('is niet wat in')
      await expect(to.open()).rejects.toThrow('niet klaar')
    })

    it('a source with a hole is refused', async () => {
      await fillMany(from, 5, 'a')
      const source = await from.source()
      const holed: RawSource = {
        ...source,
        commitsAfter: async (after) => (await source.commitsAfter(after)).filter(([position]) => position !== 3)
      }
      await expect(move({ ...from, source: async () => holed }, to)).rejects.toThrow(
        'ontbreekt het besluit op positie 3'
      )
    })

    it('a command id that stands twice in the source is refused', async () => {
      await fillMany(from, 2, 'a')
      const id = newId()
      const source = await from.source()
      const doubled: RawSource = {
        ...source,
        commitsAfter: async (after) =>
          (await source.commitsAfter(after)).map(([p, at, , ...rest]) => [p, at, id, ...rest])
      }
      await expect(move({ ...from, source: async () => doubled }, to)).rejects.toThrow('De bron is beschadigd')
    })
  })
}
