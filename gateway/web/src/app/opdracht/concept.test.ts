// SPDX-License-Identifier: EUPL-1.2
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  bewaarConcept,
  conceptenVan,
  leesConcept,
  ruimConceptenOp,
  vergeetConcepten,
  verwelkom,
  wisConcept
} from './concept.ts'

const leeg = { naam: '', dagen: [''] }
const pad = '/buurt/BU99010100/starten'
const op = new Date('2026-11-21T13:02:00Z')
let bewaard: Map<string, string>

beforeEach(() => {
  bewaard = new Map()
  const opslag: object = {
    getItem: (sleutel: string) => bewaard.get(sleutel) ?? null,
    setItem: (sleutel: string, waarde: string) => bewaard.set(sleutel, waarde),
    removeItem: (sleutel: string) => bewaard.delete(sleutel)
  }
  // A browser lists what it keeps as properties of its own.
  vi.stubGlobal(
    'localStorage',
    new Proxy(opslag, {
      ownKeys: () => [...bewaard.keys()],
      getOwnPropertyDescriptor: (_opslag, sleutel) => ({
        value: bewaard.get(String(sleutel)),
        enumerable: true,
        configurable: true
      })
    })
  )
})

afterEach(() => vi.unstubAllGlobals())

test('a draft comes back with the id that its form had', () => {
  bewaarConcept('lea', 'soep', { waarden: { naam: 'Soep', dagen: ['MA'] }, opdrachtId: 'o1', op, pad })
  expect(leesConcept('lea', 'soep', leeg, op)).toEqual({
    waarden: { naam: 'Soep', dagen: ['MA'] },
    opdrachtId: 'o1',
    op,
    pad
  })
  wisConcept('lea', 'soep')
  expect(leesConcept('lea', 'soep', leeg, op)).toBeNull()
})

test('a draft of a form that has other fields by now is left', () => {
  bewaarConcept('lea', 'soep', { waarden: { naam: 'Soep', dagen: 'MA' }, opdrachtId: 'o1', op, pad })
  expect(leesConcept('lea', 'soep', leeg, op)).toBeNull()
})

test('a draft is kept for thirty days', () => {
  bewaarConcept('lea', 'soep', { waarden: leeg, opdrachtId: 'o1', op, pad })
  expect(leesConcept('lea', 'soep', leeg, new Date('2026-12-22T13:02:00Z'))).toBeNull()
})

const soep = { waarden: { naam: 'Soep', dagen: ['MA'] }, opdrachtId: 'o1', op, pad }

test('nobody reads the draft of another; what was typed before logging in goes to who logs in', () => {
  bewaarConcept('lea', 'soep', soep)
  expect(leesConcept('bas', 'soep', leeg, op)).toBeNull()
  expect(leesConcept('', 'soep', leeg, op)).toBeNull()
  bewaarConcept('', 'brood', soep)
  expect(leesConcept('bas', 'brood', leeg, op)).toEqual(soep)
  bewaarConcept('bas', 'brood', soep)
  expect(leesConcept('', 'brood', leeg, op)).toBeNull()
})

test('who leaves takes their drafts along, also of a form that closes after them', () => {
  bewaarConcept('lea', 'soep', soep)
  bewaarConcept('bas', 'soep', soep)
  vergeetConcepten('lea')
  bewaarConcept('lea', 'soep', soep)
  expect(leesConcept('lea', 'soep', leeg, op)).toBeNull()
  expect(leesConcept('bas', 'soep', leeg, op)).toEqual(soep)
  verwelkom('lea')
  bewaarConcept('lea', 'soep', soep)
  expect(leesConcept('lea', 'soep', leeg, op)).toEqual(soep)
})

test('all drafts of somebody are told, the last first', () => {
  bewaarConcept('lea', 'soep', { ...soep, op: new Date('2026-11-20T13:02:00Z') })
  bewaarConcept('lea', 'brood', soep)
  bewaarConcept('lea', 'oud', { ...soep, op: new Date('2026-01-01T13:02:00Z') })
  expect(conceptenVan('lea', op).map(({ op: van }) => van.getDate())).toEqual([21, 20])
})

test('a device that keeps nothing has no drafts', () => {
  vi.stubGlobal('localStorage', undefined)
  bewaarConcept('lea', 'soep', { waarden: leeg, opdrachtId: 'o1', op, pad })
  expect(leesConcept('lea', 'soep', leeg, op)).toBeNull()
})

test('what nobody came back for in thirty days is deleted, whoever typed it; the rest stays', () => {
  const later = new Date(op.getTime() + 31 * 86_400_000)
  for (const wie of ['lea', 'jan', '']) bewaarConcept(wie, 'soep', { waarden: leeg, opdrachtId: 'o1', op, pad })
  bewaarConcept('lea', 'koor', { waarden: leeg, opdrachtId: 'o2', op: later, pad })
  bewaard.set('naober.taal', 'nl')
  ruimConceptenOp(later)
  expect([...bewaard.keys()].sort()).toEqual(['naober.concept.lea/koor', 'naober.taal'])
})
