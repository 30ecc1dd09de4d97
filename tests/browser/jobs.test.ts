// SPDX-License-Identifier: EUPL-1.2
import { personNamed } from '@naober/tools/demo/people'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { logIn } from './browser.ts'
import { dayFromNow } from './giving.ts'
import { usePlatform } from './own-platform.ts'
import { KOOR as KOOR_PATH } from './screens/known.ts'
import { expectSound } from './sound.ts'
import { becomes, heading, SCREENS, type Screen, useBrowser } from './visitor.ts'

const visit = useBrowser(usePlatform())

const screens = Object.keys(SCREENS).filter((name): name is Screen => name in SCREENS)
const KOOR = 'Koor De Hoge Noot'

/** The first page, as somebody who looked at a buurt before. */
async function comesBack(page: Page): Promise<void> {
  await page.goto('/gemeente/GM9901')
  await heading(page, /^Wat is er in Merenburg/).waitFor()
  await page.goto('/')
  await page.locator('.gemeenten a').first().waitFor()
}

/** What somebody else sees at this address: another browser, of a demo person or of a visitor. */
async function elsewhere(path: string, persoon?: string): Promise<Page> {
  const { page, context } = await visit()
  if (persoon) await logIn(context, persoon)
  await page.goto(path)
  await page.locator('main h1').waitFor()
  return page
}

/** The first page of somebody who keeps the choir up to date. */
async function asResident(page: Page): Promise<void> {
  await page.goto('/')
  await becomes(page, 'bewoner')
  await page.getByRole('heading', { name: 'Wat u bijhoudt' }).waitFor()
}

describe.each(screens)('on a %s', (screen) => {
  test('a visitor sees their buurt in one click, and what there is to do this week in two', async () => {
    const visitor = await visit(screen)
    const { page } = visitor
    await comesBack(page)
    await page.getByRole('link', { name: /^Verder in Merenburg/ }).click()
    await heading(page, /^Wat is er in Merenburg/).waitFor()
    await expect.poll(() => visitor.clicks()).toBe(1)
    await page.getByRole('link', { name: /agenda$/ }).click()
    await heading(page, /^Wat is er te doen in Merenburg/).waitFor()
    await page.locator('.keer').first().waitFor()
    await expect.poll(() => visitor.clicks()).toBe(2)
    await expectSound(visitor)
  })

  test('a resident says in one click that it is still right', async () => {
    const visitor = await visit(screen)
    const { page } = visitor
    await asResident(page)
    await expectSound(visitor)
    const other = await elsewhere(KOOR_PATH)
    const confirmed = other.locator('.tijdlijn li', { hasText: /bevestigd/i })
    await other.locator('.tijdlijn li').first().waitFor()
    const confirmedBefore = await confirmed.count()
    const before = await visitor.clicks()
    await page.getByRole('button', { name: `Klopt nog: ${KOOR}` }).click()
    await page.getByText('Vandaag bevestigd. Dank u wel.').waitFor()
    await expect.poll(() => visitor.clicks()).toBe(before + 1)
    await page.locator('.mijn .rij', { hasText: KOOR }).locator('.versheid--vers').waitFor()
    await confirmed.nth(confirmedBefore).waitFor()
  })

  test('a resident asks for support in three clicks, and sees where the question lies', async () => {
    const visitor = await visit(screen)
    const { page } = visitor
    await asResident(page)
    const before = await visitor.clicks()
    await page.getByRole('link', { name: `Vraag om steun voor ${KOOR}` }).click()
    await page.getByLabel('Een plek').check()
    await expectSound(visitor)
    const vraag = `Een zaal met een piano, op donderdagavond, gezien op een ${screen}.`
    await page.getByLabel('Wat is uw vraag?').fill(vraag)
    await page.getByRole('button', { name: 'Stel deze vraag' }).click()
    await page.getByText('Uw vraag is gesteld.').waitFor()
    await expect.poll(() => visitor.clicks()).toBe(before + 3)
    await page.getByText('Vandaag gesteld.').waitFor()
    await page.getByText('Gemeente', { exact: true }).waitFor()
    const gemeente = await elsewhere('/ondersteuningsvragen?gebied=GM9901', personNamed('gemeente').id)
    await gemeente.getByText(vraag).waitFor()
    await expectSound(visitor)
    await page.getByRole('button', { name: 'Ongedaan maken' }).click()
    await page.getByText('De vraag is ingetrokken.').waitFor()
    await gemeente.getByText(vraag).waitFor({ state: 'detached' })
  })

  test('a resident plans a weekly activity in three clicks, and sees every date beforehand', async () => {
    const visitor = await visit(screen)
    const { page } = visitor
    await asResident(page)
    const before = await visitor.clicks()
    await page.getByRole('link', { name: `Plan een activiteit voor ${KOOR}` }).click()
    const naam = `Inzingen op een ${screen}`
    await page.getByLabel('Wat gaat u doen?').fill(naam)
    await page.getByLabel('Elke week').check()
    await page.getByLabel('Op welke dag, of vanaf welke dag?').fill(dayFromNow(7))
    await page.getByLabel('Tot en met welke dag?').fill(dayFromNow(7 + 21))
    await expect.poll(() => page.locator('.data__dag').count()).toBe(4)
    await expectSound(visitor)
    await page.getByRole('button', { name: 'Zet alle data in de agenda' }).click()
    await page.getByText(`${naam} staat in de agenda.`).waitFor()
    await expect.poll(() => visitor.clicks()).toBe(before + 3)
    await page.locator('.keer', { hasText: naam }).nth(3).waitFor()
    const other = await elsewhere(`/activiteiten?gebied=GM9901&dag=${dayFromNow(7)}`)
    const seen = other.locator('.keer', { hasText: naam }).first()
    await seen.waitFor()

    const first = page.locator('.keer', { hasText: naam }).first()
    await first.locator('summary', { hasText: 'Las het af' }).click()
    await expect.poll(() => first.getByLabel('Op welke dag is dat besloten?').inputValue()).toBe(dayFromNow(0))
    await first.getByLabel('Op welke dag is dat besloten?').fill(dayFromNow(-2))
    await first.getByRole('button', { name: 'Leg dit vast' }).click()
    await first.getByText('afgelast', { exact: true }).waitFor()
    await expect.poll(() => page.locator('.keer', { hasText: naam }).count()).toBe(4)
    await seen.getByText('afgelast', { exact: true }).waitFor()
    await expectSound(visitor)
    await first.getByRole('button', { name: /^Het gaat toch door/ }).click()
    await first.getByText('afgelast', { exact: true }).waitFor({ state: 'detached' })
  })

  test('a resident places an oproep in three clicks; care at the body is refused, with the other way', async () => {
    const visitor = await visit(screen)
    const { page } = visitor
    await asResident(page)
    const before = await visitor.clicks()
    await page.getByRole('link', { name: `Plaats een oproep voor ${KOOR}` }).click()
    await page.getByLabel('Ruimte').check()
    const wat = `Een zaal met een piano, gezien op een ${screen}`
    await page.getByLabel('In één zin').fill(wat)
    await page.getByRole('button', { name: 'Plaats deze oproep' }).click()
    await page.getByText('Uw oproep staat erbij.').waitFor()
    await expect.poll(() => visitor.clicks()).toBe(before + 3)
    await page.locator('.kant--gezocht .rij', { hasText: wat }).waitFor()
    const other = await elsewhere('/vraag-en-aanbod?gebied=GM9901')
    await other.locator('.kant--gezocht .rij', { hasText: wat }).waitFor()
    await expectSound(visitor)
    // It is the choir's, and not its resident's.
    await asResident(page)
    await page.getByRole('link', { name: KOOR, exact: true }).click()
    await page.getByRole('main').getByRole('link', { name: wat }).waitFor()

    await page.goto('/gemeente/GM9901/oproep')
    await page.getByLabel('Handen').check()
    await page.getByLabel('Waarmee?').selectOption('PERSOONLIJKE_VERZORGING')
    await page.getByLabel('In één zin').fill('Elke ochtend hulp bij het wassen')
    await page.getByRole('button', { name: 'Plaats deze oproep' }).click()
    await page.getByText('Dit kan zo niet.').waitFor()
    await expect.poll(() => page.locator('.utrecht-alert--warning').textContent()).toContain('BURENHULP_GRENS')
    await expect.poll(() => page.getByLabel('In één zin').inputValue()).toBe('Elke ochtend hulp bij het wassen')
    await expectSound(visitor)
  })

  test('a resident asks for hands from the page of their initiatief in three clicks', async () => {
    const visitor = await visit(screen)
    const { page } = visitor
    await asResident(page)
    await page.getByRole('link', { name: KOOR, exact: true }).click()
    await heading(page, KOOR).waitFor()
    const before = await visitor.clicks()
    await page.getByRole('link', { name: 'Handen gezocht? Plaats een oproep' }).click()
    await page.getByLabel('Handen').check()
    await page.getByLabel('Waarmee?').selectOption('KLUSJES')
    const wat = `Stoelen klaarzetten, gezien op een ${screen}`
    await page.getByLabel('In één zin').fill(wat)
    await page.getByRole('button', { name: 'Plaats deze oproep' }).click()
    await page.getByText('Uw oproep staat erbij.').waitFor()
    await expect.poll(() => visitor.clicks()).toBe(before + 3)
    await page.locator('.kant--gezocht .rij', { hasText: wat }).getByRole('link', { name: KOOR }).waitFor()
    const other = await elsewhere(KOOR_PATH)
    await other.getByRole('main').getByRole('link', { name: wat }).waitFor()
    await expect.poll(() => other.getByRole('link', { name: /^Handen gezocht/ }).count()).toBe(0)
  })

  test('a year of an initiatief stands in a strip, and an empty year has its moments', async () => {
    const visitor = await visit(screen)
    const { page } = visitor
    await asResident(page)
    await page.getByRole('link', { name: KOOR, exact: true }).click()
    await page.getByRole('link', { name: /op een rij$/ }).click()
    await page.locator('.strook__maand').first().waitFor({ state: 'attached' })
    await expectSound(visitor)
    await page.goto(page.url().replace(/\d{4}$/, '2019'))
    await page.getByText('Voor 2019 is nog niets gepland.').waitFor()
    await expect.poll(() => page.locator('.momenten li').count()).toBe(4)
    await expectSound(visitor)
  })
})

test('a text is edited in place; what another wrote meanwhile is shown beside it, and nothing is lost', async () => {
  const [mine, theirs] = await Promise.all([visit(), visit()])
  const open = async (page: Page) => {
    await asResident(page)
    await page.getByRole('link', { name: KOOR, exact: true }).click()
    await heading(page, KOOR).waitFor()
    await page.getByRole('button', { name: 'Wijzig waar het om gaat' }).click()
  }
  await Promise.all([open(mine.page), open(theirs.page)])
  const text = (page: Page) => page.getByRole('textbox', { name: 'Waar het om gaat' })
  await text(mine.page).fill('Zingen voor plezier.')
  await text(theirs.page).fill('Zingen voor de hele buurt.')
  await theirs.page.getByRole('button', { name: 'Bewaar' }).click()
  await theirs.page.getByText('Uw wijziging is bewaard.').first().waitFor()

  await mine.page.getByText('Iemand anders wijzigde dit blok.').waitFor()
  await expect.poll(() => mine.page.locator('.blok__hunne').textContent()).toBe('Zingen voor de hele buurt.')
  await expect.poll(() => text(mine.page).inputValue()).toBe('Zingen voor plezier.')
  await expectSound(mine)
  await mine.page.getByRole('button', { name: 'Houd wat ik schreef' }).click()
  await mine.page.getByRole('button', { name: 'Bewaar' }).click()
  await mine.page.locator('.doel', { hasText: 'Zingen voor plezier.' }).waitFor()
  await theirs.page.locator('.doel', { hasText: 'Zingen voor plezier.' }).waitFor()
})

test('who saves just after another reads in plain words that somebody was first, and sees both texts', async () => {
  const [mine, theirs] = await Promise.all([visit(), visit()])
  const open = async (page: Page) => {
    await asResident(page)
    await page.getByRole('link', { name: KOOR, exact: true }).click()
    await heading(page, KOOR).waitFor()
    await page.getByRole('button', { name: 'Wijzig waar het om gaat' }).click()
  }
  await Promise.all([open(mine.page), open(theirs.page)])
  const text = (page: Page) => page.getByRole('textbox', { name: 'Waar het om gaat' })
  await text(mine.page).fill('Zingen op maandag.')
  await text(theirs.page).fill('Zingen op dinsdag.')
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
  await mine.page.getByText('Iemand anders was u voor.').waitFor()
  await expect
    .poll(() => mine.page.evaluate(() => document.activeElement?.textContent))
    .toContain('Iemand anders was u voor.')
  await expect.poll(() => mine.page.getByText('VERSIE_VERSCHILT').count()).toBe(0)
  await expect.poll(() => mine.page.locator('.blok__hunne').textContent()).toBe('Zingen op dinsdag.')
  await expect.poll(() => text(mine.page).inputValue()).toBe('Zingen op maandag.')
  await expectSound(mine)
})

test('a gemeente cannot edit, and can let the owners know; they read it, and nobody else does', async () => {
  const [gemeente, owner] = await Promise.all([visit(), visit()])
  await asResident(owner.page)
  await owner.page.getByRole('link', { name: KOOR, exact: true }).click()
  await heading(owner.page, KOOR).waitFor()

  const { page } = gemeente
  await page.goto('/')
  await becomes(page, 'gemeente')
  await page.goto(new URL(owner.page.url()).pathname)
  await heading(page, KOOR).waitFor()
  await expect.poll(() => page.getByRole('button', { name: 'Wijzig waar het om gaat' }).count()).toBe(0)
  await page.getByText('Laat het de eigenaren weten').click()
  await page.getByLabel('Wat klopt er niet, of kan beter?').fill('De dag is veranderd.')
  await page.getByRole('button', { name: 'Laat het weten' }).click()
  await page.getByText('De eigenaren kunnen het nu lezen.').waitFor()
  await expectSound(gemeente)
  await owner.page.getByRole('heading', { name: 'Wat anderen u laten weten' }).waitFor()
  await owner.page.getByText('De dag is veranderd.').waitFor()
  await expectSound(owner)
  await becomes(page, 'bezoeker')
  await page.getByText('De dag is veranderd.').first().waitFor({ state: 'detached' })
})
