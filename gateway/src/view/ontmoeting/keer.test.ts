// SPDX-License-Identifier: EUPL-1.2
import { Initiatief } from '@naober/contracts/initiatieven/initiatief'
import { Reeks as Contract, keerVerplaatst, reeksGepland } from '@naober/contracts/initiatieven/reeks'
import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { type Page, pageAlong } from '../../schema/kern/page.ts'
import { dagVan, datumVan } from '../kern/day.ts'
import { Reeks, Reeksen } from '../reeks.ts'
import { Proeflog } from '../testing/log.ts'
import { gestart, inBuurt, overzichtVan, uuid } from '../testing/wereld.ts'
import { Agenda, type Keer } from './keer.ts'

afterEach(() => vi.restoreAllMocks())

const KOOR = uuid(1)
const BEGIN = dagVan('2026-01-01')
const [VAN, TOT] = [dagVan('2026-02-01'), dagVan('2026-05-01')]

/** So many weekly series, spread over the days of the week; every tenth has its first occurrence moved. */
const druk = (hoeveel: number) => {
  const log = new Proeflog()
  log.commit([Initiatief, KOOR, gestart('Koor', '2025-01-01', inBuurt('BU03080102'))])
  for (let n = 0; n < hoeveel; n++) {
    const dag = datumVan(BEGIN + (n % 7))
    const gepland = reeksGepland({
      initiatiefId: KOOR,
      naam: `Avond ${n}`,
      omschrijving: null,
      waar: null,
      wijze: 'GEORGANISEERD',
      gebied: inBuurt('BU03080102'),
      dag,
      tijd: `${String(8 + (n % 12)).padStart(2, '0')}:30`,
      duurMinuten: 60,
      herhaling: { frequentie: 'WEKELIJKS', om: 1, weekdagen: [], maandelijksOp: null },
      laatste: '2026-12-31',
      overslaan: []
    })
    log.commit([Contract, uuid(100 + n), gepland])
    if (n % 10 === 0) {
      const keer = datumVan(BEGIN + (n % 7) + 35)
      log.commit([
        Contract,
        uuid(100 + n),
        keerVerplaatst({ keer, dag: datumVan(BEGIN + (n % 7) + 40), tijd: '21:00', duurMinuten: 30 })
      ])
    }
  }
  return overzichtVan(log.commits).tabel(Reeksen).rijen
}

/** As it was once: everything of all days, and then in order. */
const alles = (rijen: readonly Reeks[], van: number, tot: number): readonly string[] => {
  const keren: Keer[] = []
  for (const rij of rijen) rij.verzamel(van, tot, keren)
  return keren.map(({ id }) => id).sort()
}

test('an agenda tells everything between two days in order of time, what was moved too', () => {
  const rijen = druk(30)
  fc.assert(
    fc.property(fc.integer({ min: -10, max: 400 }), fc.integer({ min: 0, max: 92 }), (na, dagen) => {
      const [van, tot] = [BEGIN + na, BEGIN + na + dagen]
      expect([...new Agenda(rijen, van, tot)].map(({ id }) => id)).toEqual(alles(rijen, van, tot))
    }),
    { numRuns: 100 }
  )
})

test('its pages together are the whole, each beginning where the one before it ended', () => {
  const agenda = new Agenda(druk(30), VAN, TOT)
  const gelezen: string[] = []
  for (let after: string | null = null; ; ) {
    const page: Page<Keer> = pageAlong(agenda, { first: 17, after }, () => true)
    gelezen.push(...page.delen.map(({ id }) => id))
    if (!page.meer) break
    after = Buffer.from(`na:${page.einde}`).toString('base64url')
  }
  expect(gelezen).toEqual([...agenda].map(({ id }) => id))
  expect(pageAlong(agenda, { first: 1 }, () => true).aantal()).toBe(gelezen.length)
})

test('a page of a busy agenda costs the days that it tells of, the first page and a later one', () => {
  const rijen = druk(700)
  const agenda = new Agenda(rijen, VAN, TOT)
  const gemaakt = vi.spyOn(Reeks.prototype, 'verzamel')
  const gezocht = vi.spyOn(Reeks.prototype, 'eersteVanaf')
  const eerste = pageAlong(agenda, { first: 20 }, () => true)
  expect(eerste.delen).toHaveLength(20)
  expect(gemaakt.mock.calls.length).toBeLessThanOrEqual(120)
  expect(gezocht.mock.calls.length).toBeLessThanOrEqual(700 + 120)
  gemaakt.mockClear()
  const after = Buffer.from(`na:2026-04-20T00:00`).toString('base64url')
  expect(pageAlong(agenda, { first: 20, after }, () => true).delen[0]?.id).toMatch(/^2026-04-20T08:30/)
  expect(gemaakt.mock.calls.length).toBeLessThanOrEqual(120)
})
