// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { Tekst } from '../kern/text.ts'
import { afloop, GEPLAND } from './afloop.ts'

test('what ended alike and without words is one object, whatever else is another', () => {
  expect(afloop('GEPLAND')).toBe(GEPLAND)
  expect(afloop('DOORGEGAAN', 12)).toBe(afloop('DOORGEGAAN', 12))
  const verschillend = [
    afloop('DOORGEGAAN', 12),
    afloop('DOORGEGAAN', 13),
    afloop('AFGELAST'),
    afloop('AFGELAST', null, null, true)
  ]
  expect(new Set(verschillend).size).toBe(4)
})

test('words are kept where they were said alone', () => {
  const reden = () => new Tekst('De zaal is dicht', 2, '/reden')
  expect(afloop('AFGELAST', null, reden())).not.toBe(afloop('AFGELAST', null, reden()))
  expect(afloop('AFGELAST').reden).toBeNull()
})
