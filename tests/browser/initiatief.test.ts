// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { choose, doing } from './doing.ts'
import { usePlatform } from './own-platform.ts'
import { KOOR } from './screens/known.ts'
import { becomes, expectSound, firstBuurt, openGemeente, openStartForm, useBrowser } from './visitor.ts'

const visit = useBrowser(usePlatform())

const NAME = 'Klussen bij de buren'

test('an initiatief is brought to life: it starts, opens, somebody joins and proposes, and its owner says yes', async () => {
  const owner = await visit()
  const { page } = owner
  await openGemeente(page)
  await becomes(page, 'Tuinder')
  await page.goto(`/buurt/${await firstBuurt(page).getAttribute('value')}`)
  await openStartForm(page)
  await page.getByLabel('Hoe heet het?').fill(NAME)
  await page.getByLabel('Waar gaat het om?').fill('Kleine klussen, voor wie dat zelf niet meer kan.')
  await page.getByRole('button', { name: 'Start dit initiatief' }).click()
  await page.getByText(`${NAME} staat erbij.`).waitFor()
  await page.getByRole('link', { name: NAME }).first().click()
  await page.getByRole('link', { name: 'Bewerk alles' }).click()
  await page.getByRole('heading', { level: 1, name: `${NAME} bewerken` }).waitFor()

  const fase = await doing(page, 'Het staat er nu anders voor')
  await fase.getByLabel('Het is gestart').check()
  await fase.getByRole('button', { name: 'Leg dit vast' }).click()
  await page.locator('.blad__staat').getByText('gaat van start').waitFor()
  const open = await doing(page, 'Nieuwe mensen zijn welkom')
  await open.getByLabel('Hoe doet men mee?').fill('Kom op zaterdag langs.')
  await open.getByRole('button', { name: 'Leg dit vast' }).click()
  await page.getByText('Nieuwe mensen zijn welkom. Voor wie: iedereen.').waitFor()
  await expectSound(owner)

  const neighbour = await visit('phone')
  await neighbour.page.goto('/')
  await becomes(neighbour.page, 'Dorpeling')
  await neighbour.page.goto(new URL(page.url()).pathname.replace('/bewerken', ''))
  const join = await doing(neighbour.page, 'Doe mee')
  await join.getByLabel('Als wat doet u mee?').fill('timmerman')
  await join.getByRole('button', { name: 'Ik doe mee' }).click()
  await neighbour.page.getByText(`U doet mee met ${NAME}.`).waitFor()
  const propose = await doing(neighbour.page, 'Doe een voorstel')
  await propose.getByLabel('Wat stelt u voor?').fill('Zo weet men waar het is')
  await propose.getByLabel('Een andere naam?').fill(`${NAME} in de Haven`)
  await propose.getByRole('button', { name: 'Leg dit vast' }).click()
  await neighbour.page.getByText('De eigenaren kunnen uw voorstel nu lezen').waitFor()
  await expectSound(neighbour)

  await page
    .getByRole('listitem')
    .filter({ hasText: /^timmerman, sinds/ })
    .waitFor()
  await page.getByRole('button', { name: /^Neem dit over/ }).click()
  await page.getByRole('heading', { level: 1, name: `${NAME} in de Haven bewerken` }).waitFor()
  await neighbour.page.getByRole('heading', { level: 1, name: `${NAME} in de Haven` }).waitFor()

  const share = await doing(page, 'Deel het met iemand')
  const somebody = share.getByRole('combobox', { name: 'Met wie?' })
  await somebody.press('ArrowDown')
  await somebody.press('Enter')
  await share.getByLabel('Als wat?').fill('trekker')
  await share.getByRole('button', { name: 'Leg dit vast' }).click()
  await page.getByText('Het is nu ook van hen.').waitFor()
  const tie = await doing(page, 'Leg een verbinding')
  await tie.getByLabel('Zij werken samen').check()
  await choose(tie.getByLabel('Met wie?'), 'Welzijn Merenburg (voorbeelddata)')
  await tie.getByLabel('Waar blijkt dat uit?').fill('Wij lenen hun gereedschap.')
  await tie.getByRole('button', { name: 'Leg dit vast' }).click()
  const tied = page.getByRole('listitem').filter({ hasText: 'Wij lenen hun gereedschap.' })
  await tied.getByRole('link', { name: 'Welzijn Merenburg (voorbeelddata)' }).waitFor()
  await neighbour.page.getByRole('link', { name: 'Bewerk alles' }).waitFor()
  await doing(page, 'Deze verbinding is er niet meer')
  await tied.getByRole('button', { name: 'Leg dit vast' }).click()
  await tied.waitFor({ state: 'detached' })
  await expectSound(owner)
})

test('who does not belong to an initiatief is told so where it is edited, with the way on', async () => {
  const visitor = await visit()
  const { page } = visitor
  await openGemeente(page)
  await page.locator('.lijst-deel .rij a').first().click()
  await page.getByRole('main').locator('h1').waitFor()
  await expect.poll(() => page.getByRole('link', { name: 'Bewerk alles' }).count()).toBe(0)
  await page.goto(`${new URL(page.url()).pathname}/bewerken`)
  await page.getByText('Alleen wie bij dit initiatief hoort, kan het bewerken.').waitFor()
  await expectSound(visitor)
})

test('a visitor reads how to join: walk in, for whom to ask, or say who one is; and is asked nothing', async () => {
  const visitor = await visit('phone')
  const { page } = visitor
  await page.goto(KOOR)
  const join = page.locator('section', { has: page.getByRole('heading', { name: 'Doe mee', exact: true }) })
  await join.getByText('Zing een avond mee.').waitFor()
  await join.getByText(/^Loop binnen bij Repetitie De Hoge Noot: /).waitFor()
  await expect.poll(() => join.locator('input, textarea, select').count()).toBe(0)
  await expectSound(visitor)
  await join.getByRole('button', { name: 'Kies wie u bent' }).click()
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('wie-ben-ik')
  await becomes(page, 'Dorpeling')
  await page.locator('summary', { hasText: 'Doe mee' }).waitFor()
  await join.waitFor({ state: 'detached' })
  await page.goto(`${KOOR}?op=2024-05-01`)
  await page.getByRole('main').locator('h1').waitFor()
  await expect.poll(() => join.count()).toBe(0)
})
