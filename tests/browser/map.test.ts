// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { arrived, expectSound } from './sound.ts'
import { heading, openGemeente, useBrowser } from './visitor.ts'

const visit = useBrowser()

const here = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-code') ?? null)
const ARROWS = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'] as const

test('arrow keys reach every area of the map from its one stop, and Enter chooses', async () => {
  const visitor = await visit()
  const { page } = visitor
  await openGemeente(page)
  const codes = await page
    .locator('.kaart a')
    .evaluateAll((areas) => areas.map((area) => area.getAttribute('data-code')))
  expect(codes.length).toBeGreaterThan(1)
  await expect.poll(() => page.locator('.kaart a[tabindex="0"]').count()).toBe(1)

  // From every area reached so far each arrow is tried; focus is the only thing that moves.
  await page.locator('.kaart a[tabindex="0"]').focus()
  const reached = new Set([await here(page)])
  for (const from of reached) {
    for (const arrow of ARROWS) {
      await page.locator(`.kaart a[data-code="${from}"]`).focus()
      await page.keyboard.press(arrow)
      reached.add(await here(page))
    }
  }
  expect([...reached].sort()).toEqual([...codes].sort())

  await page.locator(`.kaart a[data-code="${codes.at(-1)}"]`).focus()
  await expect.poll(() => page.locator('.gebied__focus').count()).toBe(2)
  await page.keyboard.press('Enter')
  await page.waitForURL(new RegExp(`/buurt/${codes.at(-1)}$`))
  await expect.poll(() => here(page)).toBe(codes.at(-1))
  await expectSound(visitor)
})

test('the table says in words what the map shows, by name', async () => {
  const visitor = await visit()
  const { page } = visitor
  await openGemeente(page)
  await page.locator('.tabel tbody tr').first().waitFor()
  const onMap = await page
    .locator('.kaart a')
    .evaluateAll((areas) => areas.map((area) => area.getAttribute('aria-label') ?? ''))
  const rows = await page.locator('.tabel tbody tr').evaluateAll((all) =>
    all.map((row) => {
      const [naam, , aantal] = [...row.children].map((cell) => cell.textContent?.trim() ?? '')
      return { naam: naam ?? '', aantal: aantal ?? '' }
    })
  )
  const inWords = rows.map(({ naam, aantal }) => {
    const tail =
      aantal === 'geen bekend'
        ? 'geen initiatief bekend'
        : `${aantal} ${aantal === '1' ? 'initiatief' : 'initiatieven'}`
    return `${naam}: ${tail}`
  })
  expect([...onMap].sort()).toEqual([...inWords].sort())
  expect(rows.map(({ naam }) => naam)).toEqual(rows.map(({ naam }) => naam).sort((a, b) => a.localeCompare(b, 'nl')))
})

test('a kind filters map, table and list together, and stands in the address', async () => {
  const visitor = await visit()
  const { page } = visitor
  await openGemeente(page)
  await page.getByLabel('Laat zien').focus()
  await page.getByLabel('Laat zien').selectOption('Wooninitiatief')
  await page.waitForURL(/soort=WOONINITIATIEF/)
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT')
  await arrived(page)
  const total = await page.locator('.tabel tfoot td').last().textContent()
  const shown = await page.getByRole('heading', { name: /^Initiatieven \(/ }).textContent()
  expect(shown?.replace(/\D/g, '')).toBe(total)
  expect(Number(total)).toBeGreaterThan(0)
  const kinds = await page.locator('.rij__soort').allTextContents()
  expect(kinds.filter((kind) => !kind.startsWith('Wooninitiatief'))).toEqual([])

  await page.reload()
  await heading(page, /^Wat is er in/).waitFor()
  await expect.poll(() => page.getByLabel('Laat zien').inputValue()).toBe('WOONINITIATIEF')
})
