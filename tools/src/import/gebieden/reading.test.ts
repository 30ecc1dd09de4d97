// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { StartError } from '../../start/settings.ts'
import { createProgress } from '../source/progress.ts'
import { vlakOf } from './outline.ts'
import { readAreas } from './reading.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'naober-gebieden-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const square = (lon: number, lat: number, size = 0.01) => ({
  type: 'Polygon',
  coordinates: [
    [
      [lon, lat],
      [lon + size, lat],
      [lon + size, lat + size],
      [lon, lat + size],
      [lon, lat]
    ]
  ]
})
const buurt = (code: string, more: object = {}, geometry: unknown = square(5.2, 52.2)) => ({
  type: 'Feature',
  properties: { buurtcode: code, buurtnaam: `Buurt ${code}`, gemeentenaam: 'Baarn', ...more },
  geometry
})
const read = (features: object[], more: object = {}, jaar: number | null = 2024) => {
  const path = join(folder, 'kaart.geojson')
  writeFileSync(path, JSON.stringify({ type: 'FeatureCollection', ...more, features }))
  return readAreas(path, jaar, createProgress({ write: () => {} }))
}
const crs = (name: string) => ({ crs: { type: 'name', properties: { name } } })

describe('readAreas', () => {
  test('groups what it reads per gemeente and year, and counts water apart', async () => {
    const { bron, gemeenten, water } = await read(
      [
        buurt('BU03080001', { jaar: 2024 }),
        buurt('BU03070001', { jaar: 2024 }),
        buurt('BU03089997', { jaar: 2024, water: 'JA' }),
        buurt('BU03080001', { jaar: 2023 }),
        buurt('BU03080002', { jaar: 2024 })
      ],
      {},
      null
    )
    expect(bron).toBe('kaart.geojson')
    expect(water).toBe(1)
    const groups = gemeenten.map(({ gemeente, jaar, gebieden }) => [
      gemeente,
      jaar,
      gebieden.map(({ feature }) => feature)
    ])
    expect(groups).toEqual([
      ['GM0307', 2024, [2]],
      ['GM0308', 2023, [4]],
      ['GM0308', 2024, [1, 5]]
    ])
  })

  test('the same square in metres and in degrees is the same square, to a decimetre', async () => {
    const metres = square(117_380.12, 575_040.34, 500)
    const seen = async (more: object) => {
      const { gemeenten } = await read([buurt('BU03080001', {}, metres)], more)
      return vlakOf(gemeenten[0]?.gebieden[0]?.grens ?? [])
    }
    const said = await seen(crs('urn:ogc:def:crs:EPSG::28992'))
    expect(said).toEqual(await seen({}))
    expect(said.coordinates[0]).toContainEqual([expect.closeTo(4.824762, 5), expect.closeTo(53.160753, 5)])
  })

  test('rings are closed, turned to their side and freed of points that repeat', async () => {
    const clockwise = [
      [5.2, 52.2],
      [5.2, 52.21],
      [5.2, 52.21],
      [5.21, 52.21, 3],
      [5.21, 52.2]
    ]
    const { gemeenten } = await read([
      buurt(
        'BU03080001',
        {},
        {
          type: 'Polygon',
          coordinates: [
            clockwise,
            [
              [5.2, 52.2],
              [5.2, 52.2]
            ]
          ]
        }
      )
    ])
    expect(vlakOf(gemeenten[0]?.gebieden[0]?.grens ?? [])).toEqual({
      type: 'Polygon',
      coordinates: [
        [
          [5.21, 52.2],
          [5.21, 52.21],
          [5.2, 52.21],
          [5.2, 52.2],
          [5.21, 52.2]
        ]
      ]
    })
  })

  const wrong: [string, object[], object, string][] = [
    ['no year', [buurt('BU03080001')], {}, 'feature 1: het jaar van de indeling staat er niet bij'],
    [
      'the same code twice',
      [buurt('BU03080001'), buurt('BU03080001')],
      {},
      'feature 2: BU03080001 stond al in feature 1'
    ],
    [
      'a code of another gemeente',
      [buurt('BU03080001', { gemeentecode: 'GM0307' })],
      {},
      'feature 1: gemeentecode is GM0307'
    ],
    ['an unknown crs', [buurt('BU03080001')], crs('EPSG:3857'), 'feature 1: crs is EPSG:3857'],
    [
      'numbers of no crs',
      [buurt('BU03080001', {}, square(587_000, 6_830_000))],
      {},
      'feature 1: coordinates zijn geen graden'
    ],
    ['no geometry', [buurt('BU03080001', {}, null)], {}, 'feature 1: er is geen geometry'],
    ['a point', [buurt('BU03080001', {}, { type: 'Point', coordinates: [5, 52] })], {}, 'geometry is Point'],
    ['no area', [buurt('BU03080001', {}, square(5.2, 52.2, 0))], {}, 'geometry heeft geen oppervlak'],
    [
      'words for numbers',
      [buurt('BU03080001', {}, { type: 'Polygon', coordinates: [[['a', 'b']]] })],
      {},
      'geen paar getallen'
    ],
    ['no rings', [buurt('BU03080001', {}, { type: 'Polygon', coordinates: [5, 52] })], {}, 'geen lijst van ringen'],
    [
      'metres after degrees',
      [buurt('BU03080001'), buurt('BU03080002', {}, square(147_000, 470_000, 9))],
      {},
      'feature 2: positie 147000, 470000'
    ],
    ['latitude first', [buurt('BU03080001', {}, square(52.2, 5.2))], {}, 'ligt buiten Nederland']
  ]
  test.each(wrong)('%s is told with the file and the number of the feature', async (kind, features, more, sentence) => {
    const reading = read(features, more, kind === 'no year' ? null : 2024)
    await expect(reading).rejects.toThrow(StartError)
    await expect(reading).rejects.toThrow('kaart.geojson, feature')
    await expect(reading).rejects.toThrow(sentence)
  })

  test('a year of the file that is not the year asked for is told', async () => {
    await expect(read([buurt('BU03080001', { jaar: 2023 })])).rejects.toThrow(
      'jaar is 2023, maar u vroeg om --jaar 2024'
    )
  })
})
