// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { adoptRecord, restoredIdentity } from './restored.ts'

const copied = { logId: 'tweede', parent: { logId: 'eerste', position: 5 } }
const KEPT = [
  { collection: 'cursors', log: 'logId', position: 'position' },
  { collection: 'apart', log: 'log', position: 'positie' }
]
const adopted = restoredIdentity(copied, 8)

const adopt = (logId: string, position: number) => {
  const value = JSON.stringify({ logId, position, commandId: 'c' })
  const record = { collection: 'cursors', key: 'k', value, revision: 7, expiresAt: null }
  const after = adoptRecord(KEPT, copied, 8, adopted, record)
  expect({ ...after, value }).toEqual(record)
  return JSON.parse(after.value)
}

it('names the copied log as parent up to its end', () => {
  expect(adopted).toEqual({ logId: expect.stringMatching(/^[0-9a-f-]{36}$/), parent: { logId: 'tweede', position: 8 } })
})

it.each([
  ['tweede', 8],
  ['tweede', 0],
  ['eerste', 5]
])('a cursor of %s at %i goes on in the new log', (logId, position) => {
  expect(adopt(logId, position)).toEqual({ logId: adopted.logId, position, commandId: 'c' })
})

it.each([
  ['tweede', 9],
  ['eerste', 6],
  ['vreemd', 1]
])('a cursor of %s at %i stays what it is', (logId, position) => {
  expect(adopt(logId, position)).toEqual({ logId, position, commandId: 'c' })
})

it('names the place by the fields of its collection, and leaves all others alone', () => {
  const value = JSON.stringify({ volger: 'v', log: 'eerste', positie: 5 })
  const record = { collection: 'apart', key: 'v/eerste/5', value, revision: 1, expiresAt: null }
  const after = adoptRecord(KEPT, copied, 8, adopted, record)
  expect(after).toEqual({ ...record, value: JSON.stringify({ volger: 'v', log: adopted.logId, positie: 5 }) })
  const other = { ...record, collection: 'audit' }
  expect(adoptRecord(KEPT, copied, 8, adopted, other)).toBe(other)
})
