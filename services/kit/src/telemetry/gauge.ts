// SPDX-License-Identifier: EUPL-1.2
import { type Attributes, metrics, type ObservableCallback } from '@opentelemetry/api'

/** A figure that is asked for whenever somebody measures. */
export interface Gauge {
  /** Its name among all figures of the platform, without the `naober.` in front. */
  readonly name: string
  readonly description: string
  /** Of what it counts, in braces: `{commit}`. */
  readonly unit: string
  readonly read: () => number
  readonly attributes?: Attributes
}

/** Lets a figure be measured, until the function that it gives is called. */
export const startGauge = ({ name, description, unit, read, attributes }: Gauge): (() => void) => {
  const gauge = metrics.getMeter('naober').createObservableGauge(`naober.${name}`, { description, unit })
  const observe: ObservableCallback = (result) => result.observe(read(), attributes)
  gauge.addCallback(observe)
  return () => gauge.removeCallback(observe)
}
