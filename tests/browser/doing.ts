// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core'

/** Opens what the page offers to do, and gives the place where its form stands. */
export async function doing(page: Page, wat: string) {
  const daad = page.locator('details', { has: page.locator('summary', { hasText: wat }) }).first()
  await daad.locator('summary').first().click()
  return daad
}
