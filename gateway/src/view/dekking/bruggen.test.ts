// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bruggenIn } from './bruggen.ts'

type Paar = readonly [number, number]
const lijnenVan = (paren: readonly Paar[]) => paren.map(([een, ander], naam) => ({ een, ander, naam }))

/** All that hangs together with a number, without one of the pairs. */
const bereik = (begin: number, paren: readonly Paar[], zonder: number): ReadonlySet<number> => {
  const gezien = new Set([begin])
  for (let groei = true; groei; ) {
    groei = false
    paren.forEach(([een, ander], nr) => {
      if (nr === zonder || gezien.has(een) === gezien.has(ander)) return
      gezien.add(een).add(ander)
      groei = true
    })
  }
  return gezien
}

it('finds the lines without which two parts fall apart, as taking each away in turn does', () => {
  const getal = fc.integer({ min: 0, max: 7 })
  fc.assert(
    fc.property(fc.array(fc.tuple(getal, getal), { maxLength: 14 }), (paren) => {
      const verwacht = paren.flatMap(([een, ander], naam) => {
        const kant = bereik(een, paren, naam)
        return kant.has(ander) ? [] : [{ naam, lichtste: Math.min(kant.size, bereik(ander, paren, naam).size) }]
      })
      const gevonden = bruggenIn(lijnenVan(paren), () => 1)
      expect([...gevonden].sort((een, nog) => een.naam - nog.naam)).toEqual(verwacht)
    })
  )
})

it('is done with a chain of a hundred thousand at once', () => {
  const ketting = Array.from({ length: 100_000 }, (_, i): Paar => [i, i + 1])
  const bruggen = bruggenIn(lijnenVan(ketting), () => 1)
  expect(bruggen).toHaveLength(100_000)
  expect(Math.max(...bruggen.slice(49_000, 51_000).map(({ lichtste }) => lichtste))).toBe(50_000)
})
