// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { neemOp, toonNu, wachtend } from './rustig.ts'

const rij = (id: string, naam = id) => ({ id, naam })
const begin = neemOp(null, 'Centrum', [rij('a'), rij('c')])

test('what comes or goes waits until it is asked for', () => {
  const later = neemOp(begin, 'Centrum', [rij('a'), rij('b')])
  expect(later.getoond).toEqual([rij('a'), rij('c')])
  expect(wachtend(later)).toBe(2)
  const getoond = toonNu(later)
  expect(getoond.getoond).toEqual([rij('b'), rij('a')])
  expect([...getoond.nieuw]).toEqual(['b'])
  expect(wachtend(getoond)).toBe(0)
})

test('what changes is changed in its place, and marked', () => {
  const later = neemOp(begin, 'Centrum', [rij('c', 'Koor'), rij('a')])
  expect(later.getoond).toEqual([rij('a'), rij('c', 'Koor')])
  expect([...later.nieuw]).toEqual(['c'])
  expect(wachtend(later)).toBe(0)
})

test('what the reader added does not wait: it stands first, marked, and only once it is there', () => {
  const eigen = neemOp(null, 'Centrum', [rij('a'), rij('c')], 'c')
  expect(eigen.getoond).toEqual([rij('c'), rij('a')])
  expect([...eigen.nieuw]).toEqual(['c'])
  const straks = neemOp(begin, 'Centrum', [rij('a'), rij('b'), rij('c'), rij('d')], 'd')
  expect(straks.getoond).toEqual([rij('d'), rij('a'), rij('c')])
  expect(wachtend(straks)).toBe(1)
  expect(neemOp(toonNu(straks), 'Centrum', straks.nu, 'd').getoond.map(({ id }) => id)).toEqual(['b', 'd', 'a', 'c'])
  expect(wachtend(neemOp(straks, 'Centrum', [rij('a'), rij('b'), rij('c')], 'd'))).toBe(2)
})

test('another question begins anew', () => {
  const ander = neemOp(begin, 'Noord', [rij('z')])
  expect(ander.getoond).toEqual([rij('z')])
  expect(ander.nieuw.size).toBe(0)
})
