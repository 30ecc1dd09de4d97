// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { expectSound } from './sound.ts'
import { firstBuurt, focused, heading, useBrowser } from './visitor.ts'

const visit = useBrowser()

test('a visitor reaches a buurt, and the device remembers it', async () => {
  const visitor = await visit()
  const { page } = visitor
  await page.goto('/')
  await heading(page, 'Wat is er in uw buurt?').waitFor()
  await expect.poll(() => page.title()).toBe('Wat is er in uw buurt? - Naober')

  const gemeente = page.locator('.gemeenten a').first()
  const naam = (await gemeente.textContent()) ?? ''
  await gemeente.click()
  await heading(page, `Wat is er in ${naam}?`).waitFor()
  await expect.poll(() => focused(page)).toBe(`Wat is er in ${naam}?`)
  await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/gemeente\/GM\d{4}$/)

  const buurt = firstBuurt(page)
  const buurtnaam = (await buurt.textContent()) ?? ''
  await page.getByLabel('Kies een gebied').selectOption(await buurt.getAttribute('value'))
  await heading(page, `Wat is er in ${buurtnaam}?`).waitFor()
  await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/buurt\/BU\d{4}[0-9A-Z]{4}$/)
  await expect.poll(() => page.title()).toBe(`${buurtnaam}, ${naam} - Naober`)

  await page.goto('/')
  await page.getByRole('link', { name: `Verder in ${buurtnaam}` }).click()
  await heading(page, `Wat is er in ${buurtnaam}?`).waitFor()
  await expect.poll(() => visitor.clicks()).toBe(1)
  await expectSound(visitor)
})

test('typing narrows the gemeenten, and Enter opens the first', async () => {
  const visitor = await visit()
  const { page } = visitor
  await page.goto('/')
  const naam = (await page.locator('.gemeenten a').first().textContent()) ?? ''
  await page.getByLabel('Naam van uw gemeente').fill('zzz')
  await page.getByText('Geen gemeente gevonden').waitFor()
  await page.getByRole('button', { name: 'Wis het zoekveld' }).click()
  await page.getByLabel('Naam van uw gemeente').fill(naam.slice(0, 3).toUpperCase())
  await page.getByLabel('Naam van uw gemeente').press('Enter')
  await heading(page, `Wat is er in ${naam}?`).waitFor()
})

test('the keyboard comes first to the way past the header', async () => {
  const visitor = await visit()
  const { page } = visitor
  await page.goto('/')
  await heading(page, 'Wat is er in uw buurt?').waitFor()
  await page.keyboard.press('Tab')
  await expect.poll(() => focused(page)).toBe('Naar de inhoud')
  await expect.poll(() => page.getByRole('link', { name: 'Naar de inhoud' }).isVisible()).toBe(true)
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('inhoud')
})

test('an address that leads nowhere says so, with a way on', async () => {
  const visitor = await visit()
  const { page } = visitor
  for (const [path, says] of [
    ['/bestaat/niet', 'Deze pagina is er niet'],
    ['/gemeente/GM0001', 'Deze gemeente doet nog niet mee'],
    ['/initiatief/01900000-0000-7000-8000-000000000000', 'Dit initiatief kennen wij niet']
  ] as const) {
    await page.goto(path)
    await heading(page, says).waitFor()
    await expect.poll(() => page.getByRole('main').getByRole('link').count()).toBeGreaterThan(0)
    await expectSound(visitor)
  }
})

test.each(['desktop', 'phone'] as const)(
  'of a gemeente without wijken and buurten on a %s is told what lacks and who brings it, beside what is known',
  async (screen) => {
    const visitor = await visit(screen)
    const { page } = visitor
    await page.goto('/gemeente/GM0308')
    await heading(page, 'Wat is er in Baarn?').waitFor()
    await page.getByRole('heading', { name: 'Nog geen wijken en buurten' }).waitFor()
    await page.getByText('npx naober import gebieden').waitFor()
    await page.getByRole('heading', { name: 'De acht soorten' }).waitFor()
    await expect.poll(() => page.getByRole('table').count()).toBe(0)
    await expect.poll(() => page.getByText('Gebruik de tabel').count()).toBe(0)
    await expectSound(visitor)
  }
)
