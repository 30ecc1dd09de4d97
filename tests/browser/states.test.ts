// SPDX-License-Identifier: EUPL-1.2
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Platform, startPlatform } from './platform.ts'
import {
  expectSound,
  heading,
  openBrowser,
  openGemeente,
  SCREENS,
  type Screen,
  type Visitor,
  visit
} from './visitor.ts'

let browser: Browser
let platform: Platform

beforeAll(async () => {
  ;[browser, platform] = await Promise.all([openBrowser(), startPlatform()])
})

afterAll(async () => {
  await browser?.close()
  await platform?.clear()
})

/** Opens a buurt of which the table says that nothing, or something, is known. */
async function openBuurt(page: Page, empty: boolean): Promise<void> {
  await openGemeente(page)
  const rows = page.locator('.tabel tbody tr')
  const none = page.getByRole('cell', { name: 'geen bekend' })
  await rows
    .filter(empty ? { has: none } : { hasNot: none })
    .first()
    .getByRole('link')
    .click()
  await heading(page, /^Wat is er in/).waitFor()
  await page.locator('#lijst-kop').waitFor()
}

/** The size that a finger needs: WCAG 2.2 asks 24 by 24, except in running text. */
const tooSmall = (page: Page) =>
  page.locator('button, select, input:not([type=radio], [type=checkbox]), a.nl-button').evaluateAll((all) =>
    all
      .map((element) => ({ box: element.getBoundingClientRect(), text: element.textContent ?? '' }))
      .filter(({ box }) => box.width > 0 && (box.width < 44 || box.height < 44))
      .map(({ text, box }) => `${text.trim()} ${box.width}x${box.height}`)
  )

const screens = Object.keys(SCREENS).filter((name): name is Screen => name in SCREENS)

describe.each(screens)('on a %s', (screen) => {
  const look = async (open: (visitor: Visitor) => Promise<void>) => {
    const visitor = await visit(browser, platform.address, screen)
    await open(visitor)
    await expectSound(visitor)
    expect(await tooSmall(visitor.page)).toEqual([])
    await visitor.context.close()
  }

  test('the first page is sound', () =>
    look(async ({ page }) => {
      await page.goto('/')
      await page.locator('.gemeenten a').first().waitFor()
    }))

  test('a full gemeente is sound', () => look(({ page }) => openGemeente(page)))

  test('a buurt with something in it is sound', () => look(({ page }) => openBuurt(page, false)))

  test('an empty buurt says that nothing known is not nothing, and offers the first step', () =>
    look(async ({ page }) => {
      await openBuurt(page, true)
      await page.getByText('Nog niets bekend. Dat betekent niet dat er niets is.').waitFor()
      await page.locator('.leeg').getByRole('link', { name: 'Start een initiatief' }).waitFor()
    }))

  test('an initiatief is sound', () =>
    look(async ({ page }) => {
      await openBuurt(page, false)
      await page.locator('.rij a').first().click()
      await page.locator('.tijdlijn li').first().waitFor()
      const days = await page
        .locator('.tijdlijn time')
        .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')))
      expect(days).toEqual([...days].sort().reverse())
    }))

  test('the form is sound, with every kind of initiatief', () =>
    look(async ({ page }) => {
      await openGemeente(page)
      await page.getByRole('main').getByRole('link', { name: 'Start een initiatief' }).first().click()
      await page.getByLabel('Organisatienetwerk').check()
      await page.getByLabel('Wat brengt elke organisatie in?').waitFor()
    }))

  test('it can be read in forced colours and without motion', () =>
    look(async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
      await openBuurt(page, false)
    }))
})

test('a phone shows the list before the map, for eyes and keyboard alike; a desk the map first', async () => {
  for (const [screen, first] of [
    ['phone', 'lijst-deel'],
    ['desktop', 'kaart-deel']
  ] as const) {
    const visitor = await visit(browser, platform.address, screen)
    await openBuurt(visitor.page, false)
    expect(await visitor.page.locator('.beeld > section').first().getAttribute('class')).toContain(first)
    await visitor.context.close()
  }
})

test('on paper stand the counts and the list, not the controls', async () => {
  const visitor = await visit(browser, platform.address)
  const { page } = visitor
  await openBuurt(page, false)
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByLabel('Kies een buurt').isVisible()).toBe(false)
  expect(await page.locator('.rij').first().isVisible()).toBe(true)
  expect(await page.locator('.bron').isVisible()).toBe(true)
  expect(await page.locator('.kop__stand').isVisible()).toBe(true)
  await visitor.context.close()
})
