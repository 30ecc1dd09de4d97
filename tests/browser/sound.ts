// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { setTimeout } from 'node:timers/promises'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Visitor } from './visitor.ts'

/** Each page that is loaded is handed it anew: in its short form it is less than half as long. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What axe finds wrong with the page as it stands, a line per rule; all its rules, or only these. It runs in the page
 * itself and hands over violations only: with everything that was right, an answer is some hundred times as long.
 */
export async function violations(page: Page, rules: readonly string[] = []): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  return page.evaluate(async (only) => {
    const found = await window.axe.run(document, {
      resultTypes: ['violations'],
      // It would read every style sheet again, for a rule that is not among those it has on.
      preload: { assets: ['media'] },
      selectors: false,
      ...(only.length > 0 && { runOnly: { type: 'rule', values: [...only] } })
    })
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  }, rules)
}

declare global {
  interface Window {
    axe: typeof axe
  }
}

/** Waits until nothing on the page still shows the answer before the one it asked for, or that it waits for one. */
export const arrived = (page: Page): Promise<void> =>
  page.locator('[aria-busy="true"], .laden').first().waitFor({ state: 'detached' })

/** How long a page may take to come to rest, in milliseconds: colours fade in, a font gives a line its height. */
const RESTS_MS = 5_000

/** Fails softly, as `state`, with what is still wrong once the page came to rest. */
export async function expectNone(look: () => Promise<readonly string[]>, state: string): Promise<void> {
  const until = Date.now() + RESTS_MS
  let wrong = await look()
  while (wrong.length > 0 && Date.now() < until) {
    await setTimeout(50)
    wrong = await look()
  }
  expect.soft(wrong, state).toEqual([])
}

/** Says so where one has to scroll sideways. */
const tooWide = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const wide = document.documentElement.scrollWidth
    return wide > innerWidth ? [`${wide} pixels wide on a screen of ${innerWidth}`] : []
  })

/**
 * What the screen may never do, whatever it shows: shut somebody out, scroll sideways, complain, ask elsewhere.
 * `state` names it in a failure.
 */
export async function expectSound(visitor: Visitor, state = visitor.page.url()): Promise<void> {
  await arrived(visitor.page)
  await expectSoundOnTheWay(visitor, state)
}

/** The same of the page as it stands, while what it asked for is not there yet. */
export async function expectSoundOnTheWay({ page, complaints, abroad }: Visitor, state: string): Promise<void> {
  await expectNone(() => violations(page), state)
  await expectNone(() => tooWide(page), `${state}: width`)
  expect.soft(complaints, state).toEqual([])
  expect.soft(abroad, state).toEqual([])
}

/** Looks at the page where the reader's own colours replace those of the page. */
async function inForcedColours<T>(page: Page, look: () => Promise<T>): Promise<T> {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  try {
    return await look()
  } finally {
    await page.emulateMedia({ forcedColors: null, reducedMotion: null })
  }
}

/** Text that is too faint then. Colours are those of the reader however wide the page is, so it is asked once. */
export const faintInForcedColours = (page: Page): Promise<readonly string[]> =>
  inForcedColours(page, () => violations(page, ['color-contrast']))

/** Controls without an edge of their own then: their ground is taken away. */
export const edgelessInForcedColours = (page: Page): Promise<readonly string[]> =>
  inForcedColours(page, () =>
    page.locator('button, select, textarea, input, a.nl-button').evaluateAll((all) =>
      all
        .filter((element) => {
          const { borderBottomStyle, borderBottomWidth, outlineStyle, textDecorationLine } = getComputedStyle(element)
          const hasEdge = borderBottomStyle !== 'none' && Number.parseFloat(borderBottomWidth) > 0
          return element.checkVisibility() && !hasEdge && outlineStyle === 'none' && textDecorationLine === 'none'
        })
        .filter((element) => !element.matches('[type=radio], [type=checkbox], [type=range]'))
        .map((element) => `no edge: ${element.outerHTML.slice(0, 120)}`)
    )
  )

/** Controls smaller than a finger needs: 44 by 44, except in running text. */
export const tooSmall = (page: Page): Promise<readonly string[]> =>
  page.locator('button, select, input:not([type=radio], [type=checkbox]), a.nl-button').evaluateAll((all) =>
    all
      .map((element) => ({ box: element.getBoundingClientRect(), text: element.textContent ?? '' }))
      .filter(({ box }) => box.width > 0 && (box.width < 44 || box.height < 44))
      .map(({ text, box }) => `${text.trim()} ${box.width}x${box.height}`)
  )
