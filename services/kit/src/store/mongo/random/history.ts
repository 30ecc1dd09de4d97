// SPDX-License-Identifier: EUPL-1.2
import { isDeepStrictEqual } from 'node:util'
import type { CommitEvents, NewCommit } from '../../commit.ts'
import { restedOn } from '../../contract/samples.ts'
import type { AppendOutcome } from '../../event-store.ts'

/** What a writer tells: what it is about to append, and what it heard of it. */
export type Told =
  | { readonly commit: NewCommit }
  | { readonly id: string; readonly kind: AppendOutcome['kind']; readonly position: number }

/** What all writers told, in the order of each; writers that were killed told only a part. */
export class History {
  readonly told: Told[] = []

  /** Commits that were sent and of which nobody knows what became. */
  open(): NewCommit[] {
    const open = new Map<string, NewCommit>()
    for (const each of this.told) if ('commit' in each) open.set(each.commit.commandId, each.commit)
    for (const each of this.told) if ('kind' in each && each.kind !== 'UNKNOWN') open.delete(each.id)
    return [...open.values()]
  }

  answers(kind: AppendOutcome['kind']) {
    return this.told.filter((each) => 'kind' in each).filter((each) => each.kind === kind)
  }

  /** What the first append under each command id sent. */
  firsts(): Map<string, NewCommit> {
    const firsts = new Map<string, NewCommit>()
    for (const each of this.told) {
      if ('commit' in each && !firsts.has(each.commit.commandId)) firsts.set(each.commit.commandId, each.commit)
    }
    return firsts
  }
}

/** Violations of the log itself: its numbers, its times, the versions of its streams, and what its commits rest on. */
export const judgeLog = (log: readonly CommitEvents[]): string[] => {
  const wrong: string[] = []
  const versions = new Map<string, number>()
  let last = 0
  for (const [i, { position, at, events }] of log.entries()) {
    if (position !== i + 1) wrong.push(`position ${position} stands at place ${i + 1}`)
    if (at < last) wrong.push(`time goes back at position ${position}`)
    last = at
    for (const key of restedOn({ events })) {
      const cut = key.lastIndexOf('@')
      const next = (versions.get(key.slice(0, cut)) ?? 0) + 1
      if (Number(key.slice(cut + 1)) !== next) wrong.push(`position ${position} rests on ${key}, not ${next}`)
    }
    for (const { stream, version } of events) {
      const expected = (versions.get(stream) ?? 0) + 1
      if (version !== expected) wrong.push(`${stream} goes to ${version}, not ${expected}, at position ${position}`)
      versions.set(stream, version)
    }
  }
  return wrong
}

/** Violations of what was told: every answer must agree with the log, and nothing stands in it that nobody sent. */
export const judgeAnswers = (log: readonly CommitEvents[], history: History): string[] => {
  const wrong: string[] = []
  const stored = new Map(log.map((commit) => [commit.commandId, commit]))
  if (stored.size !== log.length) wrong.push('a command is stored twice')
  for (const kind of ['STORED', 'KNOWN'] as const) {
    for (const { id, position } of history.answers(kind)) {
      const found = stored.get(id)?.position
      if (found !== position) wrong.push(`${id} was told ${kind} at ${position}, and stands at ${found}`)
    }
  }
  for (const { id } of history.answers('CONFLICT')) {
    if (stored.has(id)) wrong.push(`${id} was told of a conflict, and is stored`)
  }
  const sent = history.firsts()
  for (const { commandId, events } of log) {
    if (!isDeepStrictEqual(sent.get(commandId)?.events, events)) wrong.push(`${commandId} is not stored as it was sent`)
  }
  return wrong
}
