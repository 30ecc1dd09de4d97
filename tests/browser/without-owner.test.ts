// SPDX-License-Identifier: EUPL-1.2
import { idOfInitiatief, idOfPartij } from '@naober/tools/demo/ids'
import { test } from 'vitest'
import { choose } from './doing.ts'
import { usePlatform } from './own-platform.ts'
import { becomes, expectSound, heading, useBrowser } from './visitor.ts'

const visit = useBrowser(usePlatform())
const INITIATIEF = `/initiatief/${idOfInitiatief('even-mee')}`

test('an initiatief whose only owner left says who can take it over and how, and the beheerder hands it over', async () => {
  const visitor = await visit()
  const { page } = visitor
  await page.goto(`/partij/${idOfPartij('welzijn-merenburg')}`)
  await becomes(page, 'partner (welzijn)')
  const leaving = page.locator('details', { hasText: 'De organisatie doet niet meer mee' }).first()
  await leaving.locator('summary').click()
  await leaving.getByRole('button', { name: 'Leg dit vast' }).click()
  await page.getByText(/^doet niet meer mee sinds/).waitFor()

  await page.goto(INITIATIEF)
  await page.getByText('Dit initiatief zoekt een nieuwe eigenaar').waitFor()
  await becomes(page, 'bewoner')
  await page.getByText('Laat onderaan deze pagina weten dat u het wilt overnemen.').waitFor()
  await expectSound(visitor)

  await becomes(page, 'Beheer Proef')
  await page.getByRole('link', { name: 'Kies wie het overneemt' }).click()
  await page.getByRole('heading', { name: 'Van wie het is' }).waitFor()
  const handing = page.locator('details', { hasText: 'Draag het over' }).first()
  await handing.locator('summary').click()
  await choose(handing.getByLabel('Aan wie?'), 'Bibliotheek Het Schip (voorbeelddata)')
  await handing.getByLabel('Als wat?').fill('trekker')
  await handing.getByRole('button', { name: 'Leg dit vast' }).click()
  await page.getByText('Alleen wie bij dit initiatief hoort').or(page.getByText('trekker')).first().waitFor()
  await page.goto(INITIATIEF)
  await heading(page, 'Loop even mee').waitFor()
  await page.getByText('Wat er gebeurde').waitFor()
  await page.getByText('Dit initiatief zoekt een nieuwe eigenaar').waitFor({ state: 'detached' })
  await expectSound(visitor)
})
