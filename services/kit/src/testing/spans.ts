// SPDX-License-Identifier: EUPL-1.2
import { type Attributes, type Span, type SpanContext, type SpanStatus, trace } from '@opentelemetry/api'

/** A span that has ended. */
export interface EndedSpan {
  readonly name: string
  readonly attributes: Attributes
  /** Of the span that it is a child of. */
  readonly parent: SpanContext | undefined
  readonly status: SpanStatus | undefined
}

/** Registers a provider that keeps every span that ends, until `end`. */
export const keepSpans = (): { readonly spans: readonly EndedSpan[]; end(): void } => {
  const spans: EndedSpan[] = []
  trace.setGlobalTracerProvider({
    getTracer: () => ({
      startSpan: (name, options = {}, around) => {
        const parent = around && trace.getSpanContext(around)
        return spanThat((attributes, status) => spans.push({ name, attributes, parent, status }), {
          ...options.attributes
        })
      },
      startActiveSpan: () => {
        throw new Error('spans are made by inSpan alone')
      }
    })
  })
  return { spans, end: () => trace.disable() }
}

const CONTEXT: SpanContext = { traceId: '1'.repeat(32), spanId: '2'.repeat(16), traceFlags: 1 }

const spanThat = (
  ended: (attributes: Attributes, status: SpanStatus | undefined) => void,
  attributes: Attributes
): Span => {
  let status: SpanStatus | undefined
  const span: Span = {
    spanContext: () => CONTEXT,
    setAttribute: (key, value) => {
      attributes[key] = value
      return span
    },
    setAttributes: (more) => {
      Object.assign(attributes, more)
      return span
    },
    addEvent: () => span,
    addLink: () => span,
    addLinks: () => span,
    setStatus: (given) => {
      status = given
      return span
    },
    updateName: () => span,
    end: () => ended(attributes, status),
    isRecording: () => true,
    recordException: () => {}
  }
  return span
}
