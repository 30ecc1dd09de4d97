// SPDX-License-Identifier: EUPL-1.2
import { AGGREGATEN } from '@naober/contracts/register'
import type { Storing } from '../faults/schedule.ts'
import type { TrialResult } from '../trial.ts'

/** Faults that end a process from outside, and how that shows. */
const ENDS: Partial<Record<Storing, string>> = { PROCES_GEDOOD: 'signal', PROCES_GESTOPT: '0' }

type Looked = Pick<TrialResult, 'history' | 'reactions' | 'comparison' | 'watchers' | 'topic' | 'ended'> & {
  readonly ledger: Pick<TrialResult['ledger'], 'accepted'>
  readonly struck: readonly { readonly planned: { readonly storing: Storing } }[]
}

/** How often processes ended, by how they did. */
const timesBy = (ended: TrialResult['ended']): ReadonlyMap<string, number> => {
  const times = new Map<string, number>()
  for (const [key, count] of ended) {
    const how = key.slice(key.lastIndexOf(' ') + 1)
    times.set(how, (times.get(how) ?? 0) + count)
  }
  return times
}

const tooManyEnds = ({ struck, ended }: Looked): readonly string[] => {
  const meant = new Map<string, number>()
  for (const { planned } of struck) {
    const how = ENDS[planned.storing]
    if (how !== undefined) meant.set(how, (meant.get(how) ?? 0) + 1)
  }
  return [...timesBy(ended)]
    .filter(([how, times]) => times > (meant.get(how) ?? 0))
    .map(
      ([how, times]) =>
        `${times} processes ended with ${how}, ${meant.get(how) ?? 0} were made to: ${[...ended.keys()].join(', ')}`
    )
}

const mostlyUnanswered = (what: string, without: number, answered: number): readonly string[] =>
  without > answered ? [`${without} ${what} without an answer, ${answered} with`] : []

/**
 * What the checks of a trial could not have seen, in words, because they had nothing to look at, and which processes
 * ended that nobody ended. Empty when its judgement counts.
 */
export const notSeen = (trial: Looked): readonly string[] => {
  const { history, reactions, comparison, watchers, topic, ledger } = trial
  const floors: readonly (readonly [string, number, number])[] = [
    ['appends in the history', history.appends, 20],
    ['reads in the history', history.reads, 40],
    ['reactions', reactions, 1],
    ['answers compared between gateways', comparison.compared, 1],
    ['commits received over Kafka', topic.received, 1],
    ...AGGREGATEN.map(({ naam }) => [`commands accepted on ${naam}`, ledger.accepted.get(naam) ?? 0, 1] as const),
    ...watchers.map(({ messages }) => ['messages to a subscriber', messages, 1] as const)
  ]
  return [
    ...floors
      .filter(([, found, least]) => found < least)
      .map(([what, found, least]) => `${what}: ${found} of ${least}`),
    ...mostlyUnanswered('reads', history.unread, history.reads),
    ...mostlyUnanswered('questions to compare', comparison.unanswered, comparison.answered),
    ...tooManyEnds(trial)
  ]
}
