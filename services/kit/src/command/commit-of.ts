// SPDX-License-Identifier: EUPL-1.2
import type { Actor, Wie } from '@naober/contracts'
import type { NewCommit, StoredEvent } from '../store/commit.ts'
import type { GenormaliseerdBesluit } from './besluit.ts'
import { checkEvent } from './check-event.ts'
import { type Command, type CommandStream, commandIdOf } from './command.ts'
import type { Folded } from './fold-cache.ts'
import type { Fingerprint } from './seal.ts'

/** What a commit says of its command. */
export type CommitCommand = Pick<Command, 'wie' | 'opdrachtId' | 'trace' | 'cause' | 'depth'>

/** The commit of a decision: events per stream on top of the folds, keys, who and why. `now` in ms. */
export const commitOf = (
  command: CommitCommand,
  print: Fingerprint,
  streams: readonly CommandStream[],
  folds: readonly Folded[],
  { events, bij, uniek }: GenormaliseerdBesluit,
  now: number
): NewCommit => {
  const stored: StoredEvent[] = []
  const keys: string[] = []
  const versions = new Map<string, number>()
  for (const [i, { naam, aggregaat, stroom }] of streams.entries()) {
    for (const event of [...(bij[stroom] ?? []), ...(events[naam] ?? [])]) {
      checkEvent(aggregaat, event)
      // Two names may be the same stream: then the second goes on where the first ended.
      const known = versions.get(stroom)
      const version = (known ?? folds[i]?.version ?? 0) + 1
      if (known === undefined) keys.push(`${stroom}@${version}`)
      versions.set(stroom, version)
      stored.push({ stream: stroom, version, type: event.type, v: event.v, data: event.data })
    }
  }
  const unseen = Object.keys(bij).find((told) => !streams.some(({ stroom }) => stroom === told))
  if (unseen !== undefined) throw new Error(`a decision tells ${unseen}, on which it does not rest`)
  if (stored.length === 0) throw new Error('a decision without events: it must say what happened, or refuse')
  for (const naam of uniek) keys.push(`uniek:${naam}`)
  return {
    commandId: commandIdOf(command),
    hash: print.hash,
    seal: print.seal,
    keys,
    at: now,
    actor: actorOf(command.wie),
    cause: command.cause ?? null,
    depth: command.depth ?? 0,
    trace: command.trace,
    events: stored
  }
}

/** Streams that a decision looked at and does not extend, each as the key of what would move it on. */
export const restingOn = (
  streams: readonly CommandStream[],
  folds: readonly Folded[],
  { events }: NewCommit
): readonly string[] =>
  streams.flatMap(({ stroom }, i) =>
    events.some(({ stream }) => stream === stroom) ? [] : [`${stroom}@${(folds[i]?.version ?? 0) + 1}`]
  )

const actors = new WeakMap<Wie, Actor>()

/** Who acted, as it is stored: one object per token, so that stores need not write it anew for every commit. */
const actorOf = (wie: Wie): Actor => {
  const known = actors.get(wie)
  if (known) return known
  const { id, namens, rollen } = wie
  const actor = { id, ...(namens !== undefined && { namens }), rollen }
  actors.set(wie, actor)
  return actor
}
