// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { engels } from '../src/app/gezegd/engels.ts'
import { regelsAG } from '../src/app/gezegd/regels-a-g.ts'
import { regelsHZ } from '../src/app/gezegd/regels-h-z.ts'
import { faultsSpoken } from './spoken.ts'

const FAULTS = faultsSpoken()
const DUTCH = /\b(het|een|van|niet|moet|zijn|geen|deze|dit|mag|ontbreekt)\b/

test.each(FAULTS)('$code is told in English, with all of its data', ({ code, data }) => {
  const told = engels.fout({ code, gegevens: Object.fromEntries(data.map((datum) => [datum, `«${datum}»`])) })
  for (const datum of data) expect(told).toContain(`«${datum}»`)
  expect(told?.replace(/«\w+»/g, '')).not.toMatch(DUTCH)
})

test('a fault that a rule makes is told as that rule tells it, with its way forward, and no fault has its code', () => {
  const rule = 'INITIATIEF_GESTOPT'
  expect(engels.fout({ code: rule, gegevens: {} })).toBe(`${engels.uitleg(rule)} ${engels.weg(rule)}`)
  expect(engels.fout({ code: 'NOG_NIET_BEKEND', gegevens: {} })).toBeUndefined()
  expect(FAULTS.length).toBeGreaterThan(50)
  expect(FAULTS.filter(({ code }) => Object.hasOwn({ ...regelsAG, ...regelsHZ }, code))).toEqual([])
})
