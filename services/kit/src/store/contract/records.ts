// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import type { RecordStore, RecordWrite } from '../record-store.ts'
import type { ContractCase } from './harness.ts'

const PAST = 1_000
const FUTURE = 4_000_000_000_000

const put = (key: string, value: unknown, over: Partial<RecordWrite & { kind: 'PUT' }> = {}): RecordWrite => ({
  kind: 'PUT',
  collection: 'c',
  key,
  value,
  ...over
})

const keysIn = async (records: RecordStore, collection = 'c'): Promise<string[]> =>
  (await records.list(collection)).map(({ key }) => key)

/** Writing and reading single records, all or none. */
const writeCases: readonly ContractCase[] = [
  {
    name: 'stores any JSON value and gives it back with revision and term',
    run: async (harness) => {
      const { records } = await harness.open()
      const values = [{ a: [1, null, 'é\u0000'] }, 'tekst', 0, false, null, [[]]]
      assert.equal(
        await records.write(values.map((value, i) => put(`k${i}`, value, { expiresAt: i ? null : FUTURE }))),
        true
      )
      for (const [i, value] of values.entries()) {
        const record = { collection: 'c', key: `k${i}`, value, revision: 1, expiresAt: i ? null : FUTURE }
        assert.deepEqual(await records.get('c', `k${i}`), record)
      }
      assert.equal(await records.get('c', 'k'), undefined)
      assert.equal(await records.get('d', 'k0'), undefined)
    }
  },
  {
    name: 'replaces a record whole, its revision one higher',
    run: async (harness) => {
      const { records } = await harness.open()
      await records.write([put('k', { a: 1 }, { expiresAt: FUTURE })])
      await records.write([put('k', { b: 2 })])
      await records.write([put('k', { b: 3 })])
      const record = { collection: 'c', key: 'k', value: { b: 3 }, revision: 3, expiresAt: null }
      assert.deepEqual(await records.get('c', 'k'), record)
    }
  },
  {
    name: 'removes a record; one that is not there is no fault; a new one begins at 1',
    run: async (harness) => {
      const { records } = await harness.open()
      await records.write([put('k', 1), put('l', 1)])
      const remove: RecordWrite = { kind: 'DELETE', collection: 'c', key: 'k' }
      assert.equal(await records.write([remove]), true)
      assert.equal(await records.write([remove]), true)
      assert.deepEqual(await keysIn(records), ['l'])
      await records.write([put('k', 2)])
      assert.equal((await records.get('c', 'k'))?.revision, 1)
    }
  },
  {
    name: 'adds rows, and leaves alone what is there already',
    run: async (harness) => {
      const { records } = await harness.open()
      await records.add('c', [])
      await records.add('c', [{ key: 'k', value: 1 }])
      await records.add('c', [
        { key: 'j', value: { a: 0 } },
        { key: 'k', value: 2 },
        { key: 'l', value: 3 }
      ])
      assert.deepEqual(
        (await records.list('c')).map(({ key, value, revision, expiresAt }) => [key, value, revision, expiresAt]),
        [
          ['j', { a: 0 }, 1, null],
          ['k', 1, 1, null],
          ['l', 3, 1, null]
        ]
      )
      assert.deepEqual(await records.list('d'), [])
    }
  },
  {
    name: 'writes in order, so that a later write of one call sees an earlier one',
    run: async (harness) => {
      const { records } = await harness.open()
      assert.equal(await records.write([put('k', 1, { ifRevision: 0 }), put('k', 2, { ifRevision: 1 })]), true)
      assert.deepEqual(await records.get('c', 'k'), {
        collection: 'c',
        key: 'k',
        value: 2,
        revision: 2,
        expiresAt: null
      })
      assert.equal(await records.write([]), true)
    }
  },
  {
    name: 'writes only on the revision that was asked for',
    run: async (harness) => {
      const { records } = await harness.open()
      assert.equal(await records.write([put('k', 1, { ifRevision: 1 })]), false)
      assert.equal(await records.write([put('k', 1, { ifRevision: 0 })]), true)
      assert.equal(await records.write([put('k', 2, { ifRevision: 0 })]), false)
      assert.equal(await records.write([put('k', 2, { ifRevision: 2 })]), false)
      assert.equal(await records.write([put('k', 2, { ifRevision: 1 })]), true)
      assert.equal(await records.write([{ kind: 'DELETE', collection: 'c', key: 'k', ifRevision: 1 }]), false)
      assert.equal((await records.get('c', 'k'))?.value, 2)
      assert.equal(await records.write([{ kind: 'DELETE', collection: 'c', key: 'k', ifRevision: 2 }]), true)
      assert.equal(await records.get('c', 'k'), undefined)
    }
  },
  {
    name: 'writes all or none, wherever in the call the refused write stands',
    run: async (harness) => {
      const { records } = await harness.open()
      await records.write([put('old', 1), put('gone', 1)])
      const others: RecordWrite[] = [put('new', 1), put('old', 2), { kind: 'DELETE', collection: 'c', key: 'gone' }]
      const before = await records.list('c')
      for (let i = 0; i <= others.length; i += 1) {
        const refused = [...others.slice(0, i), put('x', 1, { ifRevision: 5 }), ...others.slice(i)]
        assert.equal(await records.write(refused), false)
        assert.deepEqual(await records.list('c'), before)
      }
    }
  },
  {
    name: 'writes what goes along with a mark once while the mark lasts, however many come at once',
    run: async (harness) => {
      const instances = await Promise.all([harness.open(), harness.open(), harness.open()])
      const [{ records }] = instances
      const mark = { ifRevision: 0, expiresAt: FUTURE }
      await records.write([put('mark', 'of before', { expiresAt: PAST })])
      const several = [...instances, ...instances, ...instances]
      const outcomes = await Promise.all(
        several.map((each, i) => each.records.write([put('mark', i, mark), put(`row ${i}`, i)]))
      )
      const first = outcomes.indexOf(true)
      assert.deepEqual(outcomes.filter(Boolean), [true])
      assert.equal(await records.write([put('mark', 'late', mark), put('row late', 0)]), false)
      assert.deepEqual(await keysIn(records), ['mark', `row ${first}`])
      assert.equal((await records.get('c', 'mark'))?.value, first)
    }
  },
  {
    name: 'refuses a value that JSON cannot hold, and only that write',
    run: async (harness) => {
      const { records } = await harness.open()
      const wrong = [put('a', undefined), put('b', 1n), put('c', 1, { expiresAt: 1.5 })]
      const outcomes = await Promise.allSettled([...wrong, put('d', 1)].map((write) => records.write([write])))
      assert.deepEqual(
        outcomes.map(({ status }) => status),
        ['rejected', 'rejected', 'rejected', 'fulfilled']
      )
      assert.deepEqual(await keysIn(records), ['d'])
    }
  },
  {
    name: 'loses no count when three instances raise it at once',
    run: async (harness) => {
      const instances = await Promise.all([harness.open(), harness.open(), harness.open()])
      const raise = async (records: RecordStore): Promise<void> => {
        for (let raised = 0; raised < 20; ) {
          const now = await records.get<number>('c', 'teller')
          const write = put('teller', (now?.value ?? 0) + 1, { ifRevision: now?.revision ?? 0 })
          if (await records.write([write])) raised += 1
        }
      }
      await Promise.all(instances.flatMap(({ records }) => [raise(records), raise(records)]))
      assert.deepEqual(await instances[0].records.get('c', 'teller'), {
        collection: 'c',
        key: 'teller',
        value: 120,
        revision: 120,
        expiresAt: null
      })
    }
  },
  {
    name: 'keeps through a crash what was acknowledged',
    run: async (harness) => {
      const before = await harness.open()
      await before.records.write([put('a', 1), put('b', 1)])
      await before.records.write([put('a', 2), { kind: 'DELETE', collection: 'c', key: 'b' }])
      await harness.crash()
      const { records } = await harness.open()
      assert.deepEqual(await records.list('c'), [{ collection: 'c', key: 'a', value: 2, revision: 2, expiresAt: null }])
    }
  }
]

/** Records with a term. */
const expiryCases: readonly ContractCase[] = [
  {
    name: 'never returns what expired, removed or not',
    run: async (harness) => {
      const { records } = await harness.open()
      await records.write([put('oud', 1, { expiresAt: PAST }), put('nieuw', 1, { expiresAt: FUTURE }), put('vast', 1)])
      assert.equal(await records.get('c', 'oud'), undefined)
      assert.deepEqual(await keysIn(records), ['nieuw', 'vast'])
    }
  },
  {
    name: 'treats what expired as not there: it may be made anew, and begins at 1',
    run: async (harness) => {
      const { records } = await harness.open()
      await records.write([put('k', 1)])
      await records.write([put('k', 2, { expiresAt: PAST })])
      assert.equal(await records.write([put('k', 3, { ifRevision: 2 })]), false)
      assert.equal(await records.write([put('k', 3, { ifRevision: 0, expiresAt: PAST })]), true)
      await records.write([put('k', 4)])
      assert.deepEqual(await records.get('c', 'k'), {
        collection: 'c',
        key: 'k',
        value: 4,
        revision: 1,
        expiresAt: null
      })
    }
  },
  {
    name: 'sweeps what expired before a moment, counts it, and leaves the rest',
    run: async (harness) => {
      const { records } = await harness.open()
      await records.write([
        put('a', 1, { expiresAt: FUTURE - 1 }),
        put('b', 1, { expiresAt: FUTURE }),
        put('c', 1),
        put('d', 1, { expiresAt: FUTURE - 1, collection: 'd' })
      ])
      assert.equal(await records.sweep(PAST), 0)
      assert.equal(await records.sweep(FUTURE), 2)
      assert.equal(await records.sweep(FUTURE), 0)
      assert.deepEqual([await keysIn(records), await keysIn(records, 'd')], [['b', 'c'], []])
    }
  }
]

/** Reading ranges of keys. */
const listCases: readonly ContractCase[] = [
  {
    name: 'lists one collection in the order of its keys, by code point',
    run: async (harness) => {
      const { records } = await harness.open()
      const keys = ['', 'A', 'B', 'a', 'a/1', 'a/10', 'a/2', 'b', 'é', '\uffee', '\u{1f3b5}']
      await records.write([...keys].reverse().map((key) => put(key, key)))
      await records.write([put('ander', 1, { collection: 'cc' })])
      assert.deepEqual(await keysIn(records), keys)
    }
  },
  {
    name: 'lists by prefix, after a key, up to and including a key, and no more than asked',
    run: async (harness) => {
      const { records } = await harness.open()
      await records.write(['a', 'b', 'b/1', 'b/2', 'b/3', 'b0', 'ba', 'c', 'b%', 'xb/4'].map((key) => put(key, 1)))
      const list = async (range: Parameters<RecordStore['list']>[1]) =>
        (await records.list('c', range)).map(({ key }) => key)
      assert.deepEqual(await list({ prefix: 'b/' }), ['b/1', 'b/2', 'b/3'])
      assert.deepEqual(await list({ prefix: 'b' }), ['b', 'b%', 'b/1', 'b/2', 'b/3', 'b0', 'ba'])
      assert.deepEqual(await list({ prefix: 'b/', after: 'b/1' }), ['b/2', 'b/3'])
      assert.deepEqual(await list({ prefix: 'b/', after: 'a' }), ['b/1', 'b/2', 'b/3'])
      assert.deepEqual(await list({ prefix: 'b/', until: 'b/2' }), ['b/1', 'b/2'])
      assert.deepEqual(await list({ prefix: 'b/', until: 'z' }), ['b/1', 'b/2', 'b/3'])
      assert.deepEqual(await list({ after: 'b/1', until: 'b0', limit: 2 }), ['b/2', 'b/3'])
      assert.deepEqual(await list({ after: 'c' }), ['xb/4'])
      assert.deepEqual(await list({ until: 'a' }), ['a'])
      assert.deepEqual(await list({ prefix: 'd' }), [])
      assert.deepEqual(await list({ limit: 0 }), [])
    }
  },
  {
    name: 'lists a prefix also where the last character there is follows it or ends it',
    run: async (harness) => {
      const { records } = await harness.open()
      const last = '\u{10ffff}'
      await records.write([`a${last}`, `a${last}b`, 'b', last].map((key) => put(key, 1)))
      const list = async (prefix: string) => (await records.list('c', { prefix })).map(({ key }) => key)
      for (const prefix of ['a', `a${last}`]) assert.deepEqual(await list(prefix), [`a${last}`, `a${last}b`])
      assert.deepEqual(await list(last), [last])
    }
  }
]

export const allRecordCases: readonly ContractCase[] = [...writeCases, ...expiryCases, ...listCases]
