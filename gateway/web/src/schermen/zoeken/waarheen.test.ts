// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { waarheen } from './waarheen.ts'

const voorbij = false
const gebieden = [{ code: 'BU99010100', naam: 'De Haven' }]

test('what is found leads to its screen', () => {
  expect(
    waarheen({ gebieden: [], voorbij, ding: { __typename: 'Wijk', code: 'WK990101', gemeente: { naam: 'M' } } })
  ).toBe('/wijk/WK990101')
  expect(
    waarheen({ gebieden, voorbij, ding: { __typename: 'Initiatief', id: 'i1', initiatiefsoort: null, stand: null } })
  ).toBe('/initiatief/i1')
  expect(
    waarheen({ gebieden, voorbij, ding: { __typename: 'Aanbod', id: 'a1', middel: 'RUIMTE', laatsteDag: null } })
  ).toBe('/vraag-en-aanbod?gebied=BU99010100&kant=aangeboden#oproep-a1')
})

test('what is planned leads to who plans it, and what has no screen leads nowhere', () => {
  const keer = { __typename: 'Activiteit', id: 'k1', dag: '2026-11-22', tijd: '10:00' } as const
  expect(waarheen({ gebieden, voorbij, ding: { ...keer, initiatief: { id: 'i1', naam: 'Koor' } } })).toBe(
    '/initiatief/i1'
  )
  expect(waarheen({ gebieden, voorbij, ding: { ...keer, initiatief: null } })).toBeNull()
  expect(
    waarheen({ gebieden: [], voorbij, ding: { __typename: 'Behoefte', id: 'b1', middel: 'GELD', laatsteDag: null } })
  ).toBeNull()
})

test('what is no longer asked leads nowhere: the list does not hold it any more', () => {
  const ding = { __typename: 'Behoefte', id: 'b1', middel: 'GELD', laatsteDag: '2025-01-01' } as const
  expect(waarheen({ gebieden, voorbij: true, ding })).toBeNull()
})
