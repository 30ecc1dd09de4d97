// SPDX-License-Identifier: EUPL-1.2
import type { OpdrachtVan } from '@naober/contracts'
import { leesGebiedenIn } from '@naober/contracts/initiatieven/gebied'
import { isGesloten, isInNederland, ringenVan, type Vlak } from '@naober/contracts/vlak'
import { Value } from 'typebox/value'
import { describe, expect, test } from 'vitest'
import { GEOGRAPHY } from './geography.ts'

type Division = OpdrachtVan<typeof leesGebiedenIn>

const divisions = GEOGRAPHY.filter(({ contract }) => contract === leesGebiedenIn).map(
  ({ velden }) => velden as Division
)
const edgesOf = (vlak: Vlak): string[] =>
  ringenVan(vlak).flatMap((ring) => ring.slice(1).map((end, i) => `${ring[i]}>${end}`))

describe('the invented geography', () => {
  test.each(divisions)(
    '$gemeente.naam is a division that its contract accepts, and says that it is invented',
    (division) => {
      expect([...Value.Errors(leesGebiedenIn.schema, division)]).toEqual([])
      expect(division).toMatchObject({ voorbeelddata: true, gemeente: { code: expect.stringMatching(/^GM99/) } })
      expect(division.gemeente.naam).toContain('voorbeelddata')
      for (const { grens } of division.buurten) expect(isGesloten(grens) && isInNederland(grens)).toBe(true)
    }
  )

  test.each(divisions)('the buurten of $gemeente.naam fit together', ({ gemeente, buurten }) => {
    const edges = buurten.flatMap(({ grens }) => edgesOf(grens))
    expect(new Set(edges).size).toBe(edges.length)
    const all = new Set(edges)
    const outside = edges.filter((edge) => !all.has(edge.split('>').reverse().join('>')))
    expect(gemeente.grens?.type).toBe('Polygon')
    expect(new Set(edgesOf(gemeente.grens as Vlak))).toEqual(new Set(outside))
  })
})
