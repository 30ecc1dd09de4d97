// SPDX-License-Identifier: EUPL-1.2
import Type from 'typebox'
import { Check } from 'typebox/value'
import { describe, expect, it } from 'vitest'
import { gebeurtenis } from './gebeurtenis.ts'
import { gesloten, keuze, leegbaar, lijst, optioneel, VrijeTekst } from './velden.ts'

describe('what was stored', () => {
  const Tekst = VrijeTekst(40)
  const soort = keuze('EIK', 'BEUK')
  const velden = {
    naam: Tekst,
    uitleg: optioneel(leegbaar(Tekst)),
    regels: lijst(gesloten({ tekst: Tekst }), 3),
    soort,
    dag: optioneel(Type.String())
  }
  const { schema } = gebeurtenis('Opgeschreven', { openheid: 'OPENBAAR', doc: 'Opgeschreven', velden })
  const data = { naam: '\u202Ekcab', uitleg: 'bel\u0007', regels: [{ tekst: 'x\u0000' }], soort: 'EIK' }

  it('with a sign that nobody may type any more is still read', () => {
    expect([Check(gesloten(velden), data), Check(schema, data)]).toEqual([false, true])
  })

  it('was never blank, nor without what must be there', () => {
    expect(Check(schema, { ...data, naam: '  ' })).toBe(false)
    expect(schema.required).toEqual(['naam', 'regels', 'soort'])
  })

  it('keeps every schema in which no text stands', () => {
    expect(schema.properties.soort).toBe(soort)
  })
})
