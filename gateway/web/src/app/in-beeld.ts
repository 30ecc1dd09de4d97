// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useSyncExternalStore } from 'react'
import { maakBron } from './bron.ts'

const gemeente = maakBron<string | null>(null)

/** Tells the live stream which gemeente is looked at. */
export function useInBeeld(code: string | null): void {
  useEffect(() => {
    if (code !== null) gemeente.zet(code)
  }, [code])
}

/** The gemeente that is looked at, or was last. */
export const useGemeenteInBeeld = (): string | null => useSyncExternalStore(gemeente.volg, gemeente.lees)
