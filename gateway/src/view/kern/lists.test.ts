// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { leeg, metErbij, opIdErbij } from './lists.ts'
import { eersteNa, voegOpIdIn } from './sorted.ts'

const ids = fc.array(
  fc.integer({ min: 0, max: 40 }).map((n) => ({ id: String(n).padStart(2, '0') })),
  { maxLength: 60 }
)
const opVolgorde = (een: { id: string }, ander: { id: string }) => (een.id < ander.id ? -1 : een.id > ander.id ? 1 : 0)

it('lists in order of id stay in order, with equal ids as they came, each element once', () => {
  fc.assert(
    fc.property(ids, (elementen) => {
      const tweemaal = [...elementen, ...elementen.slice(-1)]
      const klein = tweemaal.reduce<{ id: string }[]>((lijst, een) => opIdErbij(lijst, een), leeg())
      const groot: { id: string }[] = []
      for (const een of tweemaal) voegOpIdIn(groot, een)
      expect(klein).toEqual([...elementen].sort(opVolgorde))
      expect(groot).toEqual(klein)
    })
  )
})

it('a page begins after the last one seen, also when that one is gone', () => {
  const lijst = ['b', 'd', 'f'].map((id) => ({ id }))
  expect(['a', 'b', 'c', 'f', 'g'].map((id) => eersteNa(lijst, id))).toEqual([0, 1, 1, 3, 3])
})

it('adding to a list that nobody has yet leaves the shared empty one empty', () => {
  expect(metErbij<number>(leeg(), 1)).toEqual([1])
  expect(leeg()).toEqual([])
})
