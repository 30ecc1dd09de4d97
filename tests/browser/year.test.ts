// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { doing } from './doing.ts'
import { van } from './giving.ts'
import { usePlatform } from './own-platform.ts'
import { becomes, expectSound, heading, useBrowser } from './visitor.ts'

const visit = useBrowser(usePlatform())

test('what was there last year is planned again on the same day of the week, changed first, and taken back', async () => {
  const visitor = await visit('phone')
  const { page } = visitor
  await page.goto('/')
  await becomes(page, 'Zanger')
  await page.locator('.mijn').getByRole('link', { name: 'Koor De Hoge Noot', exact: true }).click()
  await heading(page, 'Koor De Hoge Noot').waitFor()
  await page.goto(`${new URL(page.url()).pathname}/jaar/2028`)
  await page.locator('.momenten li').nth(3).waitFor()
  const last = page.getByRole('region', { name: 'Wat u in 2027 deed' })
  const offer = last.getByRole('listitem').filter({ hasText: 'Aubade op het plein' })
  await offer.getByText('was op zaterdag 22 mei 2027').waitFor()
  await last
    .getByRole('listitem')
    .filter({ hasText: 'Repetitie De Hoge Noot' })
    .getByText(/^was er \d+ keer/)
    .waitFor()
  await offer.locator('summary').click()
  await expect.poll(() => offer.getByLabel('Op welke dag?').inputValue()).toBe('2028-05-20')
  await offer.getByLabel('Op welke dag?').fill('2028-05-27')
  await expectSound(visitor)
  await offer.getByRole('button', { name: 'Zet in de agenda' }).click()
  await page.getByText('Aubade op het plein staat in 2028 in de agenda.').waitFor()
  const may = page.locator('.strook__maand').filter({ hasText: 'mei 2028' })
  await may.getByText('Aubade op het plein').waitFor()
  await offer.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await offer.waitFor()
  await expect.poll(() => may.count()).toBe(0)
  await expectSound(visitor)
})

test('what turns in an initiatief stands in its month of the year', async () => {
  const visitor = await visit()
  const { page } = visitor
  await page.goto('/')
  await becomes(page, 'Zanger')
  await page.locator('.mijn').getByRole('link', { name: 'Koor De Hoge Noot', exact: true }).click()
  await page.getByRole('link', { name: 'Bewerk alles' }).click()
  const edit = new URL(page.url()).pathname
  const renewal = await doing(page, 'Begin opnieuw')
  await renewal.getByLabel('Waardoor kan het nu wel, of anders?').fill('Een nieuwe dirigent')
  await renewal.getByRole('button', { name: 'Leg dit vast' }).click()
  await page.goto(`${edit.replace('/bewerken', '')}/jaar/${van.slice(0, 4)}`)
  await page.locator('.strook__maand[aria-current]').getByText('Vernieuwd').waitFor()
  await page.locator('.strook__maand[aria-current]').getByText('Een nieuwe dirigent').waitFor()
  await expectSound(visitor)
})
