// SPDX-License-Identifier: EUPL-1.2
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Platform, startPlatform } from './platform.ts'
import { becomes, expectSound, heading, openBrowser, visit } from './visitor.ts'

let browser: Browser
let platform: Platform

beforeAll(async () => {
  ;[browser, platform] = await Promise.all([openBrowser(), startPlatform()])
})

afterAll(async () => {
  await browser?.close()
  await platform?.clear()
})

const BUURT = '/buurt/BU99010100'

async function openForm(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('link', { name: 'Iets toevoegen' }).first().click()
  await page.getByRole('link', { name: 'Een voorziening' }).click()
  await heading(page, 'Zet erop wat er is').waitFor()
}

/** Puts a facility on record and lands where it stands. */
async function record(page: Page, naam: string): Promise<void> {
  await page.goto(BUURT)
  await becomes(page, 'bewoner')
  await openForm(page)
  await page.getByLabel('Hoe heet het?').fill(naam)
  await page.getByLabel('Bewoners zelf').check()
  await page.getByRole('button', { name: 'Zet het erop' }).click()
  await page.getByText(`${naam} staat erop.`).waitFor()
}

test('what somebody knows is on record in four clicks, in sight at once, and can be undone', async () => {
  const visitor = await visit(browser, platform.address)
  const { page } = visitor
  await page.goto(BUURT)
  await becomes(page, 'bewoner')
  const before = await visitor.clicks()
  await record(page, 'Ruilkast op de hoek')
  expect(await visitor.clicks()).toBe(before + 4)
  const row = page.locator('.rij', { hasText: 'Ruilkast op de hoek' })
  await row.waitFor()
  expect(new URL(page.url()).searchParams.get('soort')).toBe('FYSIEKE_VOORZIENING')
  await expectSound(visitor)
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await page.getByText('Ruilkast op de hoek is weer van de kaart.').waitFor()
  await visitor.context.close()
})

test('it is confirmed in one click, called gone, and found again; the lost place stays in sight', async () => {
  const visitor = await visit(browser, platform.address)
  const { page } = visitor
  await record(page, 'Bankje bij de brug')
  await page.getByRole('main').getByRole('link', { name: 'Bankje bij de brug' }).click()
  await heading(page, 'Bankje bij de brug').waitFor()
  await page.getByRole('button', { name: 'Klopt nog: Bankje bij de brug' }).click()
  await page.getByText('Vandaag bevestigd. Dank u wel.').waitFor()
  await page.locator('.versheid', { hasText: 'vandaag bevestigd' }).waitFor()

  await page.getByText('Het is er niet meer').click()
  await page.getByRole('button', { name: 'Meld dat het weg is' }).click()
  expect(await page.locator('.utrecht-alert--error').getByRole('link').allTextContents()).toEqual([
    'Waarom is het er niet meer? Kies waarom.'
  ])
  await page.getByLabel('Waarom is het er niet meer?').selectOption('GELD_OP')
  await page.getByRole('button', { name: 'Meld dat het weg is' }).click()
  await page.getByText('Bankje bij de brug staat nu als verdwenen op de kaart.').waitFor()
  await page.getByText('Dit is er niet meer sinds').waitFor()
  await expectSound(visitor)

  await page.goto(`${BUURT}?soort=FYSIEKE_VOORZIENING`)
  await page.locator('.rij', { hasText: 'Bankje bij de brug' }).getByText('weg sinds').waitFor()
  await page.getByRole('link', { name: 'Bankje bij de brug' }).click()
  await page.getByRole('button', { name: 'Het is er toch nog' }).click()
  await page.getByText('Bankje bij de brug staat er weer op.').waitFor()
  await visitor.context.close()
})

test('what was typed survives leaving, and can be thrown away', async () => {
  const visitor = await visit(browser, platform.address)
  const { page } = visitor
  await page.goto(BUURT)
  await openForm(page)
  await page.getByLabel('Hoe heet het?').fill('Nog niet af')
  await page.reload()
  await page.getByText('Dit is uw concept van').waitFor()
  expect(await page.getByLabel('Hoe heet het?').inputValue()).toBe('Nog niet af')
  await expectSound(visitor)
  await page.getByRole('button', { name: 'Weggooien' }).click()
  expect(await page.getByLabel('Hoe heet het?').inputValue()).toBe('')
  await page.reload()
  await heading(page, 'Zet erop wat er is').waitFor()
  expect(await page.getByLabel('Hoe heet het?').inputValue()).toBe('')
  await visitor.context.close()
})
