// SPDX-License-Identifier: EUPL-1.2
import { stroomVan } from '@naober/contracts'
import { SYSTEEM } from '../command/door.ts'
import type { CommandHandler } from '../command/handler.ts'
import { derivedId } from '../command/ids.ts'
import { TechnicalError } from '../errors/problem.ts'
import type { Cause, CommitEvents, StoredEvent } from '../store/commit.ts'
import type { EventStore } from '../store/event-store.ts'
import type { RecordStore, RecordWrite } from '../store/record-store.ts'
import type { Consumer } from './consumer.ts'
import { AL_ZO, type Reactie, type Reactieopdracht } from './definition.ts'
import { projectionCollection } from './projection-rows.ts'
import { metaOf } from './projections.ts'

interface Parts {
  readonly reactie: Reactie
  readonly handler: CommandHandler
  readonly events: EventStore
  readonly records: RecordStore
  readonly logId: () => string
  /** Resolves when every projection of this service has applied this position. */
  readonly projectionsAt: (position: number) => Promise<void>
  readonly alarm: (reason: string, details: Readonly<Record<string, unknown>>) => void
}

/** Where reactions that go too deep wait until somebody releases them. */
export const PARKED = 'reacties-geparkeerd'

/** Deeper than this, reactions are likely answering each other (house section 4). */
const MAX_DEPTH = 8

/** A reaction that was not run because its chain is too deep. */
export interface ParkedReaction {
  readonly reactie: string
  /** The commit and the event in it; not the event itself, whose texts may be taken back meanwhile. */
  readonly position: number
  readonly index: number
}

/** Under which a reaction keeps its place. */
export const reactionName = (naam: string): string => `reactie:${naam}`

/**
 * Runs one reaction: each matching event leads to commands whose ids follow from event, reaction and target, so that
 * doing it again changes nothing. A refusal becomes the event that the reaction maps it to; a fault is thrown, and
 * the reader comes back with the same commit.
 */
export const reactionConsumer = (parts: Parts): Consumer & { release(parked: ParkedReaction): Promise<void> } => {
  const { reactie } = parts
  const naam = reactionName(reactie.naam)

  const react = async (commit: CommitEvents, event: StoredEvent, index: number): Promise<void> => {
    const meta = metaOf(event, commit)
    await parts.projectionsAt(commit.position)
    const rij = async (projectie: string, sleutel: string): Promise<unknown> =>
      (await parts.records.get<{ waarde: unknown }>(projectionCollection(projectie), sleutel))?.value.waarde ?? null
    const cause: Cause = { log: parts.logId(), position: commit.position, index }
    for (const opdracht of await reactie.opdrachten(event.data as never, meta, rij)) {
      await give(opdracht, event, commit, cause)
    }
  }

  const give = async (
    opdracht: Reactieopdracht,
    event: StoredEvent,
    commit: CommitEvents,
    cause: Cause
  ): Promise<void> => {
    const opdrachtId = derivedId(`${reactie.naam}/${commit.commandId}/${cause.index}/${opdracht.doel}`, commit.at)
    if (await parts.handler.isKnown(opdrachtId, SYSTEEM)) return
    const command = { id: opdracht.id, wie: SYSTEEM, opdrachtId, trace: null, cause, depth: commit.depth + 1 }
    const outcome = await parts.handler.handle({
      ...command,
      contract: opdracht.contract,
      fields: opdracht.velden as Record<string, unknown>,
      expectedVersion: null
    })
    if (outcome.kind === 'ACCEPTED') return
    const refused = outcome.kind === 'REFUSED' ? outcome.refusal : null
    const code = outcome.kind === 'FAULT' ? outcome.code : (refused?.geweigerd.code ?? 'NIET_TOEGESTAAN')
    if (outcome.kind === 'FAULT' && outcome.code !== 'ONBEKEND') throw new TechnicalError(outcome.code, outcome.detail)
    const mapped = Reflect.get(reactie.weigeringen, code) as (typeof reactie.weigeringen)['ONBEKEND'] | undefined
    if (!mapped) throw new Error(`${reactie.naam} does not say what refusal ${code} becomes`)
    if (mapped === AL_ZO) return
    const { aggregaat, id, gebeurtenis } = mapped(event.data as never, metaOf(event, commit), opdracht.doel, refused)
    await parts.handler.record({ ...command, id }, aggregaat, stroomVan(aggregaat, id), [gebeurtenis])
  }

  const apply = async (commits: readonly CommitEvents[]): Promise<readonly RecordWrite[]> => {
    const writes: RecordWrite[] = []
    for (const commit of commits) {
      for (const [index, event] of commit.events.entries()) {
        if (event.type !== reactie.op.naam) continue
        if (commit.depth < MAX_DEPTH) await react(commit, event, index)
        else writes.push(park(commit, index))
      }
    }
    return writes
  }

  const park = (commit: CommitEvents, index: number): RecordWrite => {
    parts.alarm('a chain of reactions is too deep', { reactie: reactie.naam, position: commit.position })
    const value: ParkedReaction = { reactie: reactie.naam, position: commit.position, index }
    return { kind: 'PUT', collection: PARKED, key: `${reactie.naam}/${commit.position}/${index}`, value }
  }

  /** Runs a parked reaction after all, as the beginning of a new chain. */
  const release = async ({ position, index }: ParkedReaction): Promise<void> => {
    const [commit] = await parts.events.readEvents(position - 1, 1)
    const event = commit?.events[index]
    if (commit && event) await react({ ...commit, depth: 0 }, event, index)
  }
  return { naam, vanaf: reactie.vanaf, apply, release }
}
