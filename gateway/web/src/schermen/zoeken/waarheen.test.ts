// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { waarheen } from './waarheen.ts'

test('what is found leads to its screen', () => {
  expect(waarheen({ __typename: 'Wijk', code: 'WK990101', gemeente: { naam: 'M' } })).toBe('/wijk/WK990101')
  expect(waarheen({ __typename: 'Initiatief', id: 'i1', initiatiefsoort: null, stand: null, bevestigdOp: null })).toBe(
    '/initiatief/i1'
  )
  expect(waarheen({ __typename: 'Aanbod', id: 'a1', middel: 'RUIMTE', laatsteDag: null })).toBe('/aanbod/a1')
  expect(waarheen({ __typename: 'Behoefte', id: 'b1', middel: 'GELD', laatsteDag: '2025-01-01' })).toBe('/behoefte/b1')
  expect(waarheen({ __typename: 'Praktijkvoorbeeld', id: 'p1' })).toBe('/praktijkvoorbeeld/p1')
  expect(waarheen({ __typename: 'GetekendGebied', id: 'g1' })).toBe('/gebied/g1')
})

test('what is planned leads to who plans it, and nowhere where nobody does any more', () => {
  const keer = { __typename: 'Activiteit', id: 'k1', dag: '2026-11-22', tijd: '10:00' } as const
  expect(waarheen({ ...keer, initiatief: { id: 'i1', naam: 'Koor' } })).toBe('/initiatief/i1')
  expect(waarheen({ ...keer, initiatief: null })).toBeNull()
})
