// SPDX-License-Identifier: EUPL-1.2
import type { Gebied } from '../gebied.ts'
import type { Dag } from '../kern/day.ts'
import { DEELS_AANGESLOTEN, type Elementsoort } from '../kern/elementen.ts'
import type { Rij } from '../kern/rij.ts'
import type { Gebiedsrij, Tabel } from '../kern/tabel.ts'
import type { Omtrek } from './omtrek.ts'

/** The patches that a buurt should have: an initiatief, somebody who connects, and a place to meet. Source: F7, C46. */
export const LAPPEN = ['NETWERK', 'VERBINDINGSPERSOON', 'ONTMOETINGSPLEK'] as const satisfies readonly Elementsoort[]
export type Lapsoort = (typeof LAPPEN)[number]

/** One patch of a buurt, with what was counted. */
export interface Lap {
  readonly soort: Lapsoort
  readonly stand: 'GEDEKT' | 'LEEG' | 'NOG_NIET_AANGESLOTEN'
  /** In the buurt itself; null where nobody keeps them yet. */
  readonly hier: number | null
  /** On record for the whole wijk or gemeente: whether it reaches here is not said. */
  readonly breder: number | null
  /** In Dutch words. */
  readonly uitleg: string
}

export interface Buurtdekking {
  readonly buurt: Gebied
  readonly lappen: readonly Lap[]
}

const NAMEN: Readonly<Record<Lapsoort, readonly [een: string, meer: string]>> = {
  NETWERK: ['initiatief', 'initiatieven'],
  VERBINDINGSPERSOON: ['verbindingspersoon', 'verbindingspersonen'],
  ONTMOETINGSPLEK: ['ontmoetingsplek', 'ontmoetingsplekken']
}

const naam = (aantal: number, [een, meer]: readonly [string, string]) => `${aantal} ${aantal === 1 ? een : meer}`

const uitlegVan = (soort: Lapsoort, hier: number, breder: number): string => {
  const namen = NAMEN[soort]
  const delen = [hier === 0 ? `Geen ${namen[0]} bekend in deze buurt.` : `${naam(hier, namen)} in deze buurt.`]
  if (breder > 0)
    delen.push(`${naam(breder, namen)} voor de hele wijk of gemeente; of dat ook hier geldt, staat er niet bij.`)
  if (DEELS_AANGESLOTEN.includes(soort)) delen.push('Arrangeurs worden nog niet bijgehouden.')
  return delen.join(' ')
}

const NIET_AANGESLOTEN = 'Nog niet aangesloten: niemand houdt dit bij. Dat is niet hetzelfde als nul.'

const lapVan = (soort: Lapsoort, aangesloten: boolean, hier: number, breder: number): Lap =>
  aangesloten
    ? { soort, stand: hier > 0 ? 'GEDEKT' : 'LEEG', hier, breder, uitleg: uitlegVan(soort, hier, breder) }
    : { soort, stand: 'NOG_NIET_AANGESLOTEN', hier: null, breder: null, uitleg: NIET_AANGESLOTEN }

type Aantallen = Map<Gebiedsrij, Map<Elementsoort, number>>

/** Where everything that counts stands, per smallest area that is known of it. */
const aantallenIn = (tabellen: readonly Tabel<Rij>[], gemeenten: ReadonlySet<Gebied>, dag: Dag): Aantallen => {
  const aantallen: Aantallen = new Map()
  for (const tabel of tabellen) {
    if (tabel.elementsoorten.length === 0) continue
    for (const gemeente of gemeenten) {
      for (const rij of tabel.inGebied(gemeente)) {
        const waar = tabel.staanplaats(rij, dag)
        const soort = waar === null ? null : tabel.telt(rij, waar.gebied, dag)
        if (waar === null || soort === null) continue
        const hier = aantallen.get(waar.gebied) ?? new Map<Elementsoort, number>()
        hier.set(soort, (hier.get(soort) ?? 0) + 1)
        aantallen.set(waar.gebied, hier)
      }
    }
  }
  return aantallen
}

/**
 * How far the patchwork covers the buurten of an area on a day. In order of code and never in order of how well they
 * do: there is no ranking of buurten. Source: F7, C46, C33, see docs/bronnen.md.
 */
export const dekkingVan = (tabellen: readonly Tabel<Rij>[], { buurten }: Omtrek, dag: Dag): readonly Buurtdekking[] => {
  const aangesloten = new Set(tabellen.flatMap((tabel) => tabel.elementsoorten))
  const aantallen = aantallenIn(tabellen, new Set(buurten.map((buurt) => buurt.gemeente)), dag)
  const aantal = (gebied: Gebied | null, soort: Elementsoort) =>
    gebied === null ? 0 : (aantallen.get(gebied)?.get(soort) ?? 0)
  return buurten.map((buurt) => ({
    buurt,
    lappen: LAPPEN.map((soort) =>
      lapVan(
        soort,
        aangesloten.has(soort),
        aantal(buurt, soort),
        aantal(buurt.ouder, soort) + aantal(buurt.gemeente, soort)
      )
    )
  }))
}
