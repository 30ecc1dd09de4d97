// SPDX-License-Identifier: EUPL-1.2

import { isDeepStrictEqual } from 'node:util'
import {
  type Actor,
  type Elk,
  type ElkAggregaat,
  type Gebeurtenis,
  hoortBij,
  idVan,
  isGeweigerd,
  type Opdrachtcontract,
  type OpdrachtVan,
  samenhangVan,
  stromenVan,
  stroomVan,
  type Weigeringsregel,
  wieIs
} from '@naober/contracts'
import { normaliseer } from './besluit.ts'
import { checkEvent } from './check-event.ts'
import type { Besluitnemer, Gedrag } from './decider.ts'
import { vouwEen } from './fold.ts'
import { validatorOf } from './validate.ts'

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
  /** Exactly these events per stream name (`zelf` is the thing itself), and per stream of what it belongs to. */
  danPerStroom(verwacht: Record<string, readonly Gebeurtenis[]>): void
  danGeweigerd(regel: Weigeringsregel): void
  danToegestaan(): void
  danNietToegestaan(): void
}

/**
 * A domain rule as given/when/then: past events, a command, what follows. No store, no clock, no network. As in the
 * handler the command must fit its schema, every thing it names must be there, each event must fit its schema, and a
 * refusal must be one that the contract names.
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
  const verledenVan = (aggregaat: ElkAggregaat, ding: string) =>
    verleden.find((een) => een.aggregaat === aggregaat && een.id === ding)?.gebeurtenissen ?? []
  const stromen = stromenVan(contract, velden, id)
  const staten = Object.fromEntries(
    stromen.map(({ naam, aggregaat, stroom }) => {
      const staat = vouwEen(gedragVan(aggregaat), stroom, verledenVan(aggregaat, idVan(stroom)))
      if (staat === null && !(naam === 'zelf' && contract.nieuw)) throw new Error(`${stroom} is not there`)
      return [naam, staat]
    })
  )
  const gezien = Object.keys(contract.ook).length === 0 ? staten.zelf : { ...leeg(contract), ...staten }
  const wie = wieIs(actor ?? { id: 'proef', rollen: [] })
  const waarbij = stromen.flatMap(({ naam, aggregaat }) => hoortBij(aggregaat, staten[naam], velden))
  const samen = new Map<string, unknown>()
  for (const { aggregaat, stroom } of waarbij) {
    if (samen.has(stroom)) continue
    const staat = vouwEen(gedragVan(aggregaat), stroom, verledenVan(aggregaat, idVan(stroom)))
    samen.set(stroom, staat)
    waarbij.push(...hoortBij(aggregaat, staat))
  }
  const bij = samenhangVan((stroom) => samen.get(stroom))
  const besluit = () => {
    eisGeldig(contract, velden)
    const nemer = gedragVan(contract.aggregaat).besluiten.find((een) => een.contract === contract)
    if (!nemer) throw new Error(`${contract.naam} has no decider`)
    const versie = nemer.leest?.(velden) ?? 0
    const gelezen = verledenVan(contract.aggregaat, id)[versie - 1]
    const context = {
      nu: NU,
      vandaag: VANDAAG,
      wie,
      bij,
      opdrachtId: OPDRACHT_ID,
      id,
      projectie: () => ({ waarde: null, positie: 0 }),
      gelezen: gelezen ? { stream: stroomVan(contract.aggregaat, id), version: versie, ...gelezen } : null
    }
    const uit: unknown = nemer.besluit(velden, gezien, { ...context, ...extra })
    if (!isGeweigerd(uit)) {
      const { events, bij: verteld } = normaliseer(uit)
      for (const { naam, aggregaat } of stromen) for (const event of events[naam] ?? []) checkEvent(aggregaat, event)
      const gezienHier = [...stromen, ...waarbij]
      for (const [stroom, gebeurd] of Object.entries(verteld)) {
        const soort = gezienHier.find((een) => een.stroom === stroom)?.aggregaat
        if (!soort) throw new Error(`${contract.naam} tells ${stroom}, on which it does not rest`)
        for (const event of gebeurd) checkEvent(soort, event)
      }
    } else if (!contract.weigeringen.some(({ code }) => code === uit.geweigerd.code)) {
      throw new Error(`${contract.naam} does not name refusal ${uit.geweigerd.code}`)
    }
    return uit
  }
  const toegestaan = () => actor === null || contract.mag(wie, velden, gezien, bij)
  return {
    door: (ander) => maakAls(gedragVan, verleden, contract, id, velden, ander, extra),
    met: (context) => maakAls(gedragVan, verleden, contract, id, velden, actor, { ...extra, ...context }),
    dan: (...verwacht) => eis(toegestaan() && besluit(), (uit) => normaliseer(uit).events.zelf ?? [], verwacht),
    danPerStroom: (verwacht) => eis(toegestaan() && besluit(), perStroom, verwacht),
    danGeweigerd: (regel) => {
      const uit = besluit()
      if (!isGeweigerd(uit)) throw new Error(`expected refusal ${regel.code}, got events ${JSON.stringify(uit)}`)
      gelijk(uit.geweigerd.code, regel.code)
    },
    danToegestaan: () => {
      if (!toegestaan()) throw new Error(`${contract.naam} was not allowed`)
    },
    danNietToegestaan: () => {
      if (toegestaan()) throw new Error(`${contract.naam} was allowed`)
    }
  }
}

const perStroom = (uit: unknown) => {
  const { events, bij } = normaliseer(uit)
  return { ...events, ...bij }
}

const eisGeldig = (contract: Opdrachtcontract, velden: unknown) => {
  const toets = validatorOf(contract.schema)
  if (!toets.check(velden))
    throw new Error(`${contract.naam} would not pass the door: ${JSON.stringify(toets.violations(velden))}`)
}

const leeg = (contract: Opdrachtcontract) => Object.fromEntries(Object.keys(contract.ook).map((naam) => [naam, null]))

const eis = (uit: unknown, kies: (uit: unknown) => unknown, verwacht: unknown) => {
  if (uit === false) throw new Error('not allowed for this actor')
  if (isGeweigerd(uit)) throw new Error(`refused: ${uit.geweigerd.code} ${JSON.stringify(uit.gevonden)}`)
  gelijk(kies(uit), verwacht)
}

const gelijk = (echt: unknown, verwacht: unknown) => {
  const [links, rechts] = [JSON.stringify(echt, null, 1), JSON.stringify(verwacht, null, 1)]
  if (!isDeepStrictEqual(JSON.parse(links), JSON.parse(rechts))) throw new Error(`expected ${rechts}\ngot ${links}`)
}
