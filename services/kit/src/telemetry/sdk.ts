// SPDX-License-Identifier: EUPL-1.2
import { createNoopMeter, metrics, ProxyTracerProvider, type Tracer, trace } from '@opentelemetry/api'

/** The tracer of the SDK, where one was registered. */
export const tracerOfSdk = (): Tracer | undefined => {
  const provider = trace.getTracerProvider()
  return provider instanceof ProxyTracerProvider ? provider.getDelegateTracer('naober') : provider.getTracer('naober')
}

/** Whether somebody takes down our traces or our figures. */
export const isMeasured = (): boolean => tracerOfSdk() !== undefined || metrics.getMeter('naober') !== createNoopMeter()
