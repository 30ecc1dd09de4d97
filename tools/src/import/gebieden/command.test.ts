// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { leesGebiedenIn } from '@naober/contracts/initiatieven/gebied'
import { isGesloten, isInNederland } from '@naober/contracts/vlak'
import { Value } from 'typebox/value'
import { describe, expect, test } from 'vitest'
import { createProgress } from '../source/progress.ts'
import { commandOf } from './command.ts'
import { type Outline, ringOf } from './outline.ts'
import { type GemeenteReading, type ReadArea, readAreas } from './reading.ts'

const baarn = fileURLToPath(new URL('../../../../../shared/data/baarn-buurten-2024.geojson', import.meta.url))
const there = existsSync(baarn)
if (!there) console.warn('SKIPPED: the real buurten of Baarn are not tested, ../shared/data is not there')

const commandFor = (reading: GemeenteReading, bron = 'kaart.geojson') => {
  const made = commandOf(reading, bron)
  if ('reason' in made) throw new Error(made.reason)
  return made.command
}

/** A ring of points around a place; every other point lies `teeth` degrees further out. */
const around = (lon: number, points = 4, size = 0.01, teeth = 0): Outline => {
  const positions = Array.from({ length: points }, (_, i): [number, number] => {
    const angle = (i / points) * 2 * Math.PI
    const radius = size / 2 + (i % 2) * teeth
    return [lon + radius * Math.cos(angle), 52 + radius * Math.sin(angle)]
  })
  const ring = ringOf(positions, 'OUTER')
  return ring === undefined ? [] : [[ring]]
}
const named = {
  jaar: 2024,
  land: true,
  gemeente: 'GM9901',
  gemeentenaam: 'Verzonnen',
  inwoners: null,
  huishoudens: 5
} as const
const buurt = (code: `BU${string}`, wijk: `WK${string}`, grens: Outline): ReadArea => ({
  ...named,
  niveau: 'BUURT',
  code,
  wijk,
  wijknaam: null,
  naam: `Buurt ${code}`,
  grens,
  feature: 1
})

describe('the command of a gemeente', () => {
  const gebieden = [buurt('BU99010100', 'WK990101', around(5.02)), buurt('BU99010000', 'WK990100', around(5))]
  const reading: GemeenteReading = { gemeente: 'GM9901', jaar: 2024, gebieden }

  test('is the same for the same areas in another order', () => {
    expect(commandFor({ ...reading, gebieden: gebieden.toReversed() })).toEqual(commandFor(reading))
  })

  test('marks invented geography, and says how far its borders were moved and by whom it was made', () => {
    const command = commandFor(reading)
    expect(command.voorbeelddata).toBe(true)
    expect(command.peildatum).toBe('2024-01-01')
    expect(command.bron).toContain('Kadaster / Centraal Bureau voor de Statistiek, 2024 (kaart.geojson)')
    expect(command.bron).toContain('ten hoogste 5 m')
  })

  test('gives wijken and gemeente that are not described the boundary of their buurten, and no figures', () => {
    const { gemeente, wijken } = commandFor(reading)
    expect(gemeente).toMatchObject({ naam: 'Verzonnen', inwoners: null, grens: { type: 'MultiPolygon' } })
    expect(wijken.map(({ code, naam }) => [code, naam])).toEqual([
      ['WK990100', 'Wijk 00 (naam onbekend)'],
      ['WK990101', 'Wijk 01 (naam onbekend)']
    ])
    const [grens, buurt] = [wijken[0]?.grens, commandFor(reading).buurten[0]?.grens]
    expect(edgesOf(grens?.coordinates as number[][][]).sort()).toEqual(
      edgesOf(buurt?.coordinates as number[][][]).sort()
    )
  })

  test('takes wijken and gemeente over as they are described', () => {
    const wijk: ReadArea = {
      ...named,
      niveau: 'WIJK',
      code: 'WK990101',
      naam: 'Noord',
      inwoners: 70,
      grens: around(5.02, 5),
      feature: 3
    }
    const own: ReadArea = {
      ...named,
      niveau: 'GEMEENTE',
      code: 'GM9901',
      naam: 'Verzonnen',
      inwoners: 99,
      grens: around(5.01, 6, 0.1),
      feature: 4
    }
    const { gemeente, wijken } = commandFor({ ...reading, gebieden: [...gebieden, wijk, own] })
    expect(gemeente).toMatchObject({ inwoners: 99, huishoudens: 5 })
    expect(gemeente.grens?.coordinates[0]).toHaveLength(7)
    expect(wijken[1]).toMatchObject({ naam: 'Noord', inwoners: 70 })
  })

  test('is drawn coarser when it would not fit, and says so', () => {
    const fine = [...gebieden, buurt('BU99010001', 'WK990100', around(5.5, 1500, 0.3, 0.00009))]
    const large = JSON.stringify(commandFor({ ...reading, gebieden: fine })).length
    const made = commandOf({ ...reading, gebieden: fine }, 'kaart.geojson', large - 1)
    expect(made).toMatchObject({ command: { bron: expect.stringContaining('ten hoogste 10 m') } })
    expect(JSON.stringify(made).length).toBeLessThan(large)
    expect(commandOf(reading, 'x', 100)).toMatchObject({ reason: expect.stringContaining('te fijn') })
  })

  test('cannot be made without a buurt, or without a name for the gemeente', () => {
    const wijk: ReadArea = { ...named, niveau: 'WIJK', code: 'WK990101', naam: 'Noord', grens: around(5), feature: 1 }
    expect(commandOf({ ...reading, gebieden: [wijk] }, 'x')).toMatchObject({
      reason: expect.stringContaining('geen buurten')
    })
    const nameless = gebieden.map((een) => ({ ...een, gemeentenaam: null }))
    expect(commandOf({ ...reading, gebieden: nameless }, 'x')).toMatchObject({
      reason: expect.stringContaining('gemeentenaam ontbreekt')
    })
  })
})

describe.skipIf(!there)('the real buurten of Baarn', () => {
  const read = () => readAreas(baarn, 2024, createProgress({ write: () => {} }))

  test('become one command that its contract accepts', async () => {
    const { gemeenten, water, bron } = await read()
    expect(gemeenten).toHaveLength(1)
    expect(water).toBe(0)
    const command = commandFor(gemeenten[0] as GemeenteReading, bron)
    expect([...Value.Errors(leesGebiedenIn.schema, command)]).toEqual([])
    expect(command.gemeente).toMatchObject({ code: 'GM0308', naam: 'Baarn' })
    expect(command.buurten).toHaveLength(21)
    expect(command.wijken.map(({ code }) => code)).toEqual(['WK030800', 'WK030801', 'WK030802', 'WK030804', 'WK030805'])
    expect(command.buurten[0]).toMatchObject({ code: 'BU03080000', naam: 'Centrum', inwoners: 1825, huishoudens: 1075 })
    for (const { grens } of command.buurten) expect(isGesloten(grens) && isInNederland(grens)).toBe(true)
    expect(JSON.stringify(command).length).toBeLessThan(40_000)
  })

  test('fit together: every inner border is drawn once from each side, and one line goes round them all', async () => {
    const { gemeenten, bron } = await read()
    const { buurten, gemeente } = commandFor(gemeenten[0] as GemeenteReading, bron)
    const edges = buurten.flatMap(({ grens }) => edgesOf(grens.coordinates as number[][][]))
    expect(new Set(edges).size).toBe(edges.length)
    const all = new Set(edges)
    const outside = edges.filter((edge) => !all.has(edge.split('>').reverse().join('>')))
    expect(gemeente.grens?.type).toBe('Polygon')
    expect(new Set(outside)).toEqual(new Set(edgesOf(gemeente.grens?.coordinates as number[][][])))
  })
})

const edgesOf = (rings: number[][][]): string[] =>
  rings.flatMap((ring) => ring.slice(1).map((end, i) => `${ring[i]}>${end}`))
