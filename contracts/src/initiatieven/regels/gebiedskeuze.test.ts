// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { keuzeVan, kloptGebied, plaatsVan } from './gebiedskeuze.ts'

const baarn = { gemeente: 'GM0308', jaar: 2024 } as const

describe('choosing an area', () => {
  it('is right as far as each part lies in the one above it', () => {
    expect(kloptGebied(baarn)).toBe(true)
    expect(kloptGebied({ ...baarn, wijk: 'WK030800', buurt: 'BU03080002' })).toBe(true)
    expect(kloptGebied({ ...baarn, wijk: 'WK034200' })).toBe(false)
    expect(kloptGebied({ ...baarn, buurt: 'BU03420002' })).toBe(false)
    expect(kloptGebied({ ...baarn, wijk: 'WK030801', buurt: 'BU03080002' })).toBe(false)
  })

  it.each([
    ['a gemeente that never was', { gemeente: 'GM0001', jaar: 2024 }, false],
    ['a gemeente that had ended by then', { gemeente: 'GM0530', jaar: 2023 }, false],
    ['a gemeente of a year that the table does not know', { gemeente: 'GM0530', jaar: 2022 }, true],
    ['an invented gemeente for examples', { gemeente: 'GM9901', jaar: 2024 }, true]
  ] as const)('knows %s', (_wat, keuze, klopt) => {
    expect(kloptGebied(keuze)).toBe(klopt)
  })

  it('comes back from the place that it became', () => {
    for (const keuze of [
      baarn,
      { ...baarn, wijk: 'WK030800' },
      { ...baarn, wijk: 'WK030800', buurt: 'BU03080002', getekendGebiedId: '01977bd0-0000-7000-8000-000000000001' }
    ] as const)
      expect(keuzeVan(plaatsVan(keuze))).toEqual(keuze)
  })
})
