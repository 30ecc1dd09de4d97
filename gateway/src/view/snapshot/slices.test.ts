// SPDX-License-Identifier: EUPL-1.2
import { Initiatief as Contract, initiatiefGewijzigd } from '@naober/contracts/initiatieven/initiatief'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Initiatieven } from '../initiatief.ts'
import { vingerafdruk } from '../kern/fingerprint.ts'
import type { Overzicht } from '../overzicht.ts'
import { Proeflog } from '../testing/log.ts'
import { gestart, inBuurt, LOG, leegOverzicht, overzichtVan, uuid } from '../testing/wereld.ts'
import { willekeurigLog } from '../testing/willekeurig.ts'
import { checkFrame, FRAME_HEAD, readFrameHead } from './frame.ts'
import { SnapshotLoad } from './load.ts'
import { ROWS_PER_SLICE, SnapshotSlices } from './slices.ts'

const HASH = 'proef'
const RUNS = { numRuns: 60 }

const load = (slices: Iterable<Buffer>): Overzicht => {
  const overzicht = leegOverzicht()
  const loading = new SnapshotLoad(overzicht, HASH)
  let done = false
  for (const slice of slices) {
    const { kind, crc } = readFrameHead(slice)
    const payload = slice.subarray(FRAME_HEAD)
    checkFrame(payload, crc)
    done = loading.take(kind, payload)
  }
  expect(done).toBe(true)
  return overzicht
}

describe('a snapshot', () => {
  it('and the commits after it come to the same as all commits from nothing', () => {
    fc.assert(
      fc.property(willekeurigLog, fc.nat(), ({ commits }, n) => {
        const deel = commits.length === 0 ? 0 : n % commits.length
        const overzicht = load(new SnapshotSlices(overzichtVan(commits.slice(0, deel)), HASH))
        overzicht.pas('initiatieven', LOG, commits)
        const vers = overzichtVan(commits)
        expect(vingerafdruk(overzicht)).toBe(vingerafdruk(vers))
        expect(overzicht.revisie).toBe(vers.revisie)
      }),
      RUNS
    )
  }, 60_000)

  it('is of the moment it was begun, whatever is committed between its slices', () => {
    fc.assert(
      fc.property(willekeurigLog, fc.nat(), fc.array(fc.nat({ max: 4 })), ({ commits }, n, tussendoor) => {
        const deel = commits.length === 0 ? 0 : n % commits.length
        const levend = overzichtVan(commits.slice(0, deel))
        const slices: Buffer[] = []
        let [positie, beurt] = [deel, 0]
        const pasVerder = () => {
          const aantal = tussendoor[beurt++] ?? 1
          levend.pas('initiatieven', LOG, commits.slice(positie, positie + aantal))
          positie = Math.min(commits.length, positie + aantal)
        }
        for (const slice of new SnapshotSlices(levend, HASH)) {
          slices.push(slice)
          pasVerder()
        }
        const toen = overzichtVan(commits.slice(0, deel))
        const geladen = load(slices)
        expect(vingerafdruk(geladen)).toBe(vingerafdruk(toen))
        expect(geladen.cursor('initiatieven').position).toBe(deel)
        expect(vingerafdruk(levend)).toBe(vingerafdruk(overzichtVan(commits.slice(0, positie))))
      }),
      RUNS
    )
  }, 60_000)

  it('comes back with everything: revisions, positions, history', () => {
    const log = new Proeflog()
    log.commit([Contract, uuid(1), gestart('Koor', '2026-01-01', inBuurt('BU03080102'))])
    const eerst = overzichtVan(log.commits)
    const terug = load(new SnapshotSlices(eerst, HASH))
    const rij = (overzicht: Overzicht) => overzicht.tabel(Initiatieven).haal(uuid(1))
    expect(rij(terug).revisie).toBe(rij(eerst).revisie)
    expect(terug.cursor('initiatieven')).toEqual(eerst.cursor('initiatieven'))
    expect(terug.geschiedenis(rij(terug))).toEqual(eerst.geschiedenis(rij(eerst)))
  })

  it('does a bounded amount of work per slice, also when everything changes between two of them', () => {
    const log = new Proeflog()
    for (let n = 1; n <= 2_000; n++)
      log.commit([Contract, uuid(n), gestart(`I ${n}`, '2026-01-01', inBuurt('BU03080102'))])
    const overzicht = overzichtVan(log.commits)
    for (let n = 1; n <= 2_000; n++) log.commit([Contract, uuid(n), initiatiefGewijzigd({ naam: `Nieuw ${n}` })])
    const slices = new SnapshotSlices(overzicht, HASH)
    let [aantal, rijen] = [0, 0]
    for (const slice of slices) {
      if (readFrameHead(slice).kind !== 'ROWS') continue
      if (aantal++ === 0) overzicht.pas('initiatieven', LOG, log.commits)
      rijen = Math.max(rijen, slices.largest)
    }
    expect(rijen).toBeGreaterThan(0)
    expect(rijen).toBeLessThanOrEqual(2 * ROWS_PER_SLICE)
    expect(aantal).toBeGreaterThan(2_000 / (2 * ROWS_PER_SLICE))
    expect(overzicht.redder).toBeNull()
  })

  it('cannot be loaded when a part of it is missing', () => {
    const log = new Proeflog()
    log.commit([Contract, uuid(1), gestart('Koor', '2026-01-01', inBuurt('BU03080102'))])
    const slices = [...new SnapshotSlices(overzichtVan(log.commits), HASH)]
    for (const weg of slices) expect(() => load(slices.filter((slice) => slice !== weg))).toThrow()
  })

  it('can only be written one at a time', () => {
    const overzicht = leegOverzicht()
    const slices = new SnapshotSlices(overzicht, HASH)
    expect(() => new SnapshotSlices(overzicht, HASH)).toThrow('already')
    slices.end()
    expect(() => new SnapshotSlices(overzicht, HASH)).not.toThrow()
  })
})
