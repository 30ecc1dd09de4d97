// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { andere, houdMijne, neemAndere, verwachteVersie } from './blok.ts'

const bewerking = { begin: { tekst: 'Soep', versie: 3 }, mijn: 'Soep en brood' }

test('a change elsewhere in the thing is no conflict, and goes along', () => {
  const nu = { tekst: 'Soep', versie: 5 }
  expect(andere(bewerking, nu)).toBeNull()
  expect(verwachteVersie(bewerking, nu)).toBe(5)
})

test('another text is shown, and not overwritten unseen', () => {
  const nu = { tekst: 'Stamppot', versie: 4 }
  expect(andere(bewerking, nu)).toBe('Stamppot')
  expect(verwachteVersie(bewerking, nu)).toBe(3)
})

test('who has seen it keeps their own, or takes over the other', () => {
  const nu = { tekst: 'Stamppot', versie: 4 }
  const mijne = houdMijne(bewerking, nu)
  expect([andere(mijne, nu), verwachteVersie(mijne, nu), mijne.mijn]).toEqual([null, 4, 'Soep en brood'])
  expect(neemAndere(bewerking, nu).mijn).toBe('Stamppot')
})
