// SPDX-License-Identifier: EUPL-1.2
import { idOfInitiatief } from '@naober/tools/demo/ids'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { doing } from './doing.ts'
import { dayFromNow } from './giving.ts'
import { usePlatform } from './own-platform.ts'
import { becomes, expectSound, heading, useBrowser } from './visitor.ts'

const visit = useBrowser(usePlatform())

test('who keeps an agenda tells how many came, moves one time of a series, skips a day, and takes that back', async () => {
  const visitor = await visit()
  const { page } = visitor
  await page.goto('/')
  await becomes(page, 'Zanger')
  await page.locator('.mijn').getByRole('link', { name: 'Koor De Hoge Noot', exact: true }).click()
  await page.getByRole('link', { name: 'Werk de agenda bij' }).click()
  await heading(page, /^De agenda van Koor De Hoge Noot/).waitFor()
  const telling = await doing(page, 'Het ging door')
  await telling.getByLabel('Hoeveel mensen waren er?').fill('27')
  await telling.getByRole('button', { name: 'Leg dit vast' }).click()
  await page.getByText('Er waren 27 mensen. Klopt dat niet?').waitFor()
  await page
    .getByRole('button', { name: /^Kies een ander moment/ })
    .first()
    .click()
  await page.getByLabel('Hoe laat?').fill('20:15')
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await page.locator('.keer__tijd', { hasText: '20.15 uur' }).waitFor()
  await expectSound(visitor)
  const over = await doing(page, 'Sla deze dag over')
  await over.getByRole('button', { name: /^Sla deze dag over/ }).click()
  await page.getByText('Deze dag wordt overgeslagen.').waitFor()
  await page
    .getByRole('button', { name: /^Toch niet overslaan/ })
    .first()
    .click()
  await page.getByText('Deze dag staat weer in de agenda.').waitFor()
})

test('two who move the same time of a series both see what the other chose, and the one who was later decides', async () => {
  const [mine, theirs] = await Promise.all([visit(), visit()])
  const open = async (page: Page) => {
    await page.goto(`/initiatief/${idOfInitiatief('hoge-noot')}/agenda`)
    await becomes(page, 'Zanger')
    await page
      .getByRole('button', { name: /^Kies een ander moment Repetitie De Hoge Noot/ })
      .last()
      .click()
    return page.getByLabel('Hoe laat?')
  }
  const [mijn, hun] = await Promise.all([open(mine.page), open(theirs.page)])
  await mijn.fill('21:05')
  await hun.fill('20:55')
  await theirs.page.getByRole('button', { name: 'Bewaar' }).click()
  await theirs.page.locator('.keer__tijd', { hasText: '20.55 uur' }).waitFor()
  await mine.page.getByText('Iemand anders wijzigde dit blok.').waitFor()
  await expect.poll(() => mine.page.locator('.blok__hunne').textContent()).toBe('20:55')
  await expect.poll(() => mijn.inputValue()).toBe('21:05')
  await expectSound(mine)
  await mine.page.getByRole('button', { name: /^Houd wat ik schreef/ }).click()
  await mine.page.getByRole('button', { name: 'Bewaar' }).click()
  await mine.page.locator('.keer__tijd', { hasText: '21.05 uur' }).waitFor()
  await theirs.page.locator('.keer__tijd', { hasText: '21.05 uur' }).waitFor()
})

test('who moves a time just after another reads so beside the field that both chose', async () => {
  const [mine, theirs] = await Promise.all([visit(), visit()])
  const open = async (page: Page) => {
    await page.goto(`/initiatief/${idOfInitiatief('hoge-noot')}/agenda`)
    await becomes(page, 'Zanger')
    await page
      .getByRole('button', { name: /^Kies een ander moment Repetitie De Hoge Noot/ })
      .first()
      .click()
    return page.getByLabel('Hoe laat?')
  }
  const [mijn, hun] = await Promise.all([open(mine.page), open(theirs.page)])
  await mijn.fill('18:05')
  await hun.fill('18:10')
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await mine.page.route('**/graphql', async (route) => {
    await held
    await route.continue()
  })
  await mine.page.getByRole('button', { name: 'Bewaar' }).click()
  await theirs.page.getByRole('button', { name: 'Bewaar' }).click()
  await theirs.page.getByText('Uw wijziging is bewaard.').first().waitFor()
  letGo()
  await mine.page.getByText('Iemand anders wijzigde dit blok.').waitFor()
  const told = mine.page.getByText('Iemand anders was u voor.')
  await told.waitFor()
  await expect.poll(() => told.count()).toBe(1)
  const y = async (what: ReturnType<Page['getByText']>) => (await what.boundingBox())?.y ?? 0
  await expect.poll(() => y(told)).toBeGreaterThan(await y(mine.page.getByLabel('Op welke dag?')))
  await expect.poll(() => y(told)).toBeLessThan(await y(mijn))
  await expect
    .poll(() => mine.page.evaluate(() => document.activeElement?.textContent))
    .toContain('Iemand anders was u voor.')
  await expectSound(mine)
})

test('who skips a day while the page does not show yet that another was skipped, skips both', async () => {
  const { page } = await visit()
  await page.goto(`/initiatief/${idOfInitiatief('hoge-noot')}/agenda`)
  await becomes(page, 'Zanger')
  const skipping = page.locator('details', { has: page.locator('summary', { hasText: 'Sla deze dag over' }) })
  await skipping.nth(4).locator('summary').click()
  await skipping.nth(5).locator('summary').click()
  const skips = page.getByRole('button', { name: /^Sla deze dag over/ })
  await skips.nth(1).waitFor()
  const undoing = page.getByRole('button', { name: /^Toch niet overslaan/ })
  const already = await undoing.count()
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('"opdrachtId"')) await held
    await route.continue()
  })
  await skips.nth(0).click()
  await page.getByText('Deze dag wordt overgeslagen.').waitFor()
  await skips.nth(1).click()
  letGo()
  await undoing.nth(already + 1).waitFor()
})

test('a series that meets the change of the clock says at that date what happens to its hour', async () => {
  const visitor = await visit()
  const { page } = visitor
  await page.goto(`/initiatief/${idOfInitiatief('hoge-noot')}/plannen`)
  await becomes(page, 'Zanger')
  await page.getByLabel('Elke week').check()
  await page.getByLabel('Op welke dag, of vanaf welke dag?').fill('2027-03-21')
  await page.getByLabel('Hoe laat?').fill('02:30')
  await page.getByLabel('Tot en met welke dag?').fill('2027-11-07')
  const dates = page.locator('.data__dag')
  const spring = dates.filter({ hasText: 'De klok gaat die nacht vooruit: 02.30 uur is er niet.' })
  await spring.getByText(/28 maart 2027, 03.30 uur/).waitFor()
  const autumn = dates.filter({ hasText: 'De klok gaat die nacht terug: 02.30 uur is er twee keer.' })
  await autumn.getByText(/31 oktober 2027, 02.30 uur/).waitFor()
  await expect.poll(() => Promise.all([spring.count(), autumn.count()])).toEqual([1, 1])
  await expectSound(visitor)
})

test('what is called off has the day on which that was decided, and why; of a series too', async () => {
  const visitor = await visit()
  const { page } = visitor
  await page.goto(`/initiatief/${idOfInitiatief('hoge-noot')}/agenda`)
  await becomes(page, 'Zanger')
  const one = await doing(page, 'Las het af')
  await one.getByLabel('Op welke dag is dat besloten?').fill(dayFromNow(-2))
  await one.getByLabel('Waarom gaat het niet door?').fill('De zaal lekt.')
  await expectSound(visitor)
  await one.getByRole('button', { name: 'Leg dit vast' }).click()
  await page.locator('.keer__reden', { hasText: 'De zaal lekt.' }).waitFor()
  const all = await doing(page, 'Las alles af wat nog komt')
  await all.getByLabel('Op welke dag is dat besloten?').fill(dayFromNow(3))
  await all.getByLabel('Waarom gaat het niet door?').fill('Er is geen dirigent meer.')
  await all.getByRole('button', { name: 'Leg dit vast' }).click()
  await page.getByText('DATUM_IN_TOEKOMST').waitFor()
  await all.getByLabel('Op welke dag is dat besloten?').fill(dayFromNow(-1))
  await all.getByRole('button', { name: 'Leg dit vast' }).click()
  await page.getByText('Alle keren die nog komen, zijn afgelast.').waitFor()
  await page.locator('.keer__reden', { hasText: 'Er is geen dirigent meer.' }).first().waitFor()
  await expect.poll(() => page.locator('.keer__reden', { hasText: 'De zaal lekt.' }).count()).toBe(1)
  await expectSound(visitor)
})
