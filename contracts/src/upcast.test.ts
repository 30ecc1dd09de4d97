// SPDX-License-Identifier: EUPL-1.2
import Type from 'typebox'
import { describe, expect, test } from 'vitest'
import { eventTypesOf } from './event-types.ts'
import { aggregaat, gebeurtenis, Id } from './kern/index.ts'
import { createUpcasting } from './upcast.ts'

const geplant = gebeurtenis('BoomGeplant', {
  openheid: 'OPENBAAR',
  doc: 'A tree was planted',
  velden: { hoogteInCm: Type.Integer(), soort: Type.String() },
  upcasters: [
    ({ hoogte, ...rest }) => ({ ...rest, hoogteInCm: Number(hoogte) * 100 }),
    (data) => ({ ...data, soort: 'onbekend' })
  ]
})
const boom = (gebeurtenissen: readonly (typeof geplant)[]) =>
  aggregaat<{ hoogteInCm: number }>()({
    naam: 'Boom',
    meervoud: 'bomen',
    dienst: 'groen',
    id: Id,
    gebeurtenissen,
    toon: (staat) => staat,
    doc: 'Een boom'
  })

const reading = () => createUpcasting(eventTypesOf([boom([geplant])]))

describe('an event is read as the present version', () => {
  test('an old event goes through every step that came after it, in order', () => {
    const old = Object.freeze({
      type: 'BoomGeplant',
      v: 1,
      data: Object.freeze({ hoogte: 3 }),
      stream: 'boom-1',
      version: 4
    })
    expect(reading().upcast(old)).toEqual({
      type: 'BoomGeplant',
      v: 3,
      data: { hoogteInCm: 300, soort: 'onbekend' },
      stream: 'boom-1',
      version: 4
    })
    expect(reading().upcast({ type: 'BoomGeplant', v: 2, data: { hoogteInCm: 5 } }).data).toEqual({
      hoogteInCm: 5,
      soort: 'onbekend'
    })
  })

  test('a text is known to hold an old event by type and version, whatever else it says', () => {
    const { mayChange } = reading()
    const row = (type: string, v: number, data: object) => ['boom-1', 7, type, v, data]
    const text = (...rows: readonly unknown[]) => JSON.stringify(rows)
    expect(mayChange(text(row('BoomGeplant', 3, { soort: 'eik' }), row('BoomGekapt', 1, {})))).toBe(false)
    expect(mayChange(text(row('BoomGekapt', 1, {}), row('BoomGeplant', 1, { hoogte: 3 })))).toBe(true)
    expect(mayChange(text(row('BoomGeplant', 2, {})))).toBe(true)
    expect(mayChange(text(row('BoomGekapt', 1, { soort: '"BoomGeplant",1,' })))).toBe(false)
  })

  test('a present event is the same object', () => {
    const now = geplant({ hoogteInCm: 1, soort: 'eik' })
    expect(reading().upcast(now)).toBe(now)
  })

  test('an unknown type and a version of a newer writer are let be, and counted', () => {
    const { upcast, unknown } = reading()
    for (const event of [
      { type: 'BoomGekapt', v: 1, data: {} },
      { type: 'BoomGekapt', v: 1, data: {} },
      { type: 'BoomGeplant', v: 4, data: {} }
    ]) {
      expect(upcast(event)).toBe(event)
    }
    expect([...unknown()]).toEqual([
      ['BoomGekapt.v1', 2],
      ['BoomGeplant.v4', 1]
    ])
  })
})

test('two declarations of one name are refused', () => {
  const other = gebeurtenis('BoomGeplant', { openheid: 'INTERN', doc: 'Another', velden: geplant.schema.properties })
  expect(() => eventTypesOf([boom([geplant]), boom([other])])).toThrow('two event types are called BoomGeplant')
})
