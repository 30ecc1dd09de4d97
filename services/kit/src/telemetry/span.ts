// SPDX-License-Identifier: EUPL-1.2
import {
  type Attributes,
  type Context,
  context,
  ProxyTracerProvider,
  SpanStatusCode,
  type Tracer,
  trace
} from '@opentelemetry/api'

/** A unit of work as a trace shows it. Its attributes hold names and codes, never a typed text or a token. */
export interface Operation {
  readonly name: string
  /** W3C traceparent of who asked, or null. */
  readonly traceparent: string | null
  readonly attributes: Attributes
}

/**
 * Runs work in one span, a child of the span around it or else of the traceparent. Its HTTP status becomes the
 * attribute `status`; 500 and higher, or a throw, makes it an error. Without an SDK there is only the work: not even
 * the operation is described.
 */
export const inSpan = <T>(
  describe: () => Operation,
  work: () => Promise<T>,
  statusOf: (result: T) => number
): Promise<T> => {
  const tracer = tracerOfSdk()
  return tracer ? traced(tracer, describe(), work, statusOf) : work()
}

/** The tracer of the SDK, where one was registered. */
const tracerOfSdk = (): Tracer | undefined => {
  const provider = trace.getTracerProvider()
  return provider instanceof ProxyTracerProvider ? provider.getDelegateTracer('naober') : provider.getTracer('naober')
}

const traced = async <T>(
  tracer: Tracer,
  { name, traceparent, attributes }: Operation,
  work: () => Promise<T>,
  statusOf: (result: T) => number
): Promise<T> => {
  const around = parentOf(traceparent)
  const span = tracer.startSpan(name, { attributes }, around)
  try {
    const result = await context.with(trace.setSpan(around, span), work)
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

const TRACEPARENT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/

/** The context of the span around, or of the traceparent; a traceparent that is none is left out. */
const parentOf = (traceparent: string | null): Context => {
  const active = context.active()
  if (traceparent === null || trace.getSpan(active)) return active
  const [, traceId = '', spanId = '', flags = ''] = TRACEPARENT.exec(traceparent) ?? []
  const parent = { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true }
  return trace.isSpanContextValid(parent) ? trace.setSpanContext(active, parent) : active
}
