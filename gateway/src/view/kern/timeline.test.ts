// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Beginstappen, beginVan, periodenVan, type Stap, voegIn, waardeOp } from './timeline.ts'

const lijn = (stappen: readonly (readonly [number, string])[], begin?: Beginstappen<string>) =>
  stappen.reduce<Stap<string> | null>((tot, [sinds, waarde]) => voegIn(tot, sinds, waarde, begin), null)
const BEGIN = new Beginstappen<string>((waarde) => waarde !== 'EIGEN')

describe('a timeline', () => {
  it('says what held before, on and after the day of a step', () => {
    const fasen = lijn([
      [10, 'IDEE'],
      [20, 'START']
    ])
    expect([9, 10, 19, 20, 99].map((dag) => waardeOp(fasen, dag))).toEqual([null, 'IDEE', 'IDEE', 'START', 'START'])
  })

  it('puts what was recorded late in its place', () => {
    const fasen = lijn([
      [10, 'IDEE'],
      [30, 'ACTIEF'],
      [20, 'START']
    ])
    expect([10, 20, 30].map((dag) => waardeOp(fasen, dag))).toEqual(['IDEE', 'START', 'ACTIEF'])
    expect(fasen?.waarde).toBe('ACTIEF')
    expect(fasen && beginVan(fasen)).toBe(10)
  })

  it('gives its periods, without those that were overtaken on their own day', () => {
    const fasen = lijn([
      [10, 'IDEE'],
      [20, 'START'],
      [20, 'ACTIEF']
    ])
    expect(periodenVan(fasen)).toEqual([
      { van: 10, tot: 20, waarde: 'IDEE' },
      { van: 20, tot: null, waarde: 'ACTIEF' }
    ])
  })

  it('shares its first step with lines that begin on the same day with the same shared value', () => {
    const [een, ander] = [lijn([[10, 'IDEE']], BEGIN), lijn([[10, 'IDEE']], BEGIN)]
    expect(ander).toBe(een)
    expect(lijn([[11, 'IDEE']], BEGIN)).not.toBe(een)
    expect(lijn([[10, 'EIGEN']], BEGIN)).not.toBe(lijn([[10, 'EIGEN']], BEGIN))
    const verder = lijn(
      [
        [10, 'IDEE'],
        [20, 'START']
      ],
      BEGIN
    )
    expect(verder?.eerder).toBe(een)
  })

  it('holds on every day what the last recorded of the last steps before says', () => {
    const stap = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.string({ maxLength: 2 }))
    fc.assert(
      fc.property(fc.array(stap), fc.integer({ min: -1, max: 10 }), (stappen, dag) => {
        expect(periodenVan(lijn(stappen, BEGIN))).toEqual(periodenVan(lijn(stappen)))
        const geldig = stappen.filter(([sinds]) => sinds <= dag)
        const laatste = Math.max(...geldig.map(([sinds]) => sinds))
        expect(waardeOp(lijn(stappen), dag)).toBe(geldig.findLast(([sinds]) => sinds === laatste)?.[1] ?? null)
      })
    )
  })
})
