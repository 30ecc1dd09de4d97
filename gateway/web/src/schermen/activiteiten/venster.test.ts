// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { vensterVan, wekenVan } from './venster.ts'

const NU = '2026-11-21'

test('days begin on the day itself, a week on its Monday, a month on its first', () => {
  expect(vensterVan(null, null, NU)).toMatchObject({ naam: 'dagen', van: NU, tot: '2026-11-28' })
  expect(vensterVan('week', null, NU)).toMatchObject({ van: '2026-11-16', tot: '2026-11-23', vorige: '2026-11-09' })
  expect(vensterVan('maand', '2026-12-31', NU)).toMatchObject({
    van: '2026-12-01',
    tot: '2027-01-01',
    vorige: '2026-11-01',
    volgende: '2027-01-01'
  })
})

test('what the address cannot mean is left', () => {
  expect(vensterVan('eeuw', '2026-02-30', NU)).toEqual(vensterVan(null, null, NU))
})

test('a month is told in weeks, with nothing in the days beyond it', () => {
  const weken = wekenVan(vensterVan('maand', '2027-02-10', NU))
  expect(weken).toHaveLength(4)
  expect(weken.flat().filter(Boolean)).toHaveLength(28)
  expect(wekenVan(vensterVan('maand', NU, NU))[0]).toEqual(['', '', '', '', '', '', '2026-11-01'])
})
