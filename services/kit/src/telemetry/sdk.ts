// SPDX-License-Identifier: EUPL-1.2
import { setTimeout } from 'node:timers/promises'
import { createNoopMeter, metrics, ProxyTracerProvider, type Tracer, trace } from '@opentelemetry/api'

/** The tracer of the SDK, where one was registered. */
export const tracerOfSdk = (): Tracer | undefined => {
  const provider = trace.getTracerProvider()
  return provider instanceof ProxyTracerProvider ? provider.getDelegateTracer('naober') : provider.getTracer('naober')
}

/** Whether somebody takes down our traces or our figures. */
export const isMeasured = (): boolean => tracerOfSdk() !== undefined || metrics.getMeter('naober') !== createNoopMeter()

/** How long the end of a process waits for an SDK to send what it has, in ms: where it sends to may be away. */
const SENDING_MS = 2_000

/** Lets the SDK send what it took down since it last did. An SDK that cannot says so itself. */
export const flushSdk = async (): Promise<void> => {
  const traces = trace.getTracerProvider()
  const sdks = [traces instanceof ProxyTracerProvider ? traces.getDelegate() : traces, metrics.getMeterProvider()]
  const flush = async (sdk: object) => {
    if ('forceFlush' in sdk && typeof sdk.forceFlush === 'function') await sdk.forceFlush()
  }
  await Promise.race([Promise.allSettled(sdks.map(flush)), setTimeout(SENDING_MS, undefined, { ref: false })])
}
