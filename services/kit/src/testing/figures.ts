// SPDX-License-Identifier: EUPL-1.2
import { type Attributes, createNoopMeter, metrics, type ObservableCallback } from '@opentelemetry/api'

/** A figure as somebody who measures finds it. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly attributes: Attributes | undefined
}

/** Registers a provider that measures whenever it is asked, until `end`. */
export const keepFigures = (): { measure(): readonly Figure[]; end(): void } => {
  const asked = new Map<ObservableCallback, string>()
  const meter = createNoopMeter()
  meter.createObservableGauge = (name) => ({
    addCallback: (callback) => void asked.set(callback, name),
    removeCallback: (callback) => void asked.delete(callback)
  })
  metrics.setGlobalMeterProvider({ getMeter: () => meter })
  return {
    measure: () => {
      const figures: Figure[] = []
      for (const [callback, name] of asked) {
        callback({ observe: (value, attributes) => void figures.push({ name, value, attributes }) })
      }
      return figures
    },
    end: () => metrics.disable()
  }
}
