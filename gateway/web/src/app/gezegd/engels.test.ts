// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { engels } from './engels.ts'

test('a refusal is told with the way forward where its rule has one', () => {
  expect(engels.uitleg('INITIATIEF_GESTOPT')).toBe('This initiative has stopped.')
  expect(engels.weg('INITIATIEF_GESTOPT')).toBe('Does it go on again? Then renew the initiative first.')
  expect(engels.weg('IS_AL_LID')).toBeUndefined()
  expect(engels.uitleg('NOG_NIET_BEKEND')).toBeUndefined()
})

test('a fault of a row that a rule would refuse is told with the way forward too', () => {
  expect(engels.fout({ code: 'RING_NIET_GESLOTEN', gegevens: {} })).toBe(
    'A border does not end where it begins. Repeat the first point as the last point of every ring.'
  )
  expect(engels.fout({ code: 'IS_AL_LID', gegevens: {} })).toBe(engels.uitleg('IS_AL_LID'))
})

test('an event is told with the name, the code or the day that it is about', () => {
  const told = (soort: string, detail: string | null, overId: string | null = null) =>
    engels.gebeurd({ soort, detail, overId })
  expect(told('LidToegetreden', 'Kom Erbij', 'een-id')).toBe('Kom Erbij became a member')
  expect(told('LidToegetreden', null)).toBe('A member joined')
  expect(told('FaseGewijzigd', 'VERGISSING')).toBe('Withdrawn: it stood there by mistake')
  expect(told('KeerAfgelast', '2026-02-06')).toMatch(/^The one of .*6.* called off$/)
  expect(told('AanbodVoorgesteld', '2026-02-06', 'een-id')).toBe('Proposed for 2026-02-06')
  expect(told('NogNietBekend', null)).toBeUndefined()
})

test('an explanation tells what counts, what does not, and what asks care', () => {
  expect(
    engels.omdat([
      { punt: 'SOORT', oordeel: 'TELT_MEE', grond: 'ZELFDE', wat: null, maat: null },
      { punt: 'GEBIED', oordeel: 'TELT_MEE', grond: 'ZELFDE_BUURT', wat: null, maat: null },
      { punt: 'PERIODE', oordeel: 'TELT_MEE', grond: 'OVERLAPT', wat: null, maat: 1 },
      { punt: 'GRENS', oordeel: 'LET_OP', grond: 'BIJ_DE_GRENS', wat: null, maat: null }
    ])
  ).toBe(
    'They fit, because both are about the same kind, both are in the same neighbourhood and they share 1 day. ' +
      'Take care: neighbours do this less often for each other, so agree on what you do and do not.'
  )
})
