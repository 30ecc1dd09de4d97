// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { foutenOp } from './velden.ts'

const velden = ['naam', 'buurt', 'contactFunctie']

test('a violation lands on the field that its pointer names, the deepest first', () => {
  expect(foutenOp([{ pad: '/invoer/naam', fout: 'te lang' }], velden)).toEqual({ naam: 'te lang' })
  expect(foutenOp([{ pad: '/gebied/buurt', fout: 'onbekend' }], velden, { gebied: 'naam' })).toEqual({
    buurt: 'onbekend'
  })
})

test('what another field stands for lands there, and what belongs to none comes last', () => {
  expect(
    foutenOp(
      [
        { pad: '/contact/functie', fout: 'te kort' },
        { pad: '/gebied', fout: 'onbekend' },
        { pad: '', fout: 'raar' }
      ],
      velden,
      { contact: 'contactFunctie', gebied: 'buurt' }
    )
  ).toEqual({ contactFunctie: 'te kort', buurt: 'onbekend', '': 'raar' })
})

test('two violations of one field are told together', () => {
  const beide = foutenOp(
    [
      { pad: '/naam', fout: 'een.' },
      { pad: '/naam', fout: 'twee.' }
    ],
    velden
  )
  expect(beide).toEqual({ naam: 'een. twee.' })
})
