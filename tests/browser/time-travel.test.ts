// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { usePlatform } from './own-platform.ts'
import { expectSound } from './sound.ts'
import { becomes, heading, openGemeente, openStartForm, useBrowser } from './visitor.ts'

const visit = useBrowser(usePlatform())

const NAME = 'Al jaren hier'
/** Where no other suite adds anything: what stands here fits on one page. */
const QUIET_BUURT = '/buurt/BU99010203'

test('the buurt on a date has what was there then, also when it was registered afterwards, and what changed since', async () => {
  const visitor = await visit()
  const { page } = visitor
  await page.goto(QUIET_BUURT)
  await becomes(page, 'bewoner')
  await openStartForm(page)
  await page.getByLabel('Hoe heet het?').fill(NAME)
  await page.getByLabel('Waar gaat het om?').fill('Begonnen lang voordat iemand het opschreef.')
  await page.getByLabel('Sinds wanneer?').fill('2026-03-01')
  await page.getByRole('button', { name: 'Start dit initiatief' }).click()
  await page.getByText(`${NAME} staat erbij.`).waitFor()
  const rows = page.locator('.lijst-deel .rij', { hasText: NAME })
  await rows.waitFor()

  await page.getByLabel('Toon de buurt op datum').fill('2026-06-01')
  await page.getByRole('button', { name: 'Toon', exact: true }).click()
  await page.getByText('U kijkt naar 1 juni 2026.').waitFor()
  await rows.waitFor()
  await expect.poll(() => page.getByRole('main').getByRole('link', { name: 'Iets toevoegen' }).count()).toBe(0)
  await expectSound(visitor)

  await page.getByLabel('Toon de buurt op datum').fill('2026-01-01')
  await page.getByRole('button', { name: 'Toon', exact: true }).click()
  await page.getByText('U kijkt naar 1 januari 2026.').waitFor()
  await rows.waitFor({ state: 'detached' })
  await expect.poll(() => new URL(page.url()).searchParams.get('op')).toBe('2026-01-01')
  const changed = page.getByRole('region', { name: /^Toen en nu/ })
  await changed.getByRole('heading', { name: /^Nieuw \(\d+\)$/ }).waitFor()
  await changed.getByRole('link', { name: NAME }).waitFor()
  await expectSound(visitor)

  await page.getByRole('button', { name: 'Terug naar nu' }).click()
  await rows.waitFor()
  await page.getByRole('main').getByRole('link', { name: 'Iets toevoegen' }).first().waitFor()
  await heading(page, /^Wat is er in/).waitFor()
})

test('a day that is still to come is no day to look at', async () => {
  const visitor = await visit()
  const { page } = visitor
  await openGemeente(page)
  await page.getByLabel('Toon de buurt op datum').fill('2099-01-01')
  await page.getByRole('button', { name: 'Toon', exact: true }).click()
  await page.getByText('Vul een dag in die er al was.').waitFor()
  await expect.poll(() => page.url()).not.toContain('op=')
  await expectSound(visitor)
})

test('a slider goes through the months, over every view, and plays up to now', async () => {
  const visitor = await visit()
  const { page } = visitor
  await page.goto('/gemeente/GM9901?op=2020-01-01')
  await page.getByText('U kijkt naar 1 januari 2020.').waitFor()
  const bar = page.getByLabel('Toen en nu, per maand')
  await expect.poll(() => bar.getAttribute('aria-valuetext')).toBe('januari 2020')
  await bar.press('ArrowRight')
  await page.getByText('U kijkt naar 1 februari 2020.').waitFor()
  await expect.poll(() => new URL(page.url()).searchParams.get('op')).toBe('2020-02-01')
  await expect.poll(() => bar.evaluate((element) => element === document.activeElement)).toBe(true)
  await page.getByRole('button', { name: 'Speel af' }).click()
  await page.getByText('U kijkt naar 1 april 2020.').waitFor()
  await page.getByRole('button', { name: 'Stop' }).click()
  await expectSound(visitor)

  await page.goto('/activiteiten?gebied=GM9901&op=2020-02-01')
  await page.getByLabel('Toen en nu, per maand').waitFor()
  await page.getByRole('button', { name: 'Terug naar nu' }).click()
  await page.getByLabel('Toen en nu, per maand').waitFor({ state: 'detached' })
})
