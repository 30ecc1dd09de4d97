// SPDX-License-Identifier: EUPL-1.2
import type { Locator, Page } from 'playwright-core'

/** Looks for what is called so in a field that finds while one types, and takes it. */
export async function choose(field: Locator, naam: string): Promise<void> {
  await field.fill(naam)
  await field.page().getByRole('option', { name: naam, exact: true }).click()
}

/** Opens what the page offers to do, and gives the place where its form stands. */
export async function doing(page: Page, wat: string) {
  const daad = page.locator('details', { has: page.locator('summary', { hasText: wat }) }).first()
  await daad.locator('summary').first().click()
  return daad
}
