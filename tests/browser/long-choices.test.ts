// SPDX-License-Identifier: EUPL-1.2
import { demoId } from '@naober/tools/demo/ids'
import { expect, test } from 'vitest'
import { give, MERENBURG, starts, van } from './giving.ts'
import { usePlatform } from './own-platform.ts'
import { becomes, expectSound, heading, useBrowser } from './visitor.ts'

const visit = useBrowser(usePlatform())

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
  expect(await onBehalf.inputValue()).toBe(name)

  await page.goto('/gemeente/GM9901/oproep')
  await onBehalf.waitFor()
  expect(await onBehalf.inputValue()).toBe('Voor mijzelf')
  await onBehalf.fill(name)
  await page.getByRole('option', { name, exact: true }).click()
  await expectSound(visitor)
  await page.getByRole('radio', { name: 'Ruimte' }).check()
  await page.getByLabel('In één zin').fill('Een zaal voor honderd stoelen')
  await page.getByRole('button', { name: 'Plaats deze oproep' }).click()
  const placed = page.getByRole('listitem').filter({ hasText: 'Een zaal voor honderd stoelen' })
  await placed.getByRole('link', { name, exact: true }).waitFor()
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
