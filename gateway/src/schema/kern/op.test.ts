// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { dagVan } from '../../view/kern/day.ts'
import { opOf } from './op.ts'

const vandaag = dagVan('2026-06-01')

test('a day that has come can be asked, today too; the next cannot', () => {
  expect(opOf({}, { vandaag })).toBeNull()
  expect(opOf({ op: '2026-05-31' }, { vandaag })).toBe(vandaag - 1)
  expect(opOf({ op: '2026-06-01' }, { vandaag })).toBe(vandaag)
  expect(() => opOf({ op: '2026-06-02' }, { vandaag })).toThrow('ligt na vandaag')
})
