// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { dag, kies, tekst } from '../daad/vorm.ts'
import { botst, houdMijne, neemAndere, staatEr, volg } from './bewerking.ts'

const bewerking = { mijn: 'Soep en brood', gezien: 'Soep' }

test('a field that I left as it stood goes along with what another wrote there', () => {
  expect(volg({ mijn: 'Soep', gezien: 'Soep' }, 'Stamppot')).toEqual({ mijn: 'Stamppot', gezien: 'Stamppot' })
  expect(volg(bewerking, 'Stamppot')).toBe(bewerking)
})

test('what another wrote beside mine is a clash; the same words, or a field that only one touched, are none', () => {
  expect(botst(bewerking, 'Stamppot')).toBe(true)
  expect(botst(bewerking, 'Soep')).toBe(false)
  expect(botst(bewerking, 'Soep en brood')).toBe(false)
  expect(botst({ mijn: 'Soep', gezien: 'Soep' }, 'Stamppot')).toBe(false)
})

test('who has seen it keeps their own, or takes over the other', () => {
  const mijne = houdMijne(bewerking, 'Stamppot')
  expect([mijne.mijn, botst(mijne, 'Stamppot')]).toEqual(['Soep en brood', false])
  expect(neemAndere(bewerking, 'Stamppot')).toEqual({ mijn: 'Stamppot', gezien: 'Stamppot' })
})

test('what stands there is told in words, not as it is typed', () => {
  expect(staatEr(tekst('Wat?', { begin: 'Soep' }))).toBe('Soep')
  expect(staatEr(dag('Tot?', { begin: '2027-01-31' }))).toMatch(/^31 jan\S* 2027$/)
  expect(staatEr(kies('Hoe?', { EENS: 'Een keer' }, { begin: 'EENS' }))).toBe('Een keer')
  expect(staatEr(tekst('Wat?'))).toBeNull()
})
