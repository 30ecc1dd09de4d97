// SPDX-License-Identifier: EUPL-1.2
import {
  type Actor,
  type Elk,
  type ElkAggregaat,
  type Gebeurtenis,
  isGeweigerd,
  type Opdrachtcontract,
  type OpdrachtVan,
  stromenVan,
  stroomVan,
  type Weigeringsregel,
  wieIs
} from '@naober/contracts'
import { normaliseer } from './besluit.ts'
import type { Besluitnemer, Gedrag } from './decider.ts'
import { vouwEen } from './fold.ts'

interface Verleden {
  readonly aggregaat: ElkAggregaat
  readonly id: string
  readonly gebeurtenissen: readonly Gebeurtenis[]
}

/** What happened before to one thing. */
export const eerder = (aggregaat: ElkAggregaat, id: string, ...gebeurtenissen: Gebeurtenis[]): Verleden => ({
  aggregaat,
  id,
  gebeurtenissen
})

export const NU = '2026-06-01T10:00:00.000Z'
export const VANDAAG = '2026-06-01'
export const OPDRACHT_ID = '01977bd0-0000-7000-8000-000000000001'

interface Als<C extends Opdrachtcontract> {
  /** Done by this actor; without it the command's own rules on who may are left out of the test. */
  door(actor: Actor): Als<C>
  met(context: Partial<Parameters<Besluitnemer<C>['besluit']>[2]>): Als<C>
  /** Exactly these events on the thing itself. */
  dan(...gebeurtenissen: Gebeurtenis[]): void
  /** Exactly these events per stream name (`zelf` is the thing itself). */
  danPerStroom(verwacht: Record<string, readonly Gebeurtenis[]>): void
  danGeweigerd(regel: Weigeringsregel): void
  danNietToegestaan(): void
}

/**
 * A domain rule as given/when/then: past events, a command, what follows. No store, no clock, no network.
 *
 * ```ts
 * scenario(gedragingen).gegeven(eerder(Initiatief, id, gestart)).als(wijzigFase, id, { fase: 'START' }).dan(faseGewijzigd(…))
 * ```
 */
export const scenario = (gedragingen: readonly Gedrag[]) => {
  const gedragVan = (aggregaat: ElkAggregaat): Gedrag => {
    const gevonden = gedragingen.find((een) => een.aggregaat === aggregaat)
    if (!gevonden) throw new Error(`no behaviour given for ${aggregaat.naam}`)
    return gevonden
  }
  const gegeven = (...verleden: Verleden[]) => ({
    als: <C extends Opdrachtcontract>(contract: C, id: string, velden: OpdrachtVan<C>): Als<C> =>
      maakAls(gedragVan, verleden, contract, id, velden, null, {})
  })
  return { gegeven }
}

const maakAls = <C extends Opdrachtcontract>(
  gedragVan: (aggregaat: ElkAggregaat) => Gedrag,
  verleden: readonly Verleden[],
  contract: C,
  id: string,
  velden: OpdrachtVan<C>,
  actor: Actor | null,
  extra: Elk
): Als<C> => {
  const staatVan = (aggregaat: ElkAggregaat, ding: string) => {
    const eerst = verleden.find((een) => een.aggregaat === aggregaat && een.id === ding)
    return vouwEen(gedragVan(aggregaat), stroomVan(aggregaat, ding), eerst?.gebeurtenissen ?? [])
  }
  const staten = Object.fromEntries(
    stromenVan(contract, velden, id).map(({ naam, aggregaat, stroom }) => [
      naam,
      staatVan(aggregaat, stroom.slice(stroom.indexOf('-') + 1))
    ])
  )
  const gezien = Object.keys(contract.ook).length === 0 ? staten.zelf : { ...leeg(contract), ...staten }
  const wie = wieIs(actor ?? { id: 'proef', rollen: [] })
  const besluit = () => {
    const nemer = gedragVan(contract.aggregaat).besluiten.find((een) => een.contract === contract)
    if (!nemer) throw new Error(`${contract.naam} has no decider`)
    const context = {
      nu: NU,
      vandaag: VANDAAG,
      wie,
      opdrachtId: OPDRACHT_ID,
      id,
      projectie: () => ({ waarde: null, positie: 0 }),
      gelezen: null
    }
    return nemer.besluit(velden, gezien, { ...context, ...extra })
  }
  const toegestaan = () => actor === null || contract.mag(wie, velden, gezien)
  return {
    door: (ander) => maakAls(gedragVan, verleden, contract, id, velden, ander, extra),
    met: (context) => maakAls(gedragVan, verleden, contract, id, velden, actor, { ...extra, ...context }),
    dan: (...verwacht) => eis(toegestaan() && besluit(), (uit) => normaliseer(uit).events.zelf ?? [], verwacht),
    danPerStroom: (verwacht) => eis(toegestaan() && besluit(), (uit) => normaliseer(uit).events, verwacht),
    danGeweigerd: (regel) => {
      const uit = besluit()
      if (!isGeweigerd(uit)) throw new Error(`expected refusal ${regel.code}, got events ${JSON.stringify(uit)}`)
      gelijk(uit.geweigerd.code, regel.code)
    },
    danNietToegestaan: () => {
      if (toegestaan()) throw new Error(`${contract.naam} was allowed`)
    }
  }
}

const leeg = (contract: Opdrachtcontract) => Object.fromEntries(Object.keys(contract.ook).map((naam) => [naam, null]))

const eis = (uit: unknown, kies: (uit: unknown) => unknown, verwacht: unknown) => {
  if (uit === false) throw new Error('not allowed for this actor')
  if (isGeweigerd(uit)) throw new Error(`refused: ${uit.geweigerd.code} ${JSON.stringify(uit.gevonden)}`)
  gelijk(kies(uit), verwacht)
}

const gelijk = (echt: unknown, verwacht: unknown) => {
  const [links, rechts] = [JSON.stringify(echt, null, 1), JSON.stringify(verwacht, null, 1)]
  if (links !== rechts) throw new Error(`expected ${rechts}\ngot ${links}`)
}
