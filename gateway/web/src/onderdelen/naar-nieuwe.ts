// SPDX-License-Identifier: EUPL-1.2

/**
 * Brings the focus to the first row of a block that was not there yet, now or as soon as it comes: the button that asked
 * for it goes down with each page, and is gone after the last. Whoever went elsewhere meanwhile stays there.
 */
export function naarNieuwe(
  knop: Element,
  blok: Element | null | undefined,
  stond: NodeListOf<Element> | undefined
): void {
  if (!blok) return
  const eerder = new Set(stond)
  const kijk = (): boolean => {
    const nieuwe = [...blok.querySelectorAll('li')].find((rij) => !eerder.has(rij))
    if (nieuwe === undefined) return false
    if (document.activeElement !== knop && document.activeElement !== document.body) return true
    const doel = nieuwe.querySelector<HTMLElement>('a, button') ?? nieuwe
    if (doel === nieuwe) doel.tabIndex = -1
    doel.focus()
    return true
  }
  if (kijk()) return
  const wacht = new MutationObserver(() => {
    if (kijk()) wacht.disconnect()
  })
  wacht.observe(blok, { childList: true, subtree: true })
}
