// SPDX-License-Identifier: EUPL-1.2
import { useCallback } from 'react'
import { type NavigateOptions, useNavigate, useSearchParams } from 'react-router'
import { isDag, vandaag } from '../onderdelen/datum.ts'

/**
 * What the address says besides which thing: the day that is looked at, the kind and the layer that are shown, in which
 * order the list stands, and what comes first where there is no room for both: list or map.
 */
export interface Blik {
  readonly op: string | null
  readonly soort: string | null
  readonly laag: string | null
  readonly orde: string | null
  readonly toon: string | null
}

/** The address of a page, seen as `blik` says. */
export function adresMet(pad: string, blik: Partial<Blik>): string {
  const vraag = new URLSearchParams(
    Object.entries(blik).flatMap(([naam, waarde]): [string, string][] => (waarde ? [[naam, waarde]] : []))
  )
  const tekst = vraag.toString()
  return tekst === '' ? pad : `${pad}${pad.includes('?') ? '&' : '?'}${tekst}`
}

/** The day that an address says; null for what is no day, and for a day to come: of that nothing can be shown. */
export const gewezenDag = (op: string | null, nu = vandaag()): string | null =>
  op !== null && isDag(op) && op <= nu ? op : null

/** What the address of this page says. */
export function useBlik(): Blik {
  const [vraag] = useSearchParams()
  return {
    op: gewezenDag(vraag.get('op')),
    soort: vraag.get('soort'),
    laag: vraag.get('laag'),
    orde: vraag.get('orde'),
    toon: vraag.get('toon')
  }
}

/** Changes what the address of this page says, without leaving the spot. */
export function useAdreswissel(): (anders: Readonly<Record<string, string | null>>, vervang?: boolean) => void {
  const [, zet] = useSearchParams()
  return useCallback(
    (anders, vervang = false) =>
      zet(
        (vraag) => {
          for (const [naam, waarde] of Object.entries(anders)) {
            if (waarde) vraag.set(naam, waarde)
            else vraag.delete(naam)
          }
          return vraag
        },
        { state: { blijf: true }, preventScrollReset: true, replace: vervang }
      ),
    [zet]
  )
}

/** Changes day, kind or layer in the address of this page. */
export function useBlikwissel(): (anders: Partial<Blik>) => void {
  const wissel = useAdreswissel()
  return useCallback((anders) => wissel({ ...anders }), [wissel])
}

/** Goes to a page, seen the same way. */
export function useNaar(): (pad: string, opties?: NavigateOptions) => void {
  const navigeer = useNavigate()
  const blik = useBlik()
  return (pad, opties) => void navigeer(adresMet(pad, blik), opties)
}

/** The gemeente in which a buurt or wijk lies; of a gemeente itself. */
export const gemeenteVan = (code: string): string => `GM${code.slice(2, 6)}`

/** What a place is, as addresses call it: one of the division of the country, or one that somebody drew. */
export type Schaal = 'gemeente' | 'wijk' | 'buurt' | 'gebied'

const SCHALEN: Readonly<Record<string, Schaal>> = { GM: 'gemeente', WK: 'wijk', BU: 'buurt' }

/** What the place with this code or id is. */
export const schaalVan = (code: string): Schaal => SCHALEN[code.slice(0, 2)] ?? 'gebied'

/** True of the id of an area that somebody drew, where a gemeente, wijk or buurt has a code. */
export const isGetekend = (code: string): boolean => schaalVan(code) === 'gebied'

/** The address of the Buurtbeeld of a gemeente, wijk or buurt by its code, or of a drawn area by its id. */
export const adresVan = (code: string): string => `/${schaalVan(code)}/${code}`
