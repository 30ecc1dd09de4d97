// SPDX-License-Identifier: EUPL-1.2
import { useSyncExternalStore } from 'react'

const vraag = window.matchMedia('(min-width: 60rem)')

const volg = (luisteraar: () => void) => {
  vraag.addEventListener('change', luisteraar)
  return () => vraag.removeEventListener('change', luisteraar)
}

/** True where map and counts fit side by side. On a phone the list comes first, for eyes and for the Tab key alike. */
export const useBreed = (): boolean => useSyncExternalStore(volg, () => vraag.matches)
