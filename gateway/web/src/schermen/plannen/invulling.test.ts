// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { invoerVan, leeg, leegIn, voorzien } from './invulling.ts'

const koor = { ...leeg('2026-11-21'), naam: ' Zingen ', dag: '2026-11-24', laatste: '2026-12-08' }

test('once is sent as an activity', () => {
  expect(invoerVan(koor, 'i1')).toEqual({
    eens: {
      initiatief: 'i1',
      naam: 'Zingen',
      dag: '2026-11-24',
      tijd: '19:30',
      duurMinuten: 120,
      wijze: 'GEORGANISEERD'
    }
  })
})

test('what comes back is sent as a series, without the days that were struck out', () => {
  const reeks = { ...koor, ritme: 'WEKELIJKS', overslaan: ['2026-12-01', '2027-01-05'] }
  expect(voorzien(reeks)).toEqual(['2026-11-24', '2026-12-01', '2026-12-08'])
  expect(invoerVan(reeks, 'i1')).toMatchObject({
    reeks: { herhaling: { frequentie: 'WEKELIJKS' }, einde: { opDatum: '2026-12-08' }, overslaan: ['2026-12-01'] }
  })
})

test('a series of which every day is struck out is none', () => {
  const niets = { ...koor, ritme: 'WEKELIJKS', overslaan: ['2026-11-24', '2026-12-01', '2026-12-08'] }
  expect(Object.keys(leegIn(niets))).toEqual(['overslaan'])
  expect(invoerVan(niets, 'i1')).toBeNull()
})

test('everything that is missing is told at once', () => {
  const niets = { ...koor, naam: '', dag: '', tijd: '', duur: '7', ritme: 'WEKELIJKS', laatste: '' }
  expect(Object.keys(leegIn(niets))).toEqual(['naam', 'dag', 'tijd', 'duur', 'laatste'])
})
