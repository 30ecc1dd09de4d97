// SPDX-License-Identifier: EUPL-1.2
import { AGGREGATEN } from '@naober/contracts/register'
import Value from 'typebox/value'
import { expect, it } from 'vitest'
import { commitEvents, commits, SMALL, SMALL_AND_FULL } from './data.ts'

const schemas = new Map(
  AGGREGATEN.flatMap(({ gebeurtenissen }) => gebeurtenissen).map((soort) => [soort.naam, soort.schema])
)

it('the measured country is the same every time', () => {
  expect(JSON.stringify([...commits(SMALL)])).toBe(JSON.stringify([...commits(SMALL)]))
  expect(JSON.stringify([...commits(SMALL, 1)])).not.toBe(JSON.stringify([...commits(SMALL, 2)]))
})

it.each([
  ['the country', SMALL],
  ['the country as full as it may become', SMALL_AND_FULL]
])(
  'of %s the events are such as the contracts allow, in streams without gaps, and as many as asked for',
  (_name, size) => {
    const versions = new Map<string, number>()
    const ids = new Set<string>()
    let events = 0
    for (const commit of commitEvents(size)) {
      ids.add(commit.commandId)
      for (const { stream, version, type, data } of commit.events) {
        expect(version).toBe((versions.get(stream) ?? 0) + 1)
        versions.set(stream, version)
        expect([type, Value.Check(schemas.get(type), data)]).toEqual([type, true])
        events++
      }
      expect(commit.position).toBe(ids.size)
    }
    expect(events).toBeGreaterThanOrEqual(size.events)
    const streams = [...versions.keys()].map((stream) => stream.slice(0, stream.indexOf('-')))
    expect(streams.filter((soort) => soort === 'initiatief')).toHaveLength(size.initiatieven)
    expect(streams.filter((soort) => soort === 'verbinding')).toHaveLength(size.verbindingen)
    expect(streams.filter((soort) => soort === 'element')).toHaveLength(size.elementen)
    const doet = streams.filter((soort) => soort === 'activiteit' || soort === 'reeks')
    expect(doet).toHaveLength(size.activiteiten)
  }
)
