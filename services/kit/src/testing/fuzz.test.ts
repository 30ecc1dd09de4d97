// SPDX-License-Identifier: EUPL-1.2
import { eenVan, gesloten, keuze, leegbaar, lijst, optioneel, VrijeTekst } from '@naober/contracts'
import { OPDRACHTEN } from '@naober/contracts/register'
import fc from 'fast-check'
import Type from 'typebox'
import { describe, expect, test } from 'vitest'
import { validatorOf } from '../command/validate.ts'
import { type Fault, validValues, wrongBodies, wrongJson } from './fuzz.ts'

/** Everything that a contract can ask for, in one schema. */
const everything = gesloten({
  naam: VrijeTekst(20),
  code: Type.String({ pattern: '^GM\\d{4}$' }),
  dag: Type.String({ format: 'date' }),
  id: optioneel(Type.String({ format: 'uuid' })),
  soort: keuze('EIK', 'BEUK'),
  aantal: Type.Integer({ minimum: 2, maximum: 9 }),
  hoogte: Type.Number({ minimum: -1, maximum: 1 }),
  open: Type.Boolean(),
  tot: leegbaar(Type.String({ format: 'date-time' })),
  wie: eenVan({ persoon: Type.String(), partij: Type.String() }),
  takken: lijst(gesloten({ dikte: Type.Integer() }), 3, 1)
})
const commands = OPDRACHTEN.map(({ naam, schema }) => ({ naam, schema }))
const sample = { numRuns: 20 }

describe.each([{ naam: 'everything', schema: everything }, ...commands])('input for $naam', ({ schema }) => {
  const validator = validatorOf(schema)

  test('that is valid or odd is accepted, also after its journey as JSON', () => {
    const values = fc.oneof(validValues(schema), validValues(schema, 'ODD'))
    fc.assert(
      fc.property(values, (value) => validator.check(JSON.parse(JSON.stringify(value)))),
      sample
    )
  })

  test('that is wrong is refused, and told why', () => {
    fc.assert(
      fc.property(wrongBodies(schema), ({ body }) => {
        const value: unknown = JSON.parse(body)
        expect(validator.check(value)).toBe(false)
        expect(validator.violations(value)).not.toEqual([])
      }),
      sample
    )
  })
})

test('every kind of fault occurs, and the path names its place', () => {
  const kinds = new Map<Fault, Set<string>>()
  for (const { fault, path } of fc.sample(wrongBodies(everything), { numRuns: 2_500, seed: 1 })) {
    kinds.set(fault, (kinds.get(fault) ?? new Set()).add(path))
  }
  const at = (fault: Fault) => [...(kinds.get(fault) ?? [])]
  expect(at('DROPPED')).toEqual(expect.arrayContaining(['/naam', '/takken/0/dikte']))
  expect(at('EXTRA')).toEqual(
    expect.arrayContaining(['/onbekend', '/__proto__', '/takken/0/constructor', '/wie/onbekend'])
  )
  expect(at('RETYPED')).toEqual(expect.arrayContaining(['', '/naam', '/aantal', '/wie/persoon']))
  expect(at('NULL')).toEqual(expect.arrayContaining(['', '/naam', '/takken/0']))
  expect(at('NULL')).not.toContain('/tot')
  expect(at('TOO_LONG')).toEqual(['/naam'])
  expect(at('TOO_SHORT')).toEqual(['/naam'])
  expect(at('TOO_LOW').sort()).toEqual(['/aantal', '/hoogte'])
  expect(at('TOO_HIGH').sort()).toEqual(['/aantal', '/hoogte'])
  expect(at('NOT_WHOLE')).toEqual(expect.arrayContaining(['/aantal', '/takken/0/dikte']))
  expect(at('NO_NUMBER')).toEqual(expect.arrayContaining(['/aantal', '/hoogte']))
  expect(at('NOT_IN_LIST')).toEqual(['/soort'])
  expect(at('BAD_FORMAT').sort()).toEqual(['/dag', '/id', '/tot'])
  expect(at('BAD_PATTERN').sort()).toEqual(['/code', '/naam'])
  expect(at('TOO_FEW')).toEqual(['/takken'])
  expect(at('TOO_MANY')).toEqual(['/takken'])
})

test('odd values reach the bounds and the strange characters', () => {
  const values = JSON.stringify(fc.sample(validValues(everything, 'ODD'), { numRuns: 600, seed: 1 }))
  for (const odd of [
    '"aantal":2,',
    '"aantal":9,',
    '"hoogte":-1,',
    '\u200B\u200Bx',
    `"${'x'.repeat(20)}"`,
    '__proto__'
  ]) {
    expect(values).toContain(odd)
  }
})

test('what is no JSON cannot be parsed', () => {
  fc.assert(
    fc.property(wrongJson(everything), (body) => {
      expect(() => JSON.parse(body)).toThrow()
    })
  )
})

test('a failing input shrinks to a small one', () => {
  const { counterexample } = fc.check(
    fc.property(validValues(everything), (value) => (value as { takken: unknown[] }).takken.length < 2),
    { seed: 3, numRuns: 500 }
  )
  expect(counterexample?.[0]).toMatchObject({ aantal: 2, code: 'GM0000', takken: [{ dikte: 0 }, { dikte: 0 }] })
})
