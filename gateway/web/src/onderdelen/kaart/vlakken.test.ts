// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { tekenKaart, tekenVlakken } from './vlakken.ts'

const vierkant = (lengte: number, breedte: number, omgekeerd = false) => {
  const ring = [
    [lengte, breedte],
    [lengte + 0.01, breedte],
    [lengte + 0.01, breedte + 0.01],
    [lengte, breedte + 0.01],
    [lengte, breedte]
  ]
  return { type: 'Polygon', coordinates: [omgekeerd ? ring.reverse() : ring] }
}

test('north is up, east is right, and everything lies within the map', () => {
  const [zuidwest, noordoost] = tekenVlakken(
    [
      { code: 'zw', grens: vierkant(5.2, 52.2) },
      { code: 'no', grens: vierkant(5.21, 52.21) }
    ],
    400,
    400
  )
  expect(zuidwest?.midden[0]).toBeLessThan(noordoost?.midden[0] ?? 0)
  expect(zuidwest?.midden[1]).toBeGreaterThan(noordoost?.midden[1] ?? 0)
  for (const { midden } of [zuidwest, noordoost].flatMap((vlak) => vlak ?? [])) {
    for (const maat of midden) expect(maat > 0 && maat < 400).toBe(true)
  }
})

test('the direction in which a ring runs does not matter', () => {
  const teken = (omgekeerd: boolean) => tekenVlakken([{ code: 'a', grens: vierkant(5, 52, omgekeerd) }], 300, 300)[0]
  expect(teken(true)?.midden[1]).toBeCloseTo(teken(false)?.midden[1] ?? 0)
  expect(teken(true)?.breedte).toBeCloseTo(teken(false)?.breedte ?? 0)
})

test('an area without a boundary is left out', () => {
  expect(tekenVlakken([{ code: 'a', grens: null }], 300, 300)).toEqual([])
})

test('a point on the map has its degrees, and degrees their point', () => {
  const kaart = tekenKaart([{ code: 'a', grens: vierkant(5.2, 52.2) }], 400, 300)
  const [lengte, breedte] = kaart.graden(200, 150)
  expect(lengte).toBeCloseTo(5.205, 6)
  expect(breedte).toBeCloseTo(52.205, 4)
  const [x, y] = kaart.punt(lengte, breedte)
  expect([x, y].map(Math.round)).toEqual([200, 150])
})
