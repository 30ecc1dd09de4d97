// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core'

/** One thing that somebody does on a page. */
type Step = (page: Page) => Promise<unknown>

export const chooses =
  (label: string): Step =>
  (page) =>
    page.getByLabel(label).first().check()

export const presses =
  (name: string | RegExp): Step =>
  (page) =>
    page.getByRole('button', { name, exact: true }).first().click()

/** Opens what the page offers to do. */
export const opens =
  (what: string): Step =>
  (page) =>
    page.locator('summary', { hasText: what }).first().click()

/** Opens every form of a page. */
export const opensAll: Step = (page) =>
  page.locator('main details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '')
  })

/** Types into fields, by their labels. */
export const fills =
  (texts: Readonly<Record<string, string>>): Step =>
  async (page) => {
    for (const [label, text] of Object.entries(texts)) await page.getByLabel(label).fill(text)
  }

/** One after the other. */
export const inTurn =
  (...steps: readonly Step[]): Step =>
  async (page) => {
    for (const step of steps) await step(page)
  }
