// SPDX-License-Identifier: EUPL-1.2
import type { Struck, TrialResult } from './trial.ts'

/** Value below which so many of a hundred lie; 0 without values. */
export const percentile = (values: readonly number[], percent: number): number => {
  const inOrder = values.toSorted((a, b) => a - b)
  return inOrder[Math.min(inOrder.length - 1, Math.floor((inOrder.length * percent) / 100))] ?? 0
}

const spread = (values: readonly number[]): string =>
  `${Math.round(percentile(values, 50))} | ${Math.round(percentile(values, 99))} | ${Math.round(Math.max(0, ...values))}`

const faultRows = (struck: readonly Struck[]): readonly string[] => {
  const byKind = Map.groupBy(struck, ({ planned }) => planned.storing)
  return [...byKind].flatMap(([storing, all]) => {
    const names = new Set(all.flatMap(({ measured }) => Object.keys(measured)))
    return [
      `| ${storing} | ${all.length} | recovered, ms | ${spread(all.map(({ recovered }) => recovered))} |`,
      ...[...names].map((name) => {
        const values = all.flatMap(({ measured }) => (measured[name] === undefined ? [] : [measured[name]]))
        return `| | | ${name} | ${spread(values)} |`
      })
    ]
  })
}

const largest = (values: readonly number[]): number => values.reduce((most, value) => Math.max(most, value), 0)

/** What a trial came to, as rows of markdown under a heading. */
export const reportOf = (heading: string, result: TrialResult): string => {
  const { ledger, perSecond, struck, history, watchers, topic } = result
  const { latencies, told, acknowledged } = ledger
  const { CALM, BETWEEN, STRUCK } = result.paces
  return [
    `## ${heading}`,
    '',
    `${acknowledged.length} commands accepted in ${Math.round(result.seconds)} s; per second ${Math.round(CALM)} in the calm before the first fault, ${Math.round(BETWEEN)} between faults, ${Math.round(STRUCK)} during them until all was well, p50 of all seconds ${percentile(perSecond, 50)}; ${result.positions} commits in the log, ${result.reactions} of them by the reaction.`,
    `Accepted of every kind: ${[...ledger.accepted].map(([kind, count]) => `${kind} ${count}`).join(', ')}; a rule said no ${ledger.refused} times.`,
    `First sending to definite answer, ms: p50 ${Math.round(percentile(latencies, 50))}, p99 ${Math.round(percentile(latencies, 99))}, max ${Math.round(largest(latencies))}.`,
    `History: ${history.appends} appends, ${history.reads} reads, ${history.unread} reads without an answer; no anomaly.`,
    `Both gateways answered ${result.comparison.compared} times as of the same position, alike each time, out of ${result.comparison.answered} answers (${result.comparison.unanswered} questions had none); one built anew from the feed was there in ${Math.round(result.anew)} ms. Subscribers: ${watchers.map(({ messages, opnieuw, connections }) => `${messages} messages, ${opnieuw} OPNIEUW, ${connections} connections`).join('; ')}. Kafka handed over ${topic.received} commits, ${topic.again} of them again.`,
    `Processes that ended: ${[...result.ended].map(([how, count]) => `${how} ${count}`).join(', ') || 'none'}.`,
    `Answers that ask to come back: ${[...told].map(([code, count]) => `${code} ${count}`).join(', ') || 'none'}.`,
    '',
    '| fault | times | measured | p50 | p99 | max |',
    '|---|---|---|---|---|---|',
    ...faultRows(struck),
    ''
  ].join('\n')
}
