// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { vingerafdruk } from './kern/fingerprint.ts'
import { LOG, leegOverzicht, overzichtVan } from './testing/wereld.ts'
import { willekeurigLog } from './testing/willekeurig.ts'

const RUNS = { numRuns: 60 }

describe('the view of any commits', () => {
  it('is the same however they are split into batches, and when some come twice', () => {
    fc.assert(
      fc.property(willekeurigLog, fc.array(fc.integer({ min: 1, max: 9 })), ({ commits }, stukken) => {
        const overzicht = leegOverzicht()
        let van = 0
        for (const stuk of [...stukken, commits.length]) {
          overzicht.pas('initiatieven', LOG, commits.slice(Math.max(0, van - 2), van + stuk))
          van = Math.min(commits.length, van + stuk)
        }
        const heel = overzichtVan(commits)
        expect(vingerafdruk(overzicht)).toBe(vingerafdruk(heel))
        expect(overzicht.revisie).toBe(heel.revisie)
      }),
      RUNS
    )
  }, 60_000)

  it('has another fingerprint with one commit more', () => {
    fc.assert(
      fc.property(willekeurigLog, ({ commits }) => {
        fc.pre(commits.length > 0)
        expect(vingerafdruk(overzichtVan(commits))).not.toBe(vingerafdruk(overzichtVan(commits.slice(0, -1))))
      }),
      { numRuns: 30 }
    )
  }, 60_000)

  it('has for every row a history in words, of as many entries as its stream has events', () => {
    fc.assert(
      fc.property(willekeurigLog, ({ commits }) => {
        const overzicht = overzichtVan(commits)
        for (const tabel of overzicht.tabellen) {
          for (const rij of tabel.rijen) {
            const geschiedenis = overzicht.geschiedenis(rij)
            if (tabel.naam !== 'Gebied') expect(geschiedenis).toHaveLength(rij.versie)
            for (const { woorden } of geschiedenis) expect(woorden).toMatch(/^\S.*[^ ]$/)
          }
        }
      }),
      RUNS
    )
  }, 60_000)
})
