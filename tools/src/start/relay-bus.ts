// SPDX-License-Identifier: EUPL-1.2
import type { EventualBus } from '@naober/kit/bus/eventual'
import type { Log } from '@naober/kit/telemetry/log'
import { kafkaBusOf } from './kafka-bus.ts'
import { type Settings, StartError } from './settings.ts'

/** Refuses settings that would hand nothing on and say nothing: only what stands in MongoDB goes on to Kafka. */
export const demandMongoForKafka = ({ kafka, mongodb }: Settings): void => {
  if (kafka !== null && mongodb === null) {
    throw new StartError('Een dienst geeft alleen vanuit MongoDB door aan Kafka; stel ook NAOBER_MONGODB in.')
  }
}

/** Where services of this process hand their commits on to, or null; as of `kafkaBusOf`. */
export const relayBusOf = (
  settings: Settings,
  role: { readonly clientId: string; readonly publiceert: readonly string[] },
  log: Log
): Promise<EventualBus | null> => kafkaBusOf(settings, { ...role, volgt: [] }, log)
