// SPDX-License-Identifier: EUPL-1.2
import {
  type Actor,
  type ElkAggregaat,
  type Gebeurtenis,
  isGeweigerd,
  type Opdrachtcontract,
  stromenVan,
  stroomVan,
  wieIs
} from '@naober/contracts'
import { normaliseer } from '@naober/kit/command/besluit'
import { checkEvent } from '@naober/kit/command/check-event'
import { pasToe } from '@naober/kit/command/fold'
import { validatorOf } from '@naober/kit/command/validate'
import { initiatieven } from '../service.ts'

/** A command to be tried: as a whole, with the id of the thing that it is about or makes. */
export interface Poging {
  readonly contract: Opdrachtcontract
  readonly id: string
  readonly velden: Readonly<Record<string, unknown>>
  readonly door: Actor
}

/** What became of it; `voor` is what the rules saw. */
export type Uitkomst =
  | { readonly soort: 'ONBEKEND' | 'BESTAAT_AL' }
  | { readonly soort: 'GEWEIGERD'; readonly code: string }
  | { readonly soort: 'AANVAARD'; readonly voor: unknown; readonly events: readonly Gebeurtenis[] }

const BEGIN = Date.parse('2026-01-01T00:00:00.000Z')
const UUR = 3_600_000

/** The whole service as pure functions over a map of states: decides and folds, and keeps nothing else. */
export class Wereld {
  readonly #staten: Map<string, unknown>
  #positie: number

  constructor(staten: ReadonlyMap<string, unknown> = new Map(), positie = 0) {
    this.#staten = new Map(staten)
    this.#positie = positie
  }

  /** The same world, to try something in. */
  afdruk(): Wereld {
    return new Wereld(this.#staten, this.#positie)
  }

  staat(aggregaat: ElkAggregaat, id: string): unknown {
    return this.#staten.get(stroomVan(aggregaat, id)) ?? null
  }

  /** All states of one kind. */
  alle(aggregaat: ElkAggregaat): readonly unknown[] {
    const begin = stroomVan(aggregaat, '')
    return [...this.#staten].filter(([stroom]) => stroom.startsWith(begin)).map(([, staat]) => staat)
  }

  /** Tries a command of which anybody may; throws when it, or what it leads to, breaks a schema. */
  probeer({ contract, id, velden, door }: Poging): Uitkomst {
    const toets = validatorOf(contract.schema)
    if (!toets.check(velden)) throw new Error(`${contract.naam}: ${JSON.stringify(toets.violations(velden))}`)
    const stromen = stromenVan(contract, velden, id)
    const gevonden = stromen.map(({ naam, stroom }) => [naam, this.#staten.get(stroom) ?? null] as const)
    if (contract.nieuw && contract.idUit === null && gevonden[0]?.[1] !== null) return { soort: 'BESTAAT_AL' }
    if (gevonden.some(([naam, staat]) => staat === null && !(naam === 'zelf' && contract.nieuw)))
      return { soort: 'ONBEKEND' }
    const namen = Object.keys(contract.ook)
    const leeg = Object.fromEntries(namen.map((naam) => [naam, null]))
    const voor = namen.length === 0 ? gevonden[0]?.[1] : { ...leeg, ...Object.fromEntries(gevonden) }
    const nemer = this.#gedragVan(contract.aggregaat).besluiten.find((een) => een.contract === contract)
    const besluit: unknown = nemer?.besluit(velden, voor, {
      nu: this.#nu(),
      vandaag: this.#nu().slice(0, 10),
      wie: wieIs(door),
      opdrachtId: `01977bd0-0000-7000-9000-${String(this.#positie + 1).padStart(12, '0')}`,
      id,
      projectie: () => ({ waarde: null, positie: 0 }),
      gelezen: null
    })
    if (isGeweigerd(besluit)) return { soort: 'GEWEIGERD', code: besluit.geweigerd.code }
    return { soort: 'AANVAARD', voor, events: this.#leg(stromen, normaliseer(besluit).events) }
  }

  #nu(): string {
    return new Date(BEGIN + this.#positie * UUR).toISOString()
  }

  #gedragVan(aggregaat: ElkAggregaat) {
    const gedrag = initiatieven.gedragingen.find((een) => een.aggregaat === aggregaat)
    if (!gedrag) throw new Error(`${aggregaat.naam} has no behaviour`)
    return gedrag
  }

  #leg(
    stromen: ReturnType<typeof stromenVan>,
    events: Readonly<Record<string, readonly Gebeurtenis[]>>
  ): readonly Gebeurtenis[] {
    this.#positie += 1
    for (const { naam, aggregaat, stroom } of stromen) {
      for (const event of events[naam] ?? []) {
        checkEvent(aggregaat, event)
        const meta = { stream: stroom, version: 1, position: this.#positie, at: this.#nu() }
        this.#staten.set(stroom, pasToe(this.#gedragVan(aggregaat), this.#staten.get(stroom) ?? null, event, meta))
      }
    }
    return stromen.flatMap(({ naam }) => events[naam] ?? [])
  }
}
