// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { cursorOf, pageById, pageByName, pageByPlace, pagePrice } from './page.ts'

const listOf = (...ids: string[]) => ids.map((id) => ({ id }))
const all = () => true
const idsOf = ({ delen }: { delen: readonly { id: string }[] }) => delen.map(({ id }) => id)

test('a cursor stays right when something is added or taken away on either side of it', () => {
  const first = pageById(listOf('b', 'd', 'f', 'h'), { first: 2 }, all)
  expect(idsOf(first)).toEqual(['b', 'd'])
  const after = cursorOf(first.einde ?? '')
  expect(idsOf(pageById(listOf('a', 'b', 'c', 'd', 'e', 'f'), { first: 2, after }, all))).toEqual(['e', 'f'])
  expect(idsOf(pageById(listOf('a', 'h'), { first: 2, after }, all))).toEqual(['h'])
})

test('what does not fit the filter takes no room on a page, and is not counted', () => {
  const page = pageById(listOf('a', 'b', 'c', 'd'), { first: 2 }, ({ id }) => id !== 'b')
  expect([idsOf(page), page.meer, page.aantal()]).toEqual([['a', 'c'], true, 3])
})

test('the last page says so', () => {
  expect(pageById(listOf('a', 'b'), { first: 2 }, all).meer).toBe(false)
  expect(pageById(listOf(), {}, all)).toMatchObject({ delen: [], meer: false, begin: null, einde: null })
})

test('a page of nothing still tells whether there is more', () => {
  expect(pageById(listOf('a'), { first: 0 }, all)).toMatchObject({ delen: [], meer: true })
})

test('without a size a page holds twenty', () => {
  expect(pageById(listOf(...'abcdefghijklmnopqrstuvwxyz'), {}, all).delen).toHaveLength(20)
})

test('newest first: what is added later does not shift the pages that follow', () => {
  const newest = pageByPlace([1, 2, 3, 4], { first: 2 }, all, true)
  expect(newest.delen).toEqual([4, 3])
  const after = cursorOf(newest.einde ?? '')
  expect(pageByPlace([1, 2, 3, 4, 5, 6], { first: 2, after }, all, true)).toMatchObject({ delen: [2, 1], meer: false })
})

test('oldest first, by place', () => {
  const page = pageByPlace(['a', 'b', 'c'], { first: 1, after: cursorOf('0') }, all)
  expect(page).toMatchObject({ delen: ['b'], meer: true, verder: true })
})

test('the price of a page is its size, within bounds', () => {
  expect([{}, { first: 5 }, { first: 5_000 }, { first: -1 }].map((args) => pagePrice(args).multiplier)).toEqual([
    20, 5, 100, 1
  ])
})

const named = (...names: string[]) => names.map((naam, plek) => ({ id: `id${plek}`, naam }))
const naamVan = ({ naam }: { naam: string }) => naam
const namesOf = ({ delen }: { delen: readonly { naam: string }[] }) => delen.map(naamVan)

test('by name: without regard to case and accents, and those of one name by id', () => {
  const page = pageByName(named('Zang', 'école', 'Eetclub', 'zang', 'Ábel'), { first: 9 }, all, naamVan)
  expect(namesOf(page)).toEqual(['Ábel', 'école', 'Eetclub', 'Zang', 'zang'])
  expect(page).toMatchObject({ meer: false, verder: false })
})

test('by name: a cursor stays right when its own row is called otherwise, and others come and go', () => {
  const first = pageByName(named('d', 'a', 'c', 'b'), { first: 2 }, all, naamVan)
  expect([namesOf(first), first.meer]).toEqual([['a', 'b'], true])
  const after = cursorOf(first.einde ?? '')
  expect(namesOf(pageByName(named('d', 'a', 'c', 'zz', 'aa', 'bb'), { first: 2, after }, all, naamVan))).toEqual([
    'bb',
    'c'
  ])
  const last = pageByName(named('d', 'a', 'c', 'b'), { first: 2, after }, all, naamVan)
  expect([namesOf(last), last.meer, last.verder, last.aantal()]).toEqual([['c', 'd'], false, true, 4])
})

test('by name: what does not fit takes no room, a page of nothing tells whether there is more', () => {
  const three = named('a', 'b', 'c')
  expect(namesOf(pageByName(three, { first: 2 }, ({ naam }) => naam !== 'b', naamVan))).toEqual(['a', 'c'])
  expect(pageByName(three, { first: 0 }, all, naamVan)).toMatchObject({ delen: [], meer: true, einde: null })
})

test('a cursor of another order is refused', () => {
  expect(() => pageByName(named('a'), { after: cursorOf('id0') }, all, naamVan)).toThrow('volgorde')
})
