// SPDX-License-Identifier: EUPL-1.2
import { eventTypesOf } from '@naober/contracts/event-types'
import { AGGREGATEN } from '@naober/contracts/register'
import { createEventualBus, type EventualBus } from '@naober/kit/bus/eventual'
import { TopicsMissing } from '@naober/kit/bus/kafka/topics-missing'
import { outward } from '@naober/kit/bus/outward'
import type { Log } from '@naober/kit/telemetry/log'
import { kafkaConnectionOf } from './kafka-settings.ts'
import { type Settings, StartError } from './settings.ts'

/** Exit code of a process that can no longer follow Kafka; whoever runs it starts it again. */
const KAFKA_ENDED = 76

interface Role {
  /** Name of this process in Kafka. */
  readonly clientId: string
  readonly volgt: readonly string[]
  readonly publiceert: readonly string[]
}

/**
 * The bus over Kafka that the settings name, or null. Kafka may be away: then the bus opens when it is back. Throws a
 * StartError when the topics are not there or Kafka does not let us in, for that does not mend itself.
 */
export const kafkaBusOf = async (settings: Settings, role: Role, log: Log): Promise<EventualBus | null> => {
  const connection = await kafkaConnectionOf(settings)
  if (connection === null) return null
  const { openKafkaBus } = await import('@naober/kit/bus/kafka')
  const { noEntryOf } = await import('@naober/kit/bus/kafka/no-entry')
  const types = eventTypesOf(AGGREGATEN)
  const open = () =>
    openKafkaBus({
      ...role,
      connection,
      open: { shows: (_dienst, event) => outward(types, event), oin: settings.oin },
      onFault: (error) => log.error({ err: error }, 'a message was left out'),
      onCrash: (error) => {
        log.fatal({ err: error }, 'Kafka can no longer be followed; this process ends so that it can begin anew')
        process.exit(KAFKA_ENDED)
      },
      log: (level, message, details) => log[level](details, message)
    })
  let first = await open().catch((error: unknown) => {
    const why = error instanceof TopicsMissing ? error.message : noEntryOf(error, connection)
    if (why !== undefined) throw new StartError(why, { cause: error })
    log.error({ err: error }, 'Kafka does not answer yet; commits wait in the store and are read from the feeds')
    return null
  })
  return createEventualBus({
    open: async () => {
      const opened = first ?? (await open())
      first = null
      return opened
    },
    onAway: (error) => log.error({ err: error }, 'Kafka does not answer; it is tried again'),
    onOpen: () => log.info('Kafka is open')
  })
}
