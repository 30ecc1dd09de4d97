// SPDX-License-Identifier: EUPL-1.2
import {
  type Attributes,
  type Context,
  context,
  type SpanContext,
  SpanStatusCode,
  type Tracer,
  trace
} from '@opentelemetry/api'
import { tracerOfSdk } from './sdk.ts'

/** A unit of work as a trace shows it. Its attributes hold names and codes, never a typed text or a token. */
export interface Operation {
  readonly name: string
  /** W3C traceparent of who asked, or null. */
  readonly traceparent: string | null
  readonly attributes: Attributes
}

/** Work that is told the traceparent of its span, for whom it asks in turn; null without an SDK. */
type Work<T> = (traceparent: string | null) => Promise<T>

/**
 * Runs work in one span, a child of the span around it or else of the traceparent. Its HTTP status becomes the
 * attribute `status`; 500 and higher, or a throw, makes it an error. Without an SDK there is only the work: not even
 * the operation is described.
 */
export const inSpan = <T>(describe: () => Operation, work: Work<T>, statusOf: (result: T) => number): Promise<T> => {
  const tracer = tracerOfSdk()
  return tracer ? traced(tracer, describe(), work, statusOf) : work(null)
}

const traced = async <T>(
  tracer: Tracer,
  { name, traceparent, attributes }: Operation,
  work: Work<T>,
  statusOf: (result: T) => number
): Promise<T> => {
  const around = parentOf(traceparent)
  const span = tracer.startSpan(name, { attributes }, around)
  try {
    const result = await context.with(trace.setSpan(around, span), work, undefined, traceparentOf(span.spanContext()))
    const status = statusOf(result)
    span.setAttribute('status', status)
    if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
    return result
  } catch (error) {
    // Without its message: that may quote what somebody typed.
    span.setStatus({ code: SpanStatusCode.ERROR })
    throw error
  } finally {
    span.end()
  }
}

const traceparentOf = ({ traceId, spanId, traceFlags }: SpanContext): string =>
  `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`

const TRACEPARENT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/

/** The context of the span around, or of the traceparent; a traceparent that is none is left out. */
const parentOf = (traceparent: string | null): Context => {
  const active = context.active()
  if (traceparent === null || trace.getSpan(active)) return active
  const [, traceId = '', spanId = '', flags = ''] = TRACEPARENT.exec(traceparent) ?? []
  const parent = { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true }
  return trace.isSpanContextValid(parent) ? trace.setSpanContext(active, parent) : active
}
