// SPDX-License-Identifier: EUPL-1.2
import { eventTypesOf } from '@naober/contracts/event-types'
import { AGGREGATEN } from '@naober/contracts/register'
import { createEventualBus, type EventualBus } from '@naober/kit/bus/eventual'
import type { KafkaBus } from '@naober/kit/bus/kafka'
import { TopicsMissing } from '@naober/kit/bus/kafka/topics-missing'
import { outward } from '@naober/kit/bus/outward'
import type { Log } from '@naober/kit/telemetry/log'
import { kafkaConnectionOf } from './kafka-settings.ts'
import { type Settings, StartError } from './settings.ts'

/** Exit code of a process that can no longer follow Kafka; whoever runs it starts it again. */
const KAFKA_ENDED = 76

/**
 * How long a start waits for a Kafka that answers and does not let in yet, in ms: without a coordinator for its group a
 * reader tries on and on, and meanwhile all can be read from the feeds.
 */
const FIRST_OPEN_MS = 10_000

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
export const kafkaBusOf = async (
  settings: Settings,
  role: Role,
  log: Log,
  firstOpenMs = FIRST_OPEN_MS
): Promise<EventualBus<KafkaBus> | null> => {
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
        const why = noEntryOf(error, connection) ?? 'this process ends so that it can begin anew'
        log.fatal({ err: error }, `Kafka can no longer be followed: ${why}`)
        process.exit(KAFKA_ENDED)
      },
      log: (level, message, details) => log[level](details, message)
    })
  // What fails later is told when it is asked for again below.
  let first: Promise<KafkaBus> | null = open()
  first.catch(() => {})
  await within(firstOpenMs, first).catch((error: unknown) => {
    first = null
    const why = error instanceof TopicsMissing ? error.message : noEntryOf(error, connection)
    if (why !== undefined) throw new StartError(why, { cause: error })
    log.error({ err: error }, 'Kafka does not answer yet; commits wait in the store and are read from the feeds')
  })
  return createEventualBus({
    open: async () => {
      const opening = first ?? open()
      first = null
      return opening
    },
    onAway: (error) => log.error({ err: error }, 'Kafka does not answer; it is tried again'),
    onOpen: () => log.info('Kafka is open')
  })
}

/** Waits for the work, at most so long; rejects as it does. */
const within = async (ms: number, work: Promise<unknown>): Promise<void> => {
  const late = Promise.withResolvers<void>()
  const timer = setTimeout(late.resolve, ms)
  try {
    await Promise.race([work, late.promise])
  } finally {
    clearTimeout(timer)
  }
}
