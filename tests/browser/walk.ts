// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core'

/** Presses of the key between two looks, sent together: each look waits for an answer of the page. */
const AT_ONCE = 10
/** A field for a date or a time is up to this many stops of the key in one element. */
const STOPS_OF_A_FIELD = 6

/**
 * Walks through the page with the Tab key, from its first stop to its last. Says what is wrong, a line per stop: one
 * that is passed over, out of sight, under something else or without a sign that it has the focus, or that holds the
 * keyboard. Nothing to say is a sound page.
 */
export async function walk(page: Page): Promise<readonly string[]> {
  // The page sees that it is walked by keyboard: only then it shows where the focus is.
  await page.keyboard.press('Tab')
  const watch = await page.evaluateHandle(() => {
    const visible = (element: Element) => element.checkVisibility({ visibilityProperty: true })
    /** Of radio buttons with one name the keyboard stops at one. */
    const group = (element: Element) =>
      element instanceof HTMLInputElement && element.type === 'radio' ? `radio ${element.name}` : element
    const candidates = 'a[href], button, input, select, textarea, summary, [tabindex]'
    const wanted = new Map(
      [...document.querySelectorAll<HTMLElement | SVGElement>(candidates)]
        .filter((element) => element.tabIndex >= 0 && !element.matches(':disabled') && visible(element))
        .map((element) => [group(element), element])
    )
    const told = (element: Element) =>
      `${element.tagName.toLowerCase()} '${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 60)}'`
    const faults = new Set<string>()
    /** Stops that showed the focus; of a day or a time one of its parts may show it by itself. */
    const marked = new Set<Element>()
    const unmarked = new Set<Element>()
    const seen = new Set<Element | string>()

    const isCovered = (element: Element) => {
      const [box] = element.getClientRects()
      if (box === undefined) return true
      const points = [0.1, 0.5, 0.9].flatMap((x) => [0.2, 0.5, 0.8].map((y) => [x, y] as const))
      return !points.some(([x, y]) => {
        const top = document.elementFromPoint(box.left + x * box.width, box.top + y * box.height)
        return top !== null && (element.contains(top) || top.contains(element) || top.closest('label') !== null)
      })
    }
    const isMarked = (element: Element) => {
      const { outlineStyle, boxShadow } = getComputedStyle(element)
      return element instanceof SVGElement || outlineStyle !== 'none' || boxShadow !== 'none'
    }
    const note = () => {
      const here = document.activeElement
      if (here === null || here === document.body) return
      const { top, bottom, width, height } = here.getBoundingClientRect()
      seen.add(group(here))
      if (width === 0 || height === 0 || bottom <= 0 || top >= innerHeight) faults.add(`out of sight: ${told(here)}`)
      else if (isCovered(here)) faults.add(`covered: ${told(here)}`)
      ;(isMarked(here) ? marked : unmarked).add(here)
    }
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Tab') note()
    }
    addEventListener('keydown', onKey, true)
    const stops = [...wanted.keys()]
    ;[...wanted.values()][0]?.focus()
    return {
      stops: stops.length,
      /** All stops were there; the one that has the focus now counts too. */
      done: () => {
        note()
        return stops.every((stop) => seen.has(stop))
      },
      end: () => {
        removeEventListener('keydown', onKey, true)
        const missed = stops.filter((stop) => !seen.has(stop)).map((stop) => wanted.get(stop))
        return [
          ...faults,
          ...[...unmarked].filter((stop) => !marked.has(stop)).map((stop) => `no sign of the focus: ${told(stop)}`),
          ...missed.map((stop) => `not reached: ${stop ? told(stop) : ''}`)
        ]
      }
    }
  })
  const most = STOPS_OF_A_FIELD * (await watch.evaluate(({ stops }) => stops))
  for (let pressed = 0; pressed < most && !(await watch.evaluate(({ done }) => done())); pressed += AT_ONCE)
    await Promise.all(Array.from({ length: AT_ONCE }, () => page.keyboard.press('Tab')))
  return watch.evaluate(({ end }) => end())
}
