// SPDX-License-Identifier: EUPL-1.2
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { bewaarConcept, leesConcept, wisConcept } from './concept.ts'

const leeg = { naam: '', dagen: [''] }
const op = new Date('2026-11-21T13:02:00Z')
let bewaard: Map<string, string>

beforeEach(() => {
  bewaard = new Map()
  vi.stubGlobal('localStorage', {
    getItem: (sleutel: string) => bewaard.get(sleutel) ?? null,
    setItem: (sleutel: string, waarde: string) => bewaard.set(sleutel, waarde),
    removeItem: (sleutel: string) => bewaard.delete(sleutel)
  })
})

afterEach(() => vi.unstubAllGlobals())

test('a draft comes back with the id that its form had', () => {
  bewaarConcept('soep', { waarden: { naam: 'Soep', dagen: ['MA'] }, opdrachtId: 'o1', op })
  expect(leesConcept('soep', leeg, op)).toEqual({ waarden: { naam: 'Soep', dagen: ['MA'] }, opdrachtId: 'o1', op })
  wisConcept('soep')
  expect(leesConcept('soep', leeg, op)).toBeNull()
})

test('a draft of a form that has other fields by now is left', () => {
  bewaarConcept('soep', { waarden: { naam: 'Soep', dagen: 'MA' }, opdrachtId: 'o1', op })
  expect(leesConcept('soep', leeg, op)).toBeNull()
})

test('a draft is kept for thirty days', () => {
  bewaarConcept('soep', { waarden: leeg, opdrachtId: 'o1', op })
  expect(leesConcept('soep', leeg, new Date('2026-12-22T13:02:00Z'))).toBeNull()
})

test('a device that keeps nothing has no drafts', () => {
  vi.stubGlobal('localStorage', undefined)
  bewaarConcept('soep', { waarden: leeg, opdrachtId: 'o1', op })
  expect(leesConcept('soep', leeg, op)).toBeNull()
})
