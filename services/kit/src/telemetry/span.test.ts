// SPDX-License-Identifier: EUPL-1.2
import { SpanStatusCode, trace } from '@opentelemetry/api'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { KasHouse } from '../testing/kas-house.ts'
import { keepSpans } from '../testing/spans.ts'
import { inSpan } from './span.ts'

const TRACE = '0af7651916cd43dd8448eb211c80319c'
const PARENT = 'b7ad6b7169203331'
const operation = (traceparent: string | null) => () => ({ name: 'proef', traceparent, attributes: {} })

describe('work in a span', () => {
  let kept: ReturnType<typeof keepSpans>
  beforeEach(() => {
    kept = keepSpans()
  })
  afterEach(() => kept.end())

  it('is a child of the traceparent, and ends with its status', async () => {
    await inSpan(operation(`00-${TRACE}-${PARENT}-01`), async () => 200, Number)
    const parent = { traceId: TRACE, spanId: PARENT, traceFlags: 1, isRemote: true }
    expect(kept.spans).toEqual([{ name: 'proef', attributes: { status: 200 }, parent, status: undefined }])
  })

  it.each([
    ['none', null],
    ['no traceparent', 'x'],
    ['only zeros', `00-${'0'.repeat(32)}-${PARENT}-01`],
    ['two of them', `00-${TRACE}-${PARENT}-01, 00-${TRACE}-${PARENT}-01`]
  ])('begins a trace where there is %s', async (_what, traceparent) => {
    await inSpan(operation(traceparent), async () => 200, Number)
    expect(kept.spans[0]?.parent).toBeUndefined()
  })

  it('is told its own traceparent, for whom it asks in turn', async () => {
    const told = await inSpan(
      operation(null),
      async (here) => here,
      () => 200
    )
    expect(told).toBe(`00-${'1'.repeat(32)}-${'2'.repeat(16)}-01`)
  })

  it('is an error at status 500 and higher, not below', async () => {
    await inSpan(operation(null), async () => 499, Number)
    await inSpan(operation(null), async () => 500, Number)
    expect(kept.spans.map(({ status }) => status?.code)).toEqual([undefined, SpanStatusCode.ERROR])
  })

  it('is an error when it throws, and keeps nothing of what was thrown', async () => {
    const failing = inSpan(operation(null), () => Promise.reject(new Error('de naam van Jan')), Number)
    await expect(failing).rejects.toThrow('de naam van Jan')
    expect(kept.spans).toEqual([
      { name: 'proef', attributes: {}, parent: undefined, status: { code: SpanStatusCode.ERROR } }
    ])
  })
})

it('without an SDK is not even described', async () => {
  const describing = vi.fn(operation(null))
  expect(await inSpan(describing, async (here) => here, Number)).toBeNull()
  expect(describing).not.toHaveBeenCalled()
})

it('a command at the door is one span, named after it, without what was typed or who asked', async () => {
  const house = await new KasHouse().start()
  const kept = keepSpans()
  try {
    const trace = `00-${TRACE}-${PARENT}-00`
    const command = { dienst: 'kas', id: null, opdrachtId: null, verwachteVersie: null, token: 'beheerder', trace }
    await house.service.door.ontvang({ ...command, opdracht: 'openPot', lijf: '{"naam":"feest"}' })
    await house.service.door.ontvang({ ...command, opdracht: 'van een vreemde', lijf: '{}' })
    expect(kept.spans).toMatchObject([
      { name: 'openPot', attributes: { dienst: 'kas', opdracht: 'openPot', status: 201 }, parent: { spanId: PARENT } },
      { name: 'ONBEKEND', attributes: { dienst: 'kas', opdracht: 'ONBEKEND', status: 404 } }
    ])
    for (const { attributes } of kept.spans)
      expect(Object.keys(attributes).sort()).toEqual(['dienst', 'opdracht', 'status'])
  } finally {
    kept.end()
    await house.service.stop()
    house.remove()
  }
})

it('finds the SDKs of today, which have API 1.9: an API of a later minor version finds none, without a word', async () => {
  const kept = keepSpans()
  const sdk = trace.getTracerProvider()
  kept.end()
  const global = Symbol.for('opentelemetry.js.api.1')
  onTestFinished(() => void Reflect.deleteProperty(globalThis, global))
  Reflect.set(globalThis, global, { version: '1.9.0', trace: sdk })
  await inSpan(operation(null), async () => 200, Number)
  expect(kept.spans).toHaveLength(1)
})
