// SPDX-License-Identifier: EUPL-1.2
import { GEWIST } from '@naober/contracts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Tekst, wisTekst } from './text.ts'

const pad = fc.constantFrom('/naam', '/doel', '/wonen/vorm')

it('a text knows which version of its stream set it, and where in the event', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), pad, (getal, pad) => {
      const versie = getal % 2 ** 40
      expect(new Tekst('Tuin', versie, pad)).toMatchObject({ tekst: 'Tuin', versie, pad })
    })
  )
})

it('only the text of that version and place is taken back', () => {
  const houder = { naam: new Tekst('Tuin', 3, '/naam'), doel: new Tekst('Samen', 3, '/doel') }
  expect([wisTekst(houder, 2, '/naam'), wisTekst(houder, 3, '/naam')]).toEqual([false, true])
  expect([houder.naam.tekst, houder.doel.tekst]).toEqual([GEWIST, 'Samen'])
})
