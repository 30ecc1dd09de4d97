// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef } from 'react'

const rijenIn = (blok: Element) => [...blok.querySelectorAll<HTMLElement>('li')]

/**
 * Brings the focus to the first row that came since its button was pressed: the button goes down with each page, and is
 * gone after the last. Whoever went elsewhere while it waited stays there.
 */
export function useNaarNieuwe(bezig: boolean): (knop: HTMLElement) => void {
  const gedrukt = useRef<{ readonly knop: HTMLElement; readonly blok: Element; readonly stond: Set<Element> }>(null)
  useEffect(() => {
    if (bezig || gedrukt.current === null) return
    const { knop, blok, stond } = gedrukt.current
    gedrukt.current = null
    const [actief, nieuwe] = [document.activeElement, rijenIn(blok).find((rij) => !stond.has(rij))]
    if (nieuwe === undefined || (actief !== knop && actief !== document.body)) return
    const doel = nieuwe.querySelector<HTMLElement>('a, button') ?? nieuwe
    if (doel === nieuwe) doel.tabIndex = -1
    doel.focus()
  }, [bezig])
  return (knop) => {
    const blok = knop.parentElement?.parentElement
    if (blok) gedrukt.current = { knop, blok, stond: new Set(rijenIn(blok)) }
  }
}
