// SPDX-License-Identifier: EUPL-1.2
import { Gebied } from '@naober/contracts/initiatieven/gebied'
import { expect, test } from 'vitest'
import { Gebieden } from '../gebied.ts'
import { Proeflog } from '../testing/log.ts'
import { indeling, overzichtVan } from '../testing/wereld.ts'
import { afstandTot } from './afstand.ts'

/** A square as wide as high, so many hundredths of a degree east. */
const blok = (oost: number) => {
  const [links, rechts] = [5 + oost / 100, 5.01 + oost / 100]
  return {
    type: 'Polygon' as const,
    coordinates: [
      [
        [links, 52],
        [rechts, 52],
        [rechts, 52.01],
        [links, 52.01],
        [links, 52]
      ] as [number, number][]
    ]
  }
}

test('is that to the nearest place, by the middle of what it lies in where its own boundary is not known', () => {
  const { data, ...rest } = indeling(2024, ['BU03080101', 'BU03080102', 'BU03080103', 'BU03080104'])
  const grenzen = [blok(0), blok(10), blok(30), null]
  const buurten = data.buurten.map((buurt, i) => ({ ...buurt, grens: grenzen[i] ?? null }))
  const wijken = data.wijken.map((wijk) => ({ ...wijk, grens: blok(20) }))
  const log = new Proeflog()
  log.commit([Gebied, 'GM0308-2024', { ...rest, data: { ...data, wijken, buurten } }])
  const gebieden = overzichtVan(log.commits).tabel(Gebieden)
  const [hier, bij, ver, zonder] = data.buurten.map(({ code }) => gebieden.haal(code))
  if (!hier || !bij || !ver || !zonder) throw new Error('a buurt is missing')
  const naar = afstandTot(hier, [bij])
  expect(naar).toBeCloseTo(6_850, -2)
  expect(afstandTot(hier, [ver, bij])).toBe(naar)
  expect(afstandTot(hier, [zonder])).toBeCloseTo(2 * (naar ?? 0), -1)
  expect(afstandTot(zonder, [ver])).toBeCloseTo(naar ?? 0, -1)
  expect(afstandTot(hier, [])).toBeNull()
  expect(afstandTot(hier, [gebieden.haal('GM0308')])).toBeNull()
})
