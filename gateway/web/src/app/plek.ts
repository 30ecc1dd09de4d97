// SPDX-License-Identifier: EUPL-1.2
import { useCallback } from 'react'
import { type NavigateOptions, useNavigate, useSearchParams } from 'react-router'
import { isDag } from '../onderdelen/datum.ts'

/** What the address says besides which thing: the day that is looked at, and the kind that is shown. */
export interface Blik {
  readonly op: string | null
  readonly soort: string | null
}

/** The address of a page, with the same day and kind as the one that is left. */
export function adresMet(pad: string, { op, soort }: Blik): string {
  const vraag = new URLSearchParams([...(op ? [['op', op]] : []), ...(soort ? [['soort', soort]] : [])])
  const tekst = vraag.toString()
  return tekst === '' ? pad : `${pad}${pad.includes('?') ? '&' : '?'}${tekst}`
}

/** What the address of this page says; a day that is none is left out. */
export function useBlik(): Blik {
  const [vraag] = useSearchParams()
  const op = vraag.get('op')
  return { op: op !== null && isDag(op) ? op : null, soort: vraag.get('soort') }
}

/** Changes day or kind in the address of this page, without leaving the spot. */
export function useBlikwissel(): (anders: Partial<Blik>) => void {
  const [, zet] = useSearchParams()
  return useCallback(
    (anders) =>
      zet(
        (vraag) => {
          for (const [naam, waarde] of Object.entries(anders)) {
            if (waarde) vraag.set(naam, waarde)
            else vraag.delete(naam)
          }
          return vraag
        },
        { state: { blijf: true }, preventScrollReset: true }
      ),
    [zet]
  )
}

/** Goes to a page with the same day and kind. */
export function useNaar(): (pad: string, opties?: NavigateOptions) => void {
  const navigeer = useNavigate()
  const blik = useBlik()
  return (pad, opties) => void navigeer(adresMet(pad, blik), opties)
}

/** The gemeente in which a buurt lies. */
export const gemeenteVan = (buurt: string): string => `GM${buurt.slice(2, 6)}`
