// SPDX-License-Identifier: EUPL-1.2
import { planActiviteit } from '@naober/contracts/initiatieven/activiteit'
import { neemElementOp } from '@naober/contracts/initiatieven/element'
import { startInitiatief } from '@naober/contracts/initiatieven/initiatief'
import { registreerPartij } from '@naober/contracts/initiatieven/partij'
import { describe, expect, test } from 'vitest'
import { fieldsOfKind, kindNamed } from '../rijen/kinds.ts'
import { cellValue } from './cells.ts'
import { type Field, fieldsOf } from './fields.ts'
import { proposeMapping } from './mapping.ts'

describe('the fields of a command', () => {
  test('follow from its contract, with places inside it', () => {
    const fields = fieldsOf(neemElementOp)
    const named = (pad: string) => fields.find((field) => field.pad === pad)
    expect(named('soort')).toMatchObject({
      soort: 'KEUZE',
      verplicht: true,
      codes: expect.arrayContaining(['FORMELE_DIENST'])
    })
    expect(named('gebied.gemeente')).toMatchObject({ soort: 'TEKST', verplicht: true })
    expect(named('contact.functie')).toMatchObject({ soort: 'TEKST', verplicht: false })
    expect(named('partijId')).toMatchObject({ soort: 'VERWIJZING', verplicht: false })
    expect(named('op')).toMatchObject({ soort: 'DATUM', verplicht: true })
    expect(fieldsOf(registreerPartij).find(({ pad }) => pad === 'werkgebied')).toMatchObject({ lijst: true })
    expect(fieldsOf(planActiviteit).find(({ pad }) => pad === 'tijd')).toMatchObject({ soort: 'TIJD', verplicht: true })
  })
})

describe('a proposed mapping', () => {
  const propose = (koppen: string[], vast = {}) =>
    proposeMapping('initiatieven', fieldsOf(startInitiatief), koppen, vast)
  const columns = (koppen: string[]) =>
    Object.fromEntries(
      Object.entries(propose(koppen).velden).map(([pad, source]) => [pad, 'kolom' in source ? source.kolom : ''])
    )

  test('takes the place of a field, its last part, or a word that people use', () => {
    expect(columns(['ID', 'Titel', 'Omschrijving', 'Start datum', 'gebied.jaar', 'Gemeente', 'buurt-code'])).toEqual({
      id: 'ID',
      naam: 'Titel',
      doel: 'Omschrijving',
      op: 'Start datum',
      'gebied.jaar': 'gebied.jaar',
      'gebied.gemeente': 'Gemeente',
      'gebied.buurt': 'buurt-code'
    })
  })

  test('uses a column once, and names those that it does nothing with', () => {
    const { velden, ongebruikt } = propose(['Naam', 'Titel', 'Kleur'])
    expect(velden).toEqual({ naam: { kolom: 'Naam' } })
    expect(ongebruikt).toEqual(['Titel', 'Kleur'])
  })

  test('takes a field by its full name only, where its last part says too little', () => {
    const fields = fieldsOfKind(kindNamed('partijen'))
    const { velden } = proposeMapping('partijen', fields, ['Naam', 'Op', 'Toelichting', 'Vertrokken op'])
    expect(velden).toEqual({
      naam: { kolom: 'Naam' },
      op: { kolom: 'Op' },
      'vertrokken.op': { kolom: 'Vertrokken op' }
    })
  })

  test('leaves a field alone that is the same for every row', () => {
    expect(propose(['Naam', 'Jaar'], { 'gebied.jaar': '2024' }).velden).toEqual({
      'gebied.jaar': { vast: '2024' },
      naam: { kolom: 'Naam' }
    })
  })
})

describe('a cell', () => {
  const field = (soort: Field['soort'], more: Partial<Field> = {}): Field => ({
    pad: 'x',
    soort,
    codes: [],
    lijst: false,
    verplicht: false,
    ...more
  })
  const value = (of: Field, cell: string) => cellValue(of, cell, (_pad, text) => `id van ${text}`)

  test.each([
    ['DATUM', '2026-03-01', '2026-03-01'],
    ['DATUM', '1-3-2026', '2026-03-01'],
    ['DATUM', '01/03/2026', '2026-03-01'],
    ['DATUM', '2026-03-01 00:00', '2026-03-01'],
    ['DATUM', '29-2-2024', '2024-02-29'],
    ['TIJD', '19:30', '19:30'],
    ['TIJD', '9.30 uur', '09:30'],
    ['TIJD', '07:05:00', '07:05'],
    ['GETAL', '1.234,5', 1234.5],
    ['GETAL', '12,5', 12.5],
    ['GETAL', '1.234', 1234],
    ['GETAL', '12.5', 12.5],
    ['GETAL', '-3', -3],
    ['JANEE', 'Ja', true],
    ['JANEE', 'x', true],
    ['JANEE', 'nee', false],
    ['VERWIJZING', 'K1', 'id van K1'],
    ['TEKST', ' café ', 'café']
  ] as const)('%s %j is %j', (soort, cell, wanted) => {
    expect(value(field(soort), cell)).toBe(wanted)
  })

  test.each([
    ['DATUM', '30-2-2026', 'geen datum'],
    ['DATUM', '3/2026', 'geen datum'],
    ['DATUM', 'gisteren', 'geen datum'],
    ['TIJD', '25:00', 'geen tijd'],
    ['TIJD', 'avond', 'geen tijd'],
    ['GETAL', '1,2,3', 'geen getal'],
    ['GETAL', 'tien', 'geen getal'],
    ['JANEE', 'misschien', 'geen ja of nee'],
    ['TEKST', '#DIV/0!', 'een fout van het rekenblad'],
    ['TEKST', '#N/B', 'een fout van het rekenblad']
  ] as const)('%s %j is refused', (soort, cell, message) => {
    expect(() => value(field(soort), cell)).toThrow(message)
  })

  test('of a beginning may be a year by itself, and is then its first day; of another day it may not', () => {
    expect(value(field('DATUM', { begin: true }), '2019')).toBe('2019-01-01')
    expect(() => value(field('DATUM'), '2019')).toThrow('geen datum')
    expect(() => value(field('DATUM', { begin: true }), '19')).toThrow('zoals 31-12-2026 of 2026')
  })

  test('of codes is one of them, however it is written; more of them stand between signs', () => {
    const codes = { codes: ['FORMELE_DIENST', 'INFORMELE_DIENST'] }
    expect(value(field('KEUZE', codes), 'Informele dienst')).toBe('INFORMELE_DIENST')
    expect(() => value(field('KEUZE', codes), 'dienst')).toThrow('er zijn: FORMELE_DIENST, INFORMELE_DIENST')
    const shown = { ...codes, woorden: { 'Dienst van buren': 'INFORMELE_DIENST', 'Eén dienst': 'FORMELE_DIENST' } }
    expect(value(field('KEUZE', shown), 'dienst van BUREN')).toBe('INFORMELE_DIENST')
    expect(value(field('KEUZE', shown), 'een dienst.')).toBe('FORMELE_DIENST')
    expect(value(field('KEUZE', { ...codes, lijst: true }), 'formele_dienst | informele dienst')).toEqual(codes.codes)
  })
})
