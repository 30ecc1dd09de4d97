// SPDX-License-Identifier: EUPL-1.2
import { Datum, gesloten, Id, keuze, leegbaar, lijst, optioneel, VrijeTekst, verzameling } from '@naober/contracts'
import Type from 'typebox'
import { describe, expect, it } from 'vitest'
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
  it('are all told at once, each at its own place, in Dutch', () => {
    const wrong = {
      soort: 'C',
      extra: 1,
      dag: '2024-13-01',
      doel: 'abcd',
      kleuren: ['ROOD', 'GEEL', 'ROOD'],
      wie: { id: 1, rol: 'R' }
    }
    expect(validatorOf(schema).violations(wrong)).toEqual([
      { pad: '/naam', fout: 'is verplicht' },
      { pad: '/extra', fout: 'is onbekend en niet toegestaan' },
      { pad: '/soort', fout: 'moet een van deze waarden zijn: A, B' },
      { pad: '/dag', fout: 'is geen geldige datum (jjjj-mm-dd)' },
      { pad: '/doel', fout: 'mag hoogstens 3 tekens hebben' },
      { pad: '/kleuren', fout: 'mag hoogstens 2 waarden hebben' },
      { pad: '/kleuren/1', fout: 'moet een van deze waarden zijn: ROOD, BLAUW' },
      { pad: '/wie/id', fout: 'moet een tekst zijn' },
      { pad: '/wie/rol', fout: 'moet een van deze waarden zijn: P, Q' }
    ])
  })

  it('of an empty text say what is asked, once', () => {
    const valid = { naam: 'x', soort: 'A', dag: '2024-01-01', kleuren: [], wie: null }
    for (const naam of ['', '  ', '\n'])
      expect(validatorOf(schema).violations({ ...valid, naam })).toEqual([
        { pad: '/naam', fout: 'is leeg: schrijf hier minstens één woord, niet alleen spaties' }
      ])
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
      expect(validatorOf(text).violations({ naam })).toEqual([
        { pad: '/naam', fout: `bevat een teken dat niemand ziet (${sign}): haal het weg of typ de tekst opnieuw` }
      ])
    for (const naam of ['één\r\n\ttwee', '\u{1F468}\u200D\u{1F469}', 'שלום', '花園', '\u00ADa'])
      expect(validatorOf(text).check({ naam })).toBe(true)
  })

  it('tell of what stands twice where a list is a set', () => {
    const set = gesloten({ kleuren: verzameling(keuze('ROOD', 'BLAUW'), 2) })
    expect(validatorOf(set).violations({ kleuren: ['ROOD', 'ROOD'] })).toEqual([
      { pad: '/kleuren', fout: 'noemt iets meer dan een keer: noem elke waarde één keer' }
    ])
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
    expect(fouten).toEqual([{ pad: '/wie/id', fout: 'is geen geldige UUID' }])
  })

  it('need a format that somebody checks', () => {
    expect(() => validatorOf(gesloten({ iets: Type.String({ format: 'postcode' }) }))).toThrow("format 'postcode'")
  })
})
