// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { adresVanOproep, type Beantwoord, leegOp } from './antwoord.ts'
import { leegIn } from './invulling.ts'
import { voorZelf } from './namens.ts'

const planten: Beantwoord = {
  __typename: 'Behoefte',
  id: 'b1',
  wat: 'Iemand die de planten water geeft',
  soort: 'HANDEN',
  hulp: 'PLANTEN_POST_DIEREN',
  laatste: '2027-09-30',
  fase: 'OPEN'
}

test('what somebody looks for is answered by an offer of the same, for as long, and asks no more than a sentence', () => {
  const leeg = leegOp(planten, 'BU99010201', voorZelf(), '2026-11-21')
  expect(leeg).toMatchObject({
    kant: 'BIEDT',
    soort: 'HANDEN',
    hulp: 'PLANTEN_POST_DIEREN',
    buurt: 'BU99010201',
    laatste: '2027-09-30'
  })
  expect(Object.keys(leegIn(leeg))).toEqual(['wat'])
  expect(adresVanOproep(planten)).toBe('/behoefte/b1')
})

test('what somebody offers is answered by asking for it; what is not told is asked', () => {
  const zaal: Beantwoord = { ...planten, __typename: 'Aanbod', soort: 'HANDEN', hulp: null, laatste: null }
  const leeg = leegOp(zaal, null, voorZelf(), '2026-11-21')
  expect(leeg).toMatchObject({ kant: 'ZOEKT', buurt: 'heel', laatste: '2027-01-20' })
  expect(Object.keys(leegIn(leeg))).toEqual(['hulp', 'wat'])
  expect(adresVanOproep(zaal)).toBe('/aanbod/b1')
})
