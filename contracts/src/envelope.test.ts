// SPDX-License-Identifier: EUPL-1.2
import { CloudEvent, HTTP, Kafka } from 'cloudevents'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DIENSTEN, TEST_OIN } from './diensten.ts'
import { Attributes, type EventDelivery, fromCloudEvent, toCloudEvent } from './envelope.ts'
import { fromKafka, toKafka } from './envelope-kafka.ts'

const example: EventDelivery = {
  dienst: 'initiatieven',
  logId: '01977bd0-0000-7000-8000-00000000000a',
  oin: TEST_OIN,
  commit: { position: 12, at: Date.UTC(2026, 5, 1, 10), commandId: '01977bd0-0000-7000-8000-000000000001', count: 2 },
  index: 1,
  event: {
    stream: 'initiatief-01977bd0-0000-7000-8000-000000000002',
    version: 3,
    type: 'NetwerkOpengesteld',
    v: 1,
    data: { voorWie: 'iedereen, ook de buren', op: '2026-06-01' }
  },
  trace: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'
}

test('the test OIN has 20 digits and is one of the test numbers', () => {
  expect(TEST_OIN).toMatch(/^00000099\d{12}$/)
})

test('an event leaves with the attributes that the NL GOV profile asks for', () => {
  expect(toCloudEvent(example)).toEqual({
    specversion: '1.0',
    id: '01977bd0-0000-7000-8000-00000000000a:12:1',
    source: `urn:nld:oin:${TEST_OIN}:systeem:initiatieven`,
    type: 'nl.sociale-basis.initiatieven.netwerk-opengesteld.v1',
    subject: example.event.stream,
    time: '2026-06-01T10:00:00.000Z',
    datacontenttype: 'application/json',
    dataschema: 'urn:naober:schema:initiatieven:netwerk-opengesteld:v1',
    sequence: '3',
    sequencetype: 'Integer',
    partitionkey: example.event.stream,
    commandid: '01977bd0-0000-7000-8000-000000000001',
    commitposition: '12',
    commitindex: '1',
    commitcount: '2',
    traceparent: example.trace,
    data: example.event.data
  })
})

test('every attribute has a lower-case name of at most 20 letters and digits', () => {
  for (const name of Object.keys(Attributes.properties)) expect(name).toMatch(/^[a-z0-9]{1,20}$/)
})

test('who gave the command never leaves', () => {
  const delivery = { ...example, commit: { ...example.commit, commandId: 'opdracht/persoon-7' } }
  expect(JSON.stringify([toCloudEvent(delivery), toKafka(delivery)])).not.toContain('persoon-7')
})

describe('the CloudEvents SDK reads ours', () => {
  const ours = toCloudEvent(example)

  test('in structured mode', () => {
    const event = HTTP.toEvent({
      headers: { 'content-type': 'application/cloudevents+json; charset=utf-8' },
      body: JSON.stringify(ours)
    })
    if (!(event instanceof CloudEvent)) throw new Error('not one event')
    expect(event.validate()).toBe(true)
    expect(JSON.parse(JSON.stringify(event))).toEqual(ours)
  })

  test('in binary mode, from a Kafka message', () => {
    const message = toKafka(example)
    const event = Kafka.toEvent({ ...message, body: message.value })
    if (!(event instanceof CloudEvent)) throw new Error('not one event')
    expect(event.validate()).toBe(true)
    expect(JSON.parse(JSON.stringify(event))).toMatchObject(ours)
    expect(message.key).toBe(example.event.stream)
  })

  test('and ours reads what the SDK writes in binary mode', () => {
    const { headers, value } = Kafka.binary<object>(new CloudEvent<object>({ ...ours }))
    const defined = Object.entries(headers).filter(([, header]) => header !== undefined)
    expect(
      fromKafka({ headers: Object.fromEntries(defined) as Record<string, string>, value: JSON.stringify(value) })
    ).toEqual(example)
  })
})

const whole = fc.nat({ max: Number.MAX_SAFE_INTEGER })
const text = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 30 }).filter((word) => !word.includes('/'))
const deliveries: fc.Arbitrary<EventDelivery> = fc
  .record({
    dienst: fc.stringMatching(/^[a-z][a-z0-9-]{0,10}$/),
    logId: text,
    oin: fc.stringMatching(/^\d{20}$/),
    commit: fc.record({
      position: whole,
      at: fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('9999-01-01') }).map((day) => day.getTime()),
      commandId: text,
      count: whole
    }),
    index: fc.nat(),
    event: fc.record({
      stream: text,
      version: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
      type: fc.stringMatching(/^[A-Z][a-z0-9]{0,5}([A-Z][a-z0-9]{0,5}){0,3}$/),
      v: fc.integer({ min: 1, max: 999 }),
      data: fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue({ stringUnit: 'grapheme' }))
    }),
    trace: fc.option(text)
  })
  .map((delivery) => JSON.parse(JSON.stringify(delivery)) as EventDelivery)

describe('there and back is the same', () => {
  test('in structured mode', () => {
    fc.assert(
      fc.property(deliveries, (delivery) => {
        const travelled: unknown = JSON.parse(JSON.stringify(toCloudEvent(delivery)))
        expect(fromCloudEvent(travelled)).toEqual(delivery)
      })
    )
  })

  test('in binary mode, as text and as bytes', () => {
    const bytes = (words: string) => new TextEncoder().encode(words)
    fc.assert(
      fc.property(deliveries, fc.boolean(), (delivery, asBytes) => {
        const { headers, value } = toKafka(delivery)
        const raw = Object.fromEntries(Object.entries(headers).map(([name, header]) => [name, bytes(header)]))
        expect(fromKafka(asBytes ? { headers: raw, value: bytes(value) } : { headers, value })).toEqual(delivery)
      })
    )
  })
})

test.each<[string, (event: Record<string, unknown>) => object]>([
  ['another specversion', (event) => ({ ...event, specversion: '0.3' })],
  ['a type of somebody else', (event) => ({ ...event, type: 'nl.brp.persoon-verhuisd' })],
  ['an OIN of 19 digits', (event) => ({ ...event, source: `urn:nld:oin:${TEST_OIN.slice(1)}:systeem:initiatieven` })],
  ['an id that contradicts the position', (event) => ({ ...event, commitposition: '13' })],
  ['a type of another service than its source', (event) => ({ ...event, type: 'nl.sociale-basis.vouchers.x.v1' })],
  ['no data', ({ data: _data, ...event }) => event],
  ['nothing', () => ({})]
])('%s is not read as one of ours', (_what, change) => {
  expect(() => fromCloudEvent(change({ ...toCloudEvent(example) }))).toThrow('no CloudEvent of ours')
})

test('every service has a name that can stand in a type', () => {
  for (const { naam } of DIENSTEN) expect(() => toCloudEvent({ ...example, dienst: naam })).not.toThrow()
  expect(() => toCloudEvent({ ...example, dienst: 'Met Spatie' })).toThrow()
})
