// SPDX-License-Identifier: EUPL-1.2
import { useSyncExternalStore } from 'react'
import { maakBron } from './bron.ts'

/** As many of a kind as one page of a list holds; what is older stands in the list by then. */
const MEEST = 24
const NIETS: readonly string[] = []

const gemeld = maakBron<Readonly<Record<string, readonly string[]>>>({})

/** Keeps which things of each kind the stream told of, the last one last. */
export function meld(notities: readonly { readonly soort: string; readonly id: string }[]): void {
  const nu = { ...gemeld.lees() }
  for (const { soort, id } of notities)
    nu[soort] = [...(nu[soort] ?? NIETS).filter((eerder) => eerder !== id), id].slice(-MEEST)
  if (notities.length > 0) gemeld.zet(nu)
}

/** The things of a kind that changed while this page was open. */
export const useGemeld = (soort: string): readonly string[] =>
  useSyncExternalStore(gemeld.volg, () => gemeld.lees()[soort] ?? NIETS)
