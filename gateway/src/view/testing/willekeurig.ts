// SPDX-License-Identifier: EUPL-1.2
import { type Elk, type ElkAggregaat, type Gebeurtenis, tekstGewist } from '@naober/contracts'
import fc from 'fast-check'
import { type Deel, Proeflog } from './log.ts'
import { leegOverzicht, uuid, VIERKANT } from './wereld.ts'

/** Few of each, so that things meet. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  '^GM': ['GM0308', 'GM9901'],
  '^WK': ['WK030801', 'WK030802', 'WK990100'],
  '^BU': ['BU03080101', 'BU03080102', 'BU99010001'],
  '^([01]': ['19:30', '02:30'],
  '^(GM': ['GM0308', 'WK030801', 'BU99010001']
}
const DATUMS = ['2019-05-01', '2024-02-29', '2025-12-31', '2026-01-01', '2026-02-01']
const PERSONEN = ['anna', 'bert']
const ids = fc.integer({ min: 1, max: 4 }).map(uuid)

/** A value that fits a schema of the contracts, out of few. */
const waardeVan = (schema: Elk): fc.Arbitrary<unknown> => {
  if (schema.scalar === 'GeoJsonVlak') return fc.constant(VIERKANT)
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(waardeVan))
  if (schema.type === 'null') return fc.constant(null)
  if (schema.type === 'boolean') return fc.boolean()
  if (schema.type === 'integer') return fc.integer({ min: Math.max(schema.minimum ?? 0, 2023), max: 2025 })
  if (schema.type === 'number') return fc.constantFrom(0, 7.5, 41.7)
  if (schema.type === 'array')
    return fc.array(waardeVan(schema.items), { minLength: schema.minItems ?? 0, maxLength: 3 })
  if (schema.type === 'object') return objectVan(schema)
  if (schema.type === 'string') return woordVan(schema)
  throw new Error(`no values for ${JSON.stringify(schema)}`)
}

const woordVan = (schema: Elk): fc.Arbitrary<string> => {
  if (schema.format === 'uuid') return ids
  if (schema.format === 'date') return fc.constantFrom(...DATUMS)
  if (schema.format === 'date-time') return fc.constant('2026-01-01T12:00:00.000Z')
  const codes = Object.entries(CODES).find(([begin]) => schema.pattern?.startsWith(begin))
  if (codes) return fc.constantFrom(...codes[1])
  if (schema.pattern?.startsWith('^[A-Za-z0-9._:-]')) return fc.constantFrom(...PERSONEN)
  return fc.constantFrom('Koor', 'Eettafel', 'één café', 'NAAM')
}

const objectVan = (schema: Elk): fc.Arbitrary<object> => {
  const velden = Object.entries<Elk>(schema.properties)
  const verplicht: string[] = schema.required ?? []
  return fc.record(Object.fromEntries(velden.map(([naam, veld]) => [naam, waardeVan(veld)])), {
    requiredKeys: verplicht
  })
}

/** Where an event names a person or a partij, exactly one of the two is there. */
const metEenWezen = (data: Elk): object =>
  'persoonId' in data && 'partijId' in data
    ? { ...data, partijId: data.persoonId === null ? (data.partijId ?? uuid(1)) : null }
    : data

const wissing: fc.Arbitrary<Gebeurtenis> = fc
  .record({
    versie: fc.integer({ min: 1, max: 3 }),
    pad: fc.constantFrom('/naam', '/doel', '/functie', '/toelichting')
  })
  .map((wat) => tekstGewist({ ...wat, grond: 'OP_VERZOEK' }))

const gebeurtenisVan = (aggregaat: ElkAggregaat): fc.Arbitrary<Gebeurtenis> => {
  const soorten: fc.Arbitrary<Gebeurtenis>[] = aggregaat.gebeurtenissen.map(({ naam, versie, schema }: Elk) =>
    objectVan(schema).map((data) => ({ type: naam, v: versie, data: metEenWezen(data) }))
  )
  return fc.oneof(...soorten, wissing)
}

const deel: fc.Arbitrary<Deel> = fc.oneof(
  ...leegOverzicht().tabellen.map(({ aggregaat }) =>
    fc.tuple(
      fc.constant(aggregaat),
      aggregaat.naam === 'Gebied' ? fc.constantFrom('GM0308-2024', 'GM0308-2025', 'GM9901-2024') : ids,
      gebeurtenisVan(aggregaat)
    )
  )
)

/** What founds a thing happens to it once; only a division may be read in again. */
const magNog = ([aggregaat, id, { type }]: Deel, gesticht: Set<string>): boolean => {
  const sleutel = `${aggregaat.naam} ${id}`
  if (type !== aggregaat.gebeurtenissen[0]?.naam || aggregaat.naam === 'Gebied') return true
  if (gesticht.has(sleutel)) return false
  gesticht.add(sleutel)
  return true
}

/**
 * Any sequence of commits of any events of all aggregates, most of them senseless: the view takes in what is stored,
 * whatever came before it.
 */
export const willekeurigLog: fc.Arbitrary<Proeflog> = fc
  .array(fc.array(deel, { minLength: 1, maxLength: 3 }), { maxLength: 80, size: 'max' })
  .map((commits) => {
    const log = new Proeflog()
    const gesticht = new Set<string>()
    for (const delen of commits) {
      const kan = delen.filter((een) => magNog(een, gesticht))
      if (kan.length > 0) log.commit(...kan)
    }
    return log
  })
