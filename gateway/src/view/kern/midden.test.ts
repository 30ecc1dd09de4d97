// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { metersTussen } from './midden.ts'

const punt = (lengte: number, breedte: number) => [lengte * 1e7, breedte * 1e7] as const

test('tells how far apart two places are, as the crow flies', () => {
  const [dom, martinitoren] = [punt(5.1214, 52.0907), punt(6.5681, 53.2194)]
  // 159.1 km by the formula of Vincenty.
  expect(metersTussen(dom, martinitoren)).toBeGreaterThan(158_000)
  expect(metersTussen(dom, martinitoren)).toBeLessThan(160_500)
  expect(metersTussen(punt(5, 52), punt(5, 52.01))).toBeCloseTo(1_112, -1)
  expect(metersTussen(dom, dom)).toBe(0)
})
