// SPDX-License-Identifier: EUPL-1.2
import {
  type Actor,
  type ElkAggregaat,
  type Gebeurtenis,
  heeftRol,
  type Opdrachtcontract,
  type Samenhang,
  samenhangVan,
  stroomVan,
  wieIs
} from '@naober/contracts'
import { CommandHandler } from '@naober/kit/command/handler'
import { derivedId } from '@naober/kit/command/ids'
import type { Outcome } from '@naober/kit/command/outcome'
import { readUndoKey } from '@naober/kit/command/undo-key'
import { validatorOf } from '@naober/kit/command/validate'
import { MemoryEvents } from '@naober/kit/store/memory/events'
import { MemoryLog } from '@naober/kit/store/memory/log'
import { MemoryRecords } from '@naober/kit/store/memory/records'
import { initiatieven } from '../service.ts'

/** A command to be tried: as a whole, with the id of the thing that it is about or makes. */
export interface Poging {
  readonly contract: Opdrachtcontract
  /** Null: a fresh thing. */
  readonly id: string | null
  readonly velden: Readonly<Record<string, unknown>>
  readonly door: Actor
  /** Version of the thing on which the command rests; null when it does not matter. */
  readonly versie: number | null
}

/** All states as they are at one moment. */
export class Beeld {
  readonly #staten: ReadonlyMap<string, unknown>

  constructor(staten: ReadonlyMap<string, unknown>) {
    this.#staten = staten
  }

  staat(aggregaat: ElkAggregaat, id: string): unknown {
    return this.#staten.get(stroomVan(aggregaat, id)) ?? null
  }

  /** What things belong to, as it is at this moment. */
  get bij(): Samenhang {
    return samenhangVan((stroom) => this.#staten.get(stroom))
  }

  /** All states of one kind. */
  alle(aggregaat: ElkAggregaat): readonly unknown[] {
    const begin = stroomVan(aggregaat, '')
    return [...this.#staten].filter(([stroom]) => stroom.startsWith(begin)).map(([, staat]) => staat)
  }
}

const BEGIN = Date.parse('2026-01-01T00:00:00.000Z')
const UUR = 3_600_000
const OPDRACHTEN: readonly Opdrachtcontract[] = initiatieven.gedragingen.flatMap(
  ({ aggregaat }) => aggregaat.opdrachten as readonly Opdrachtcontract[]
)

/** The decisions of the service as they are really taken, on a log in memory. An hour goes by with each of them. */
export class Wereld {
  readonly #log = new MemoryLog()
  readonly #handler = new CommandHandler({
    events: new MemoryEvents(this.#log),
    records: new MemoryRecords(),
    gedragingen: initiatieven.gedragingen,
    clock: () => BEGIN + this.#log.commits.length * UUR
  })
  readonly #staten = new Map<string, unknown>()
  #pogingen = 0

  /** As it is now; what happens later does not change it. */
  get beeld(): Beeld {
    return new Beeld(new Map(this.#staten))
  }

  /** What the last accepted command led to. */
  get laatste(): readonly Gebeurtenis[] {
    return this.#log.commits.at(-1)?.events ?? []
  }

  /** Id of the last accepted command. */
  get laatsteOpdracht(): string {
    return this.#log.commits.at(-1)?.commandId.split('/')[0] ?? ''
  }

  /** Tries a command; throws when it, or what it leads to, breaks a schema. */
  async probeer({ contract, id, velden, door, versie }: Poging): Promise<Outcome> {
    const toets = validatorOf(contract.schema)
    if (!toets.check(velden)) throw new Error(`${contract.naam}: ${JSON.stringify(toets.violations(velden))}`)
    const wie = wieIs(door)
    if (!heeftRol(wie, contract.rollen)) return { kind: 'NOT_ALLOWED' }
    this.#pogingen += 1
    const uitkomst = await this.#handler.handle({
      contract,
      id,
      fields: velden,
      wie,
      opdrachtId: derivedId(`poging ${this.#pogingen}`, BEGIN),
      expectedVersion: versie,
      trace: null
    })
    if (uitkomst.kind === 'ACCEPTED')
      for (const { stream: stroom } of this.#log.commits.at(-1)?.events ?? [])
        this.#staten.set(stroom, this.#handler.streams.cached(stroom)?.state)
    return uitkomst
  }

  /** Hands in the key that the sender of a command got for undoing it. */
  herstel(sleutel: string, door: Actor): Promise<Outcome> {
    const { opdracht, id, velden, versie } = readUndoKey(sleutel) ?? {}
    const contract = OPDRACHTEN.find(({ naam }) => naam === opdracht)
    if (!contract || id === undefined || !velden || versie === undefined) throw new Error(`${sleutel} undoes nothing`)
    return this.probeer({ contract, id, velden, door, versie })
  }
}
