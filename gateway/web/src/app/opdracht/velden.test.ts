// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { engels } from '../gezegd/engels.ts'
import { leerEngels } from '../gezegd/gekozen.ts'
import type { Overtreding } from '../vraag.ts'
import { foutenOp } from './velden.ts'

const overtreding = (pad: string, fout: string): Overtreding => ({ pad, code: 'VORM', gegevens: {}, fout })

const velden = ['naam', 'buurt', 'contactFunctie']

test('a violation lands on the field that its pointer names, the deepest first', () => {
  expect(foutenOp([overtreding('/invoer/naam', 'te lang')], velden)).toEqual({ naam: 'te lang' })
  expect(foutenOp([overtreding('/gebied/buurt', 'onbekend')], velden, { gebied: 'naam' })).toEqual({
    buurt: 'onbekend'
  })
})

test('what another field stands for lands there, and what belongs to none comes last', () => {
  expect(
    foutenOp(
      [overtreding('/contact/functie', 'te kort'), overtreding('/gebied', 'onbekend'), overtreding('', 'raar')],
      velden,
      { contact: 'contactFunctie', gebied: 'buurt' }
    )
  ).toEqual({ contactFunctie: 'te kort', buurt: 'onbekend', '': 'raar' })
})

test('two violations of one field are told together', () => {
  const beide = foutenOp([overtreding('/naam', 'een.'), overtreding('/naam', 'twee.')], velden)
  expect(beide).toEqual({ naam: 'een. twee.' })
})

test('in English a violation is told by its code and data, and in Dutch only where its code is not known here', () => {
  leerEngels(engels)
  const lang = {
    pad: '/naam',
    code: 'HOOGSTENS_TEKENS',
    gegevens: { grens: 80 },
    fout: 'mag hoogstens 80 tekens hebben'
  }
  expect(foutenOp([lang], velden)).toEqual({ naam: 'may have at most 80 characters' })
  expect(foutenOp([{ ...lang, code: 'VAN_LATER' }], velden)).toEqual({ naam: lang.fout })
})
