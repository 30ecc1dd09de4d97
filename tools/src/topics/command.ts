// SPDX-License-Identifier: EUPL-1.2
import { noEntryOf } from '@naober/kit/bus/kafka/no-entry'
import { ensureTopics, type TopicDifference, type TopicReport } from '@naober/kit/bus/kafka/topics'
import { SERVICES } from '../services.ts'
import { kafkaConnectionOf } from '../start/kafka-settings.ts'
import { type Settings, StartError } from '../start/settings.ts'

/** `naober topics`: makes and checks the topics, and prints what was found. False when something is not as it should be. */
export const runTopics = async (settings: Settings, lookOnly: boolean): Promise<boolean> => {
  const connection = kafkaConnectionOf(settings)
  if (connection === null) throw new StartError('Zonder Kafka zijn er geen topics; zet NAOBER_KAFKA.')
  const diensten = SERVICES.map(({ naam }) => naam)
  const reports = await ensureTopics({ connection, diensten, lookOnly, log: () => {} }).catch((cause: unknown) => {
    const failed = `Kafka op ${connection.brokers.join(', ')} doet niet wat gevraagd is: ${messageOf(cause)}.`
    throw new StartError(noEntryOf(cause, connection) ?? failed, { cause })
  })
  console.log(reports.flatMap(linesOf).join('\n'))
  return reports.every(isGood)
}

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause))

/** Whether the topic is now as it should be. */
export const isGood = ({ found, differences }: TopicReport): boolean =>
  found !== 'MISSING' && differences.every(({ corrected }) => corrected)

/** What is said of a topic: a line, and one for each difference. */
export const linesOf = ({ topic, found, differences }: TopicReport): readonly string[] => [
  `${topic}  ${headOf(found, differences)}`,
  ...differences.map(
    ({ what, is, shouldBe, corrected }) =>
      `  ${what} was ${is}, ${corrected ? `nu ${shouldBe}` : `hoort ${shouldBe} te zijn${adviceOn(what)}`}`
  )
]

const headOf = (found: TopicReport['found'], differences: readonly TopicDifference[]): string => {
  if (found === 'MADE') return 'gemaakt'
  if (found === 'MISSING') return 'ontbreekt'
  if (differences.length === 0) return 'in orde'
  return differences.every(({ corrected }) => corrected) ? 'bijgesteld' : 'wijkt af'
}

/** What somebody can do where Kafka does not let us. */
const adviceOn = (what: string): string => {
  if (what === 'partitions') return '; meer maken kan met dit commando, minder alleen door het topic te verwijderen'
  return what === 'replication.factor' ? '; verdeel de replica’s opnieuw met het gereedschap van Kafka' : ''
}
