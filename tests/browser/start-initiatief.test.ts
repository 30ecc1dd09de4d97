// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { dayFromNow } from './giving.ts'
import { usePlatform } from './own-platform.ts'
import { arrived, expectSound } from './sound.ts'
import { becomes, firstBuurt, focused, heading, openGemeente, openStartForm, useBrowser } from './visitor.ts'

const visit = useBrowser(usePlatform())

/** Opens the first buurt of the first gemeente. */
async function openBuurt(page: Page): Promise<string> {
  await openGemeente(page)
  const buurt = firstBuurt(page)
  await buurt.waitFor({ state: 'attached' })
  await page.goto(`/buurt/${await buurt.getAttribute('value')}`)
  await heading(page, /^Wat is er in/).waitFor()
  return new URL(page.url()).pathname
}

async function fill(page: Page, naam: string): Promise<void> {
  await page.getByLabel('Hoe heet het?').fill(naam)
  await page.getByLabel('Waar gaat het om?').fill('Elke week samen soep eten.')
  await page.getByLabel('Bewonersinitiatief').check()
}

const send = (page: Page) => page.getByRole('button', { name: 'Start dit initiatief' }).click()

test('somebody starts an initiatief, everybody who looks sees it appear, and it can be undone', async () => {
  const [starter, looker] = await Promise.all([visit(), visit()])
  const { page } = starter
  const path = await openBuurt(page)
  await looker.page.goto(path)
  await looker.page.locator('#lijst-kop').waitFor()
  await arrived(looker.page)
  const before = await looker.page.locator('.lijst-deel .rij').count()
  const counted = async () => {
    const told = await looker.page.getByRole('heading', { name: /^Initiatieven \(/ }).textContent()
    return Number(told?.replace(/\D/g, ''))
  }
  const countBefore = await counted()

  await becomes(page, 'bewoner')
  await openStartForm(page)
  await fill(page, 'Soep voor de straat')
  await send(page)
  await page.getByText('Soep voor de straat staat erbij.').waitFor()
  await expect.poll(() => new URL(page.url()).pathname).toBe(path)
  await expect.poll(() => focused(page)).toBe('Soep voor de straat')
  await expect.poll(() => page.locator('.lijst-deel .rij', { hasText: 'Soep voor de straat' }).count()).toBe(1)
  await expectSound(starter)

  await looker.page.getByText('1 wijziging').waitFor()
  await expect.poll(() => looker.page.locator('.lijst-deel .rij').count()).toBe(before)
  await expect.poll(counted).toBe(countBefore + 1)
  await looker.page.locator('.nieuws button').click()
  const row = looker.page.locator('.lijst-deel .rij', { hasText: 'Soep voor de straat' })
  await row.getByText('nieuw', { exact: true }).waitFor()
  await expectSound(looker)

  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await page.getByText('Soep voor de straat is teruggedraaid.').waitFor()
  await expect.poll(() => page.locator('.lijst-deel .rij', { hasText: 'Soep voor de straat' }).count()).toBeLessThan(2)
  await looker.page.getByText('1 wijziging').waitFor()
  await expectSound(starter)

  await row.getByRole('link').click()
  await heading(looker.page, 'Dit initiatief kennen wij niet').waitFor()
  await looker.page.getByText('Het kan ook een vergissing zijn, die is ingetrokken.').waitFor()
  await expectSound(looker)
})

test('starting takes three clicks, the choice of kind among them', async () => {
  const visitor = await visit()
  const { page } = visitor
  await openBuurt(page)
  await becomes(page, 'bewoner')
  const before = await visitor.clicks()
  await openStartForm(page)
  await fill(page, 'Snel begonnen')
  await send(page)
  await page.getByText('Snel begonnen staat erbij.').waitFor()
  await expect.poll(() => visitor.clicks()).toBe(before + 3)
})

test('while it is on its way the button says so, and pressing again sends nothing more', async () => {
  const visitor = await visit()
  const { page } = visitor
  await openBuurt(page)
  await becomes(page, 'bewoner')
  await openStartForm(page)
  await fill(page, 'Geduld')
  let sent = 0
  const { promise: goOn, resolve: letGo } = Promise.withResolvers<void>()
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('opdrachtId')) {
      sent++
      await goOn
    }
    await route.continue()
  })
  await send(page)
  const busy = page.getByRole('button', { name: 'Bezig met bewaren …' })
  await busy.waitFor()
  await expect.poll(() => busy.evaluate((button) => button === document.activeElement)).toBe(true)
  await busy.click({ force: true })
  await page.keyboard.press('Enter')
  letGo()
  await page.getByText('Geduld staat erbij.').waitFor()
  expect(sent).toBe(1)
  await expect.poll(() => page.locator('.rij', { hasText: 'Geduld' }).count()).toBe(1)
})

test('what is missing is told at once, with the focus, and leads to each field', async () => {
  const visitor = await visit()
  const { page } = visitor
  await openBuurt(page)
  await becomes(page, 'bewoner')
  await openStartForm(page)
  await page.getByLabel('Wooninitiatief').check()
  await send(page)
  const summary = page.locator('.utrecht-alert--error')
  await summary.waitFor()
  await expect.poll(() => summary.evaluate((element) => element === document.activeElement)).toBe(true)
  await expect
    .poll(() => summary.getByRole('link').allTextContents())
    .toEqual([
      'Hoe heet het? Vul een naam in.',
      'Waar gaat het om? Schrijf op waar het om gaat.',
      'Welke woonvorm past het best? Kies een woonvorm.'
    ])
  await expectSound(visitor)
  await summary.getByRole('link', { name: /^Waar gaat het om/ }).press('Enter')
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('doel')
})

test('a violation that only the server knows lands on the same field', async () => {
  const visitor = await visit()
  const { page } = visitor
  await openBuurt(page)
  await becomes(page, 'bewoner')
  await openStartForm(page)
  await fill(page, 'Lang '.repeat(60))
  await send(page)
  await page
    .locator('.utrecht-alert--error')
    .getByRole('link', { name: /^Hoe heet het/ })
    .waitFor()
  await expect.poll(() => page.getByLabel('Hoe heet het?').getAttribute('aria-invalid')).toBe('true')
  await expectSound({ ...visitor, complaints: withoutAnswers(visitor.complaints) })
})

test('a refusal names its rule and the way forward, and what was typed stays', async () => {
  const visitor = await visit()
  const { page } = visitor
  await openBuurt(page)
  await becomes(page, 'bewoner')
  await openStartForm(page)
  await fill(page, 'Morgen pas')
  await page.getByLabel('Sinds wanneer?').fill(dayFromNow(3))
  await send(page)
  const refusal = page.locator('.utrecht-alert--warning')
  await refusal.getByText('Dit kan zo niet.').waitFor()
  await expect.poll(() => refusal.evaluate((element) => element === document.activeElement)).toBe(true)
  await expect.poll(() => refusal.textContent()).toContain('Kies vandaag of een eerdere dag.')
  await expect.poll(() => refusal.textContent()).toContain('DATUM_IN_TOEKOMST')
  await expect.poll(() => page.getByLabel('Hoe heet het?').inputValue()).toBe('Morgen pas')
  await expectSound(visitor)
})

test('a visitor who is nobody is refused, and shown where to choose who they are', async () => {
  const visitor = await visit()
  const { page } = visitor
  await openBuurt(page)
  await openStartForm(page)
  await fill(page, 'Van niemand')
  await send(page)
  await page.getByText('Dit kan zo niet.').waitFor()
  await page.getByRole('button', { name: 'Kies wie u bent' }).click()
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('wie-ben-ik')
  await expectSound(visitor)
})

/** The browser itself notes an answer of 400: that is the server's doing, and meant. */
const withoutAnswers = (complaints: readonly string[]) => complaints.filter((text) => !text.includes('status of 400'))
