// SPDX-License-Identifier: EUPL-1.2
import { Datum, gesloten, Id, keuze, leegbaar, lijst, optioneel, VrijeTekst, verzameling } from '@naober/contracts'
import Type from 'typebox'
import { describe, expect, it } from 'vitest'
import { violation } from '../errors/problem.ts'
import { validatorOf } from './validate.ts'

const schema = gesloten({
  naam: VrijeTekst(5),
  soort: keuze('A', 'B'),
  dag: Datum,
  doel: optioneel(leegbaar(VrijeTekst(3))),
  kleuren: lijst(keuze('ROOD', 'BLAUW'), 2),
  wie: leegbaar(gesloten({ id: Id, rol: keuze('P', 'Q') }))
})

describe('violations', () => {
  it('are all told at once, each at its own place: by a code with its data, and in Dutch', () => {
    const wrong = {
      soort: 'C',
      extra: 1,
      dag: '2024-13-01',
      doel: 'abcd',
      kleuren: ['ROOD', 'GEEL', 'ROOD'],
      wie: { id: 1, rol: 'R' }
    }
    expect(validatorOf(schema).violations(wrong)).toEqual([
      violation('/naam', 'VERPLICHT'),
      violation('/extra', 'ONBEKEND_VELD'),
      violation('/soort', 'KEUZE', { keuzes: ['A', 'B'] }),
      violation('/dag', 'GEEN_DATUM'),
      {
        pad: '/doel',
        code: 'HOOGSTENS_TEKENS',
        gegevens: { grens: 3 },
        fout: 'mag hoogstens 3 tekens hebben'
      },
      violation('/kleuren', 'HOOGSTENS_WAARDEN', { grens: 2 }),
      {
        pad: '/kleuren/1',
        code: 'KEUZE',
        gegevens: { keuzes: ['ROOD', 'BLAUW'] },
        fout: 'moet een van deze waarden zijn: ROOD, BLAUW'
      },
      violation('/wie/id', 'MOET_TEKST'),
      violation('/wie/rol', 'KEUZE', { keuzes: ['P', 'Q'] })
    ])
  })

  it('of an empty text say what is asked, once', () => {
    const valid = { naam: 'x', soort: 'A', dag: '2024-01-01', kleuren: [], wie: null }
    for (const naam of ['', '  ', '\n', '\u200B', '\u00AD\u2060\uFEFF', '\u200D \u3164', '\u2800', '\u{E0041}\uFE0F'])
      expect(validatorOf(schema).violations({ ...valid, naam })).toEqual([violation('/naam', 'LEEG')])
  })

  it('of a text name the sign that nobody can see, and leave what people write alone', () => {
    const text = gesloten({ naam: VrijeTekst(40) })
    for (const [naam, sign] of [
      ['a\u0000b', 'U+0000'],
      ['koor\u202Egnp.exe', 'U+202E'],
      ['\u2066koor', 'U+2066'],
      ['koor\u009B', 'U+009B'],
      ['half \ud83c', 'U+D83C']
    ] as const)
      expect(validatorOf(text).violations({ naam })).toEqual([violation('/naam', 'ONZICHTBAAR_TEKEN', { teken: sign })])
    for (const naam of ['één\r\n\ttwee', '\u{1F468}\u200D\u{1F469}', 'שלום', '花園', '\u00ADa'])
      expect(validatorOf(text).check({ naam })).toBe(true)
  })

  it('tell of what stands twice where a list is a set', () => {
    const set = gesloten({ kleuren: verzameling(keuze('ROOD', 'BLAUW'), 2) })
    expect(validatorOf(set).violations({ kleuren: ['ROOD', 'ROOD'] })).toEqual([violation('/kleuren', 'DUBBEL')])
    expect(validatorOf(set).check({ kleuren: ['ROOD', 'BLAUW'] })).toBe(true)
  })

  it('are not cut off after eight', () => {
    const wide = gesloten(Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`veld${i}`, VrijeTekst(5)])))
    expect(validatorOf(wide).violations({})).toHaveLength(30)
  })

  it('of an alternative are those of the branch that was meant', () => {
    const een = gesloten({ soort: Type.Literal('PERSOON'), naam: VrijeTekst(5) })
    const ander = gesloten({ soort: Type.Literal('PARTIJ'), id: Id })
    const fouten = validatorOf(gesloten({ wie: Type.Union([een, ander]) })).violations({
      wie: { soort: 'PARTIJ', id: 'x' }
    })
    expect(fouten).toEqual([violation('/wie/id', 'GEEN_UUID')])
  })

  it('need a format that somebody checks', () => {
    expect(() => validatorOf(gesloten({ iets: Type.String({ format: 'postcode' }) }))).toThrow("format 'postcode'")
  })
})
