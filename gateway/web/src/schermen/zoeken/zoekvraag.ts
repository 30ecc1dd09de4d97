// SPDX-License-Identifier: EUPL-1.2
import type { ZoekenQueryVariables, Zoeksoort, Zoekvolgorde } from '../../gql/graphql.ts'
import { dagenLater } from '../../onderdelen/datum.ts'
import { is } from '../../onderdelen/woorden.nl.ts'
import { teksten } from './teksten.nl.ts'

/** Stands in the address where somebody looks everywhere, whatever place the device remembers. */
export const OVERAL = 'overal'

/** What is looked for, as the address says it: `?q=koor&soort=INITIATIEF&gebied=BU…&vers=90&volgorde=VERST`. */
export interface Zoekvraag {
  readonly tekst: string
  readonly soort: Zoeksoort | null
  /** Code of a gemeente, wijk or buurt: in which, or for DICHTBIJ from where; null: everywhere. */
  readonly gebied: string | null
  /** Days within which it must have been confirmed; '' for any. */
  readonly vers: keyof typeof teksten.vers
  readonly volgorde: Zoekvolgorde
}

const gekozen = <T extends string>(woorden: Readonly<Record<T, unknown>>, waarde: string | null): T | null =>
  waarde !== null && is(woorden, waarde) ? waarde : null

/** Near is near to something: who looks everywhere cannot ask for it. */
const volgordeIn = (waarde: string | null, plek: string | null): Zoekvolgorde => {
  const volgorde = gekozen(teksten.volgordes, waarde) ?? 'BEST'
  return volgorde === 'DICHTBIJ' && plek === null ? 'BEST' : volgorde
}

/**
 * Reads an address. What it does not know is left out.
 *
 * @param laatst the place that this device remembers: where somebody looks who does not say where
 */
export function leesZoekvraag(adres: URLSearchParams, laatst: string | null): Zoekvraag {
  const gebied = adres.get('gebied') ?? laatst
  const plek = gebied !== null && /^(?:GM\d{4}|WK\d{6}|BU\d{8})$/.test(gebied) ? gebied : null
  return {
    tekst: (adres.get('q') ?? '').trim(),
    soort: gekozen(teksten.soorten, adres.get('soort')),
    gebied: plek,
    vers: gekozen(teksten.vers, adres.get('vers')) ?? '',
    volgorde: volgordeIn(adres.get('volgorde'), plek)
  }
}

/** What is asked of the gateway; how much there is of the other kinds too, where one kind is chosen. */
export const variabelenVan = (
  { tekst, soort, gebied, vers, volgorde }: Zoekvraag,
  nu: string
): ZoekenQueryVariables => ({
  tekst,
  gebied,
  volgorde,
  soorten: soort && [soort],
  metAlle: soort !== null,
  versSinds: vers === '' ? null : dagenLater(nu, -Number(vers))
})
