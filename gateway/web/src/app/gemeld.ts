// SPDX-License-Identifier: EUPL-1.2
import { useSyncExternalStore } from 'react'
import { maakBron } from './bron.ts'

/** As many as somebody could still want to see; what is older stands in the list by then. */
const MEEST = 50

const initiatieven = maakBron<readonly string[]>([])

/** Keeps which initiatieven the stream told of, the last one last. */
export function meld(notities: readonly { readonly soort: string; readonly id: string }[]): void {
  const ids = notities.filter(({ soort }) => soort === 'Initiatief').map(({ id }) => id)
  if (ids.length === 0) return
  const eerder = initiatieven.lees().filter((id) => !ids.includes(id))
  initiatieven.zet([...eerder, ...ids].slice(-MEEST))
}

/** The initiatieven that changed while this page was open. */
export const useGemeld = (): readonly string[] => useSyncExternalStore(initiatieven.volg, initiatieven.lees)
