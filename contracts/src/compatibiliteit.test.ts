// SPDX-License-Identifier: EUPL-1.2
import Type, { type TProperties } from 'typebox'
import { describe, expect, test } from 'vitest'
import { eventViolations, type ReleasedEvents } from './compatibiliteit.ts'
import { published } from './json-schema.ts'
import { eenVan, keuze, LEESBAAR, leegbaar, lijst, open, optioneel, VrijeTekst } from './kern/index.ts'

const velden = {
  naam: VrijeTekst(20),
  soort: keuze('EIK', 'BEUK'),
  hoogte: Type.Integer({ minimum: 0, maximum: 100 }),
  tot: leegbaar(Type.String({ format: 'date' })),
  bij: optioneel(Type.String({ pattern: '^a' })),
  plek: open({ code: Type.String() }),
  wie: eenVan({ persoon: Type.String(), partij: Type.String() }),
  takken: lijst(open({ dikte: Type.Number() }), 5)
}
type Velden = TProperties
const released = (wat: Velden, versie = 1, openheid = 'OPENBAAR'): ReleasedEvents => ({
  groen: { BoomGeplant: { versie, openheid, schema: published(open(wat)) } }
})
const was = released(velden)
const without = (name: string): Velden => Object.fromEntries(Object.entries(velden).filter(([key]) => key !== name))
const after = (changed: Velden) => eventViolations(was, released({ ...velden, ...changed }))
const line = (found: string) => [`groen BoomGeplant v1: ${found}`]

describe('free', () => {
  test.each<[string, Velden]>([
    ['nothing changes', {}],
    ['a new optional field', { nieuw: optioneel(Type.String()) }],
    ['a new optional field deeper', { plek: open({ code: Type.String(), naam: optioneel(Type.String()) }) }],
    ['one more value in a list of values', { soort: keuze('EIK', 'BEUK', 'LINDE') }],
    ['wider bounds', { hoogte: Type.Integer({ minimum: -5 }) }],
    ['other words', { bij: optioneel(Type.String({ pattern: '^a', description: 'Bijzonderheden' })) }]
  ])('%s', (_what, changed) => {
    expect(after(changed)).toEqual([])
  })

  test('a new event type, and a new service', () => {
    const now = {
      ...was,
      groen: { ...was.groen, BoomGekapt: { versie: 1, openheid: 'INTERN', schema: {} } },
      nieuw: {}
    }
    expect(eventViolations(was, now)).toEqual([])
  })

  test('anything, in a new version', () => {
    expect(eventViolations(was, released({ iets: Type.String() }, 2))).toEqual([])
  })
})

describe('not free', () => {
  test('an event type that is gone, or moved to another service', () => {
    expect(eventViolations(was, { groen: {} })).toEqual(line('is gone'))
    expect(eventViolations(was, { elders: was.groen ?? {} })).toEqual(line('is gone'))
  })

  test('a field that is gone', () => {
    expect(eventViolations(was, released(without('hoogte')))).toEqual(line('/hoogte is gone'))
  })

  test.each<[string, Velden, string]>([
    ['required', { bij: Type.String({ pattern: '^a' }) }, '/bij became required'],
    ['new and required', { nieuw: Type.String() }, '/nieuw is new and required'],
    ['not always there', { naam: optioneel(VrijeTekst(20)) }, '/naam is no longer always there'],
    ['of another type', { hoogte: Type.String() }, '/hoogte was "integer" and is "string"'],
    ['empty at times', { hoogte: leegbaar(velden.hoogte) }, '/hoogte can now also be "null"'],
    ['never empty', { tot: Type.String({ format: 'date' }) }, '/tot can no longer be "null"'],
    [
      'of another format inside a nullable',
      { tot: leegbaar(Type.String({ format: 'date-time' })) },
      '/tot had format "date" and has "date-time"'
    ],
    ['without one of its values', { soort: keuze('EIK') }, '/soort can no longer be "BEUK"'],
    ['free where it was a list', { soort: Type.String() }, '/soort was or became a fixed list of values'],
    ['shorter', { naam: VrijeTekst(10) }, '/naam has a narrower maxLength: 20 became 10'],
    [
      'higher at least',
      { hoogte: Type.Integer({ minimum: 1, maximum: 100 }) },
      '/hoogte has a narrower minimum: 0 became 1'
    ],
    ['bounded', { takken: lijst(open({ dikte: Type.Number() }), 5, 1) }, '/takken has a narrower minItems: 0 became 1'],
    ['of another pattern', { bij: optioneel(Type.String({ pattern: '^b' })) }, '/bij had pattern "^a" and has "^b"'],
    [
      'no free text',
      { naam: Type.String({ minLength: 1, maxLength: 20, pattern: LEESBAAR }) },
      '/naam had x-vrije-tekst true and has nothing'
    ],
    [
      'closed',
      { plek: Type.Object({ code: Type.String() }, { additionalProperties: false }) },
      '/plek refuses fields that it allowed'
    ],
    ['poorer in alternatives', { wie: eenVan({ persoon: Type.String() }) }, '/wie/partij is gone'],
    [
      'changed inside a list',
      { takken: lijst(open({ dikte: Type.Integer() }), 5) },
      '/takken/*/dikte was "number" and is "integer"'
    ],
    [
      'bound by a keyword that nobody thought of',
      { hoogte: Type.Integer({ minimum: 0, maximum: 100, multipleOf: 5 }) },
      '/hoogte had multipleOf nothing and has 5'
    ]
  ])('a field that becomes %s', (_what, changed, found) => {
    expect(after(changed)).toEqual(line(found))
  })

  test('an event that opens or closes, and a version that goes back', () => {
    expect(eventViolations(was, released(velden, 1, 'INTERN'))).toEqual(line('was OPENBAAR and is INTERN'))
    const later = released(velden, 2)
    expect(eventViolations(later, was)).toEqual(['groen BoomGeplant v2: its version went back to 1'])
  })
})
