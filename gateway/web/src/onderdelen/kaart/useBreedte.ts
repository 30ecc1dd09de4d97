// SPDX-License-Identifier: EUPL-1.2
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** The width of an element in whole pixels, as it changes. */
export function useBreedte<E extends HTMLElement>(eerst: number): [ref: RefObject<E | null>, breedte: number] {
  const ref = useRef<E>(null)
  const [breedte, zetBreedte] = useState(eerst)
  useLayoutEffect(() => {
    const doos = ref.current
    if (!doos) return
    const meet = () => zetBreedte(Math.max(Math.floor(doos.clientWidth), 1))
    const waarnemer = new ResizeObserver(meet)
    meet()
    waarnemer.observe(doos)
    return () => waarnemer.disconnect()
  }, [])
  return [ref, breedte]
}
