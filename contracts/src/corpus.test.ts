// SPDX-License-Identifier: EUPL-1.2
import { Errors } from 'typebox/value'
import { describe, expect, test } from 'vitest'
import { keptCorpus, PRESENT } from './corpus.ts'
import { DIENSTEN } from './diensten.ts'
import { eventTypesOf } from './event-types.ts'
import { AGGREGATEN } from './register.ts'
import { releasesIn } from './release.ts'
import { createUpcasting } from './upcast.ts'

const kept = keptCorpus()
const typesOf = (naam: string) => eventTypesOf(AGGREGATEN.filter(({ dienst }) => dienst === naam))

describe.each(kept)('the kept events of $dienst in $release', ({ dienst, release, events }) => {
  const types = typesOf(dienst)

  test('are read as valid events of now', () => {
    const { upcast, unknown } = createUpcasting(types)
    const faults = events.map(upcast).flatMap(({ type, data }) => {
      const schema = types.get(type)?.schema
      return schema ? Errors(schema, data).map(({ instancePath, message }) => `${type} ${instancePath} ${message}`) : []
    })
    expect(faults).toEqual([])
    expect([...unknown()]).toEqual([])
  })

  test('leave no type out', () => {
    const released = releasesIn().find((een) => `v${een.release}` === release)
    const names = released ? Object.keys(released.gebeurtenissen[dienst] ?? {}) : [...types.keys()]
    expect([...new Set(events.map(({ type }) => type))].sort()).toEqual(names.sort())
  })
})

test('every release and the present are kept for every service', () => {
  const there = kept.map(({ release, dienst }) => `${release}/${dienst}`)
  const present = DIENSTEN.map(({ naam }) => `${PRESENT}/${naam}`)
  const released = releasesIn().flatMap(({ release, gebeurtenissen }) =>
    Object.keys(gebeurtenissen).map((dienst) => `v${release}/${dienst}`)
  )
  expect(there.sort()).toEqual([...present, ...released].sort())
})
