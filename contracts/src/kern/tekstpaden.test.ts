// SPDX-License-Identifier: EUPL-1.2
import Type from 'typebox'
import { describe, expect, it } from 'vitest'
import { isTekstpad, leesPad, tekstpaden } from './tekstpaden.ts'
import { leegbaar, lijst, open, optioneel, VrijeTekst } from './velden.ts'

const schema = open({
  naam: VrijeTekst(20),
  code: Type.String(),
  toelichting: leegbaar(VrijeTekst(20)),
  kenmerken: leegbaar(open({ ambitie: VrijeTekst(20), scenario: Type.String() })),
  notities: lijst(open({ tekst: optioneel(VrijeTekst(20)), op: Type.String() }), 5),
  woorden: lijst(VrijeTekst(20), 5)
})

describe('the free texts of a schema', () => {
  it('are found in objects, in lists, and where they may be null or absent', () => {
    expect(tekstpaden(schema)).toEqual([
      '/naam',
      '/toelichting',
      '/kenmerken/ambitie',
      '/notities/*/tekst',
      '/woorden/*'
    ])
  })

  it('are reached by pointers that name a place in a list', () => {
    expect(
      ['/naam', '/kenmerken/ambitie', '/notities/3/tekst', '/woorden/0'].map((pad) => isTekstpad(schema, pad))
    ).toEqual([true, true, true, true])
  })

  it('are nothing else: no code, no whole object, no list, no made-up place', () => {
    const geen = [
      '/code',
      '/kenmerken',
      '/kenmerken/scenario',
      '/notities/x/tekst',
      '/notities/*/tekst',
      '/woorden',
      '',
      'naam',
      '/naam/0'
    ]
    expect(geen.filter((pad) => isTekstpad(schema, pad))).toEqual([])
  })
})

describe('reading a pointer', () => {
  const data = { naam: 'koor', notities: [{ tekst: 'a' }, { tekst: 'b' }] }

  it('gives what stands there', () => {
    expect([leesPad(data, '/naam'), leesPad(data, '/notities/1/tekst'), leesPad(data, '')]).toEqual(['koor', 'b', data])
  })

  it('gives nothing where nothing stands, and never what data inherits', () => {
    const niets = ['/weg', '/notities/2/tekst', '/naam/length', '/constructor', '/notities/length/x', 'naam']
    expect(niets.map((pad) => leesPad(data, pad))).toEqual(niets.map(() => undefined))
  })
})
