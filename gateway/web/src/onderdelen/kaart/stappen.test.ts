// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { type Plek, type Stappen, stappenOver } from './stappen.ts'

const plek = (code: string, x: number, y: number): Plek => ({ code, midden: [x, y] })

/** A row of numbers that looks random and is the same each time. */
function* rij(zaad: number) {
  for (;;) {
    zaad = (zaad * 1_103_515_245 + 12_345) % 2_147_483_648
    yield zaad / 2_147_483_648
  }
}

const bereikbaar = (stappen: Stappen, van: string) => {
  const bezocht = new Set([van])
  for (const code of bezocht) for (const buur of Object.values(stappen.get(code) ?? {})) bezocht.add(buur)
  return bezocht
}

test('an arrow leads to the nearest place in its direction', () => {
  const stappen = stappenOver([plek('a', 0, 0), plek('b', 10, 1), plek('c', 30, 0), plek('d', 1, 12)])
  expect(stappen.get('a')).toEqual({ ArrowRight: 'b', ArrowDown: 'd' })
  expect(stappen.get('c')).toEqual({ ArrowLeft: 'b' })
})

test('every place of any map is reached by arrows from every other', () => {
  const getallen = rij(7)
  const willekeurig = () => Number(getallen.next().value)
  for (let kaart = 0; kaart < 200; kaart++) {
    const aantal = 1 + Math.floor(willekeurig() * 30)
    const plekken = Array.from({ length: aantal }, (_, i) =>
      plek(`BU${i}`, Math.floor(willekeurig() * 20), Math.floor(willekeurig() * 20))
    )
    const stappen = stappenOver(plekken)
    expect(plekken.filter(({ code }) => bereikbaar(stappen, code).size < aantal)).toEqual([])
  }
})

test('places on top of each other are reached too', () => {
  const plekken = [plek('a', 5, 5), plek('b', 5, 5), plek('c', 5, 5)]
  expect(bereikbaar(stappenOver(plekken), 'c').size).toBe(3)
})
