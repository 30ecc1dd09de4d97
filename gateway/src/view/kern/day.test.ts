// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dagVan, dagVanMoment, datumVan, leesbaar } from './day.ts'

describe('a day in the world', () => {
  it('counts from 1970 and comes back as the same date', () => {
    expect(dagVan('1970-01-01')).toBe(0)
    expect(dagVan('2024-02-29')).toBe(19_782)
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (dag) => {
        expect(dagVan(datumVan(dag))).toBe(dag)
      })
    )
  })

  it('is the day in Amsterdam of a moment, also around midnight and when the clocks change', () => {
    const dag = (moment: string) => datumVan(dagVanMoment(Date.parse(moment)))
    expect(dag('2026-01-31T22:59:59.999Z')).toBe('2026-01-31')
    expect(dag('2026-01-31T23:00:00.000Z')).toBe('2026-02-01')
    expect(dag('2026-06-30T21:59:00.000Z')).toBe('2026-06-30')
    expect(dag('2026-06-30T22:00:00.000Z')).toBe('2026-07-01')
    expect(datumVan(dagVan('2026-10-25T22:59:00.000Z'))).toBe('2026-10-25')
    expect(datumVan(dagVan('2026-10-25T23:00:00.000Z'))).toBe('2026-10-26')
  })

  it.each(['', '2024-1-01', '2024-01-0x', 'morgen', 'overmorgen!'])('refuses %j', (text) => {
    expect(() => dagVan(text)).toThrow(RangeError)
  })
})

it.each([
  ['2026-04-05', '5 april 2026'],
  ['2026-13-01', '2026-13-01'],
  ['GESTOPT', 'GESTOPT']
])('%s is read as %s', (tekst, gelezen) => {
  expect(leesbaar(tekst)).toBe(gelezen)
})
