// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { numberOf } from './messages.ts'
import { Numbers } from './numbers.ts'
import { Slots } from './slots.ts'

it('numbers stay in order of adding, few or many, also when some are replaced or left out', () => {
  const some = fc.array(fc.nat(9), { maxLength: 40 })
  fc.assert(
    fc.property(some, some, fc.nat(9), (first, later, gone) => {
      const numbers = new Numbers()
      for (const one of first) numbers.add(one)
      numbers.rewrite((value) => (value === gone ? null : value + 10))
      for (const one of later) numbers.add(one)
      const expected = [...first.filter((one) => one !== gone).map((one) => one + 10), ...later]
      expect([...numbers.all]).toEqual(expected)
      expect([numbers.length, numbers.at(expected.length)]).toEqual([expected.length, 0])
    })
  )
})

it('slots are those of a map', () => {
  const id = fc.tuple(fc.nat(3), fc.nat(20)).map(([kind, row]) => numberOf(kind, row))
  const change = fc.tuple(id, fc.option(fc.nat(99)))
  fc.assert(
    fc.property(fc.array(change), id, (changes, asked) => {
      const [slots, map] = [new Slots(), new Map<number, number>()]
      for (const [id, slot] of changes) {
        if (slot === null) slots.delete(id)
        else slots.set(id, slot)
        if (slot === null) map.delete(id)
        else map.set(id, slot)
      }
      expect([slots.get(asked), slots.size]).toEqual([map.get(asked), map.size])
    })
  )
})
