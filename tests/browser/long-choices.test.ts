// SPDX-License-Identifier: EUPL-1.2
import { demoId } from '@naober/tools/demo/ids'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { give, MERENBURG, starts, van } from './giving.ts'
import { usePlatform } from './own-platform.ts'
import { becomes, expectSound, heading, useBrowser } from './visitor.ts'

const visit = useBrowser(usePlatform())

/** Draws a small area in a corner of Merenburg. */
const draws = (page: Page, naam: string) => {
  const [west, east, south, north] = [5.3, 5.301, 52.2, 52.201]
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south]
  ]
  const grens = { type: 'Polygon', coordinates: [ring] }
  return give(page, 'tekenGebied', { naam, soort: 'EIGEN', gemeenten: ['GM9901'], grens, op: van })
}

test('who acts on behalf of more than a page of initiatieven finds each of them, by name and by address', async () => {
  const visitor = await visit()
  const { page } = visitor
  await page.goto('/gemeente/GM9901')
  await becomes(page, 'Zanger')
  const ids: string[] = []
  for (let number = 1; number <= 60; number++) ids.push(await starts(page, `Buurtkring nummer ${number}`))
  // Lists stand in order of id: the last is on no first page.
  const last = [...ids].sort().at(-1) ?? ''
  const name = `Buurtkring nummer ${ids.indexOf(last) + 1}`
  const onBehalf = page.getByLabel('Voor wie plaatst u dit?')

  await page.goto(`/gemeente/GM9901/oproep?namens=${last}`)
  await onBehalf.waitFor()
  await expect.poll(() => onBehalf.inputValue()).toBe(name)

  await page.goto('/gemeente/GM9901/oproep')
  await onBehalf.waitFor()
  await expect.poll(() => onBehalf.inputValue()).toBe('Voor mijzelf')
  await onBehalf.fill(name)
  await page.getByRole('option', { name, exact: true }).click()
  await expectSound(visitor)
  await page.getByRole('radio', { name: 'Ruimte' }).check()
  await page.getByLabel('In één zin').fill('Een zaal voor honderd stoelen')
  await page.getByRole('button', { name: 'Plaats deze oproep' }).click()
  const placed = page.getByRole('listitem').filter({ hasText: 'Een zaal voor honderd stoelen' })
  await placed.getByRole('link', { name, exact: true }).waitFor()
})

test('every drawn area of a gemeente can be chosen, however many there are', async () => {
  const visitor = await visit()
  const { page } = visitor
  await page.goto('/gemeente/GM9901')
  await becomes(page, 'welzijn')
  const ids: string[] = []
  for (let number = 1; number <= 56; number++) ids.push(await draws(page, `Hoekje nummer ${number}`))
  const last = [...ids].sort().at(-1) ?? ''
  await page.goto('/gemeente/GM9901')
  const choice = page.getByLabel('Kies een gebied')
  await choice.locator(`option[value="${last}"]`).waitFor({ state: 'attached' })
  await expect.poll(() => choice.locator('option', { hasText: /^Hoekje nummer/ }).count()).toBe(56)
  await choice.selectOption(last)
  await page.waitForURL(new RegExp(`/gebied/${last}$`))
  await choice.locator(`option[value="${last}"]:checked`).waitFor({ state: 'attached' })
  await heading(page, /Hoekje nummer/).waitFor()
  await expectSound(visitor)
})

test('who fits reads of three who connect people, how many there are, and where all of them are', async () => {
  const visitor = await visit()
  const { page } = visitor
  await page.goto(`/behoefte/${demoId('behoefte/planten')}`)
  await becomes(page, 'welzijn')
  const contact = { functie: 'opbouwwerker', bereikbaar: 'elke dinsdag in de zaal' }
  const wie = { soort: 'VERBINDINGSPERSOON', vorm: 'INDIVIDUEEL', laag: 'FORMEEL', contact, gebied: MERENBURG, op: van }
  for (let number = 1; number <= 22; number++)
    await give(page, 'neemElementOp', { naam: `Verbinder nummer ${number}`, ...wie })
  await page.reload()
  const meets = page.getByRole('region', { name: 'Zo komt u bij elkaar' })
  await meets.getByRole('link', { name: /^Wie er verbindt in Merenburg.*, alle 24$/ }).click()
  await heading(page, /^Wat is er in Merenburg/).waitFor()
  await page.locator('#lijst-kop').getByText('(24)').waitFor()
  await expectSound(visitor)
})
