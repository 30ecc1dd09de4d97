// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { Som } from '../../view/financieringsregel/geld.ts'
import { valtWeg } from './valt-weg.ts'

const som = (perJaar: number, eenmalig = 0): Som => ({ aantal: perJaar + eenmalig > 0 ? 1 : 0, perJaar, eenmalig })
const verteld = (hier: Som, inAlles: Som, rest: Som) => valtWeg({ ...hier, inAlles, rest }).replaceAll('\u00a0', ' ')

test('what falls is told with what is left, each year and once apart', () => {
  expect(verteld(som(500_000), som(500_000), som(0))).toBe('Valt weg: € 5.000 per jaar. Meer geld is hier niet bekend.')
  expect(verteld(som(500_000), som(500_000), som(200_000))).toBe(
    'Valt weg: € 5.000 per jaar. Er blijft € 2.000 per jaar over.'
  )
  expect(verteld(som(500_000), som(500_000), som(0, 300_000))).toBe(
    'Valt weg: € 5.000 per jaar. Er blijft € 3.000 eenmalig over.'
  )
  expect(verteld(som(500_000, 100_000), som(500_000, 100_000), som(200_000, 300_000))).toBe(
    'Valt weg: € 5.000 per jaar en € 1.000 eenmalig. Er blijft € 2.000 per jaar en € 3.000 eenmalig over.'
  )
})

test('the part of this area is told with the whole, where that is more', () => {
  expect(verteld(som(500_000), som(800_000), som(0))).toBe(
    'Valt hier weg: € 5.000 per jaar. Overal samen: € 8.000 per jaar. Meer geld is hier niet bekend.'
  )
  expect(verteld(som(500_000), som(500_000, 100_000), som(0, 300_000))).toBe(
    'Valt hier weg: € 5.000 per jaar. Overal samen: € 5.000 per jaar en € 1.000 eenmalig. Er blijft € 3.000 eenmalig over.'
  )
})
