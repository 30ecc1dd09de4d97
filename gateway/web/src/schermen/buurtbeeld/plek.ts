// SPDX-License-Identifier: EUPL-1.2
import { adresVan } from '../../app/plek.ts'
import type { BuurtbeeldQuery, Elementsoort, GetekendGebiedQuery, TellingStand } from '../../gql/graphql.ts'
import { type Inwoners, inwonersSamen } from '../../onderdelen/Inwonertal.tsx'
import type { Filter } from './soort.ts'
import { teksten } from './teksten.nl.ts'

export type Gemeente = NonNullable<BuurtbeeldQuery['gemeente']>
export type Wijk = Gemeente['wijken'][number]
export type Buurt = Wijk['buurten'][number]

export interface Soorttelling {
  readonly soort: Elementsoort
  readonly aantal: number | null
  readonly stand: TellingStand
}

/** What is looked at, on whichever scale. */
export interface Plek {
  /** Code of the gemeente, wijk or buurt, or the id of an area that somebody drew. */
  readonly id: string
  readonly isGetekend: boolean
  readonly naam: string
  readonly inwoners: Inwoners
  readonly telling: readonly Soorttelling[]
  readonly initiatieven: { readonly aantal: number }
  readonly elementen?: { readonly aantal: number }
  readonly adres: string
  /** The buurten that it is made of, where it is not the whole gemeente. */
  readonly buurten: readonly Buurt[]
  /** Its own outline, where that is not one of buurten. */
  readonly omtrek: unknown
  readonly toelichting: string | null
}

export const buurtenIn = (gemeente: Gemeente): readonly Buurt[] => gemeente.wijken.flatMap(({ buurten }) => buurten)

/** The inhabitants of a gemeente, or of a part of it: all were counted by the same, in the same year. */
export const inwonersVan = (
  { voorbeelddata, bron, jaar }: Gemeente,
  { inwoners: aantal }: { readonly inwoners: number | null }
): Inwoners => ({ aantal, bron: voorbeelddata ? teksten.bronVerzonnen : bron, jaar })

/** The place with this code in a gemeente; null where it has none. */
export function plekMet(gemeente: Gemeente, code: string): Plek | null {
  const rest = { id: code, isGetekend: false, omtrek: null, toelichting: null }
  const metInwoners = <D extends { readonly inwoners: number | null }>(deel: D) => ({
    ...deel,
    ...rest,
    inwoners: inwonersVan(gemeente, deel)
  })
  if (code === gemeente.code) return { ...metInwoners(gemeente), adres: `/gemeente/${code}`, buurten: [] }
  const wijk = gemeente.wijken.find((een) => een.code === code)
  if (wijk) return { ...metInwoners(wijk), adres: `/wijk/${code}` }
  const buurt = buurtenIn(gemeente).find((een) => een.code === code)
  return buurt ? { ...metInwoners(buurt), adres: `/buurt/${code}`, buurten: [buurt] } : null
}

type Getekend = NonNullable<GetekendGebiedQuery['getekendGebied']>

/**
 * A drawn area. The eight kinds are counted by the gateway: what names the area, and what lies in a buurt with its
 * middle in it. Inhabitants, and what a chosen kind filters, are those of these buurten together.
 */
export const getekendePlek = (
  gemeente: Gemeente,
  gebied: Getekend,
  buurten: readonly Buurt[],
  filter: Filter
): Plek => ({
  id: gebied.id,
  isGetekend: true,
  naam: gebied.naam,
  toelichting: gebied.toelichting,
  inwoners: {
    ...inwonersVan(gemeente, { inwoners: null }),
    // Of what lies in another gemeente than the one that is shown it is not known here.
    ...inwonersSamen(
      buurten.map(({ inwoners }) => inwoners),
      gebied.buurten.length
    )
  },
  telling: gebied.telling,
  initiatieven: {
    aantal:
      (filter.soort === null ? gebied.telling.find(({ soort }) => soort === 'NETWERK')?.aantal : null) ??
      buurten.reduce((aantal, { initiatieven }) => aantal + initiatieven.aantal, 0)
  },
  elementen: { aantal: buurten.reduce((aantal, { elementen }) => aantal + (elementen?.aantal ?? 0), 0) },
  adres: `/gebied/${gebied.id}`,
  buurten,
  omtrek: gebied.grens
})

/** Where somebody goes who chooses this: the code of a place, the id of a drawn area, or null for the whole gemeente. */
export const adresBij = (gemeente: Gemeente, gekozen: string | null): string => adresVan(gekozen ?? gemeente.code)
