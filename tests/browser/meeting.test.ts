// SPDX-License-Identifier: EUPL-1.2
import { demoId } from '@naober/tools/demo/ids'
import { expect, test } from 'vitest'
import { expectSound, heading, useBrowser } from './visitor.ts'

const visit = useBrowser()
const PLANTEN = `/behoefte/${demoId('behoefte/planten')}`

test('who fits each other read how they meet, and no name, number or address of a person', async () => {
  const visitor = await visit('phone')
  const { page } = visitor
  await page.goto(PLANTEN)
  await heading(page, 'Iemand die de planten water geeft').waitFor()
  const fits = page.locator('section', { has: page.getByRole('heading', { name: 'Wat hierbij past' }) })
  await fits.getByRole('link', { name: 'Groene vingers' }).waitFor()
  const meets = page.locator('section', { has: page.getByRole('heading', { name: 'Zo komt u bij elkaar' }) })
  await meets.getByRole('link', { name: 'Opbouwwerk Zuiderpark' }).waitFor()
  await meets.getByText('opbouwwerker, via de balie van Welzijn Merenburg').waitFor()
  await expectSound(visitor)
  await meets.getByRole('link', { name: /^Wat er te doen is in Merenburg/ }).click()
  await heading(page, /^Wat is er te doen in Merenburg/).waitFor()
})

test('on an English page what services say is English, and only what people wrote is marked as Dutch', async () => {
  const visitor = await visit()
  const { page } = visitor
  await page.addInitScript(() => localStorage.setItem('naober.taal', 'en'))
  await page.goto(PLANTEN)
  await page.getByText('Why this fits').first().click()
  await page.getByText(/^They fit, because both are about/).waitFor()
  await page.locator('.tijdlijn').getByText('Asked', { exact: true }).waitFor()
  await expect
    .poll(() => page.locator('.tijdlijn [lang=nl], details p [lang=nl], details li [lang=nl]').count())
    .toBe(0)
  await expectSound(visitor)
  await page.goto('/vraag-en-aanbod?gebied=GM9901')
  await page.locator('.past .klein').first().waitFor()
  await expect.poll(() => page.locator('.past .klein [lang=nl]').count()).toBe(0)
})
