// SPDX-License-Identifier: EUPL-1.2
import { idOfElement } from '@naober/tools/demo/ids'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Platform, startPlatform } from './platform.ts'
import { walkFullAndEmpty, walkUnknownAndFailing } from './things.ts'
import { becomes, expectSound, heading, openBrowser, SCREENS, type Screen, visit } from './visitor.ts'

let browser: Browser
let platform: Platform

beforeAll(async () => {
  ;[browser, platform] = await Promise.all([openBrowser(), startPlatform()])
})

afterAll(async () => {
  await browser?.close()
  await platform?.clear()
})

/** Opens what the page offers to do, and gives the place where its form stands. */
async function doing(page: Page, wat: string) {
  const daad = page.locator('details', { has: page.locator('summary', { hasText: wat }) }).first()
  await daad.locator('summary').first().click()
  return daad
}

test('a gemeente sees what waits for her, takes it up in three clicks, and answers', async () => {
  const visitor = await visit(browser, platform.address)
  const { page } = visitor
  await page.goto('/')
  await becomes(page, 'gemeente')
  await page.getByRole('heading', { name: 'Wat wacht in Merenburg' }).waitFor()
  const before = await visitor.clicks()
  await page.getByRole('link', { name: /om steun$/ }).click()
  await page.getByRole('heading', { name: /^Wacht op u/ }).waitFor()
  await expectSound(visitor)
  await page.getByRole('link', { name: /het groen rond de flat/ }).click()
  const oppakken = await doing(page, 'Ik ga hiermee aan de slag')
  expect(await visitor.clicks()).toBe(before + 3)
  await oppakken.getByLabel('In welke functie?').fill('adviseur sociale basis')
  await oppakken.getByRole('button', { name: 'Leg dit vast' }).click()
  await page.getByText('De vraag is opgepakt. Wie het vroeg, ziet dat.').waitFor()
  await page.getByText('Dit kunt u niet ongedaan maken: wie het vroeg, rekent nu op u').waitFor()
  await page.getByText('De adviseur sociale basis is ermee bezig.').waitFor()
  const antwoord = await doing(page, 'Geef antwoord')
  await antwoord.getByLabel('Wat is uw antwoord?').fill('Wij rekenen samen uit wat het onderhoud kost.')
  await expectSound(visitor)
  await antwoord.getByRole('button', { name: 'Geef dit antwoord' }).click()
  await page.getByRole('heading', { name: 'Het antwoord' }).waitFor()
  await visitor.context.close()
})

test('what held somebody back is reported with all faults told at once, solved, and counted for who can take it away', async () => {
  const visitor = await visit(browser, platform.address)
  const { page } = visitor
  await page.goto('/belemmeringen?gebied=BU99010100')
  await becomes(page, 'Tuinder')
  await page.getByRole('link', { name: 'Meld wat u tegenhield' }).click()
  await page.getByRole('button', { name: 'Meld dit' }).click()
  expect(await page.locator('.utrecht-alert--error').getByRole('link').count()).toBe(3)
  await page.getByLabel('Wat stond in de weg?').selectOption('KOSTENDELERSNORM')
  await page.getByLabel('Wat gebeurde er?').fill('Samen wonen kostte een deel van de uitkering.')
  await page.getByLabel('Het duurde langer').check()
  await expectSound(visitor)
  await page.getByRole('button', { name: 'Meld dit' }).click()
  await page.getByText('Uw melding telt nu mee.').waitFor()
  await page.locator('.fase', { hasText: 'staat in de weg' }).waitFor()
  const oplossing = await doing(page, 'Het is opgelost')
  await oplossing.getByLabel('Er kwam een uitzondering').check()
  await oplossing.getByRole('button', { name: 'Leg dit vast' }).click()
  await page.getByText('Dit staat hier niet meer in de weg.').waitFor()
  await expectSound(visitor)
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await page.getByText('Dat is teruggedraaid.').waitFor()
  await page.goto('/regelingen?gebied=GM9901')
  await page.getByRole('heading', { name: 'Ministerie van Sociale Zaken en Werkgelegenheid' }).waitFor()
  await page
    .getByText(/^Het kabinet antwoordde op/)
    .first()
    .waitFor()
  await expectSound(visitor)
  await visitor.context.close()
})

test('who promises does not judge: who told the worry says whether it was kept', async () => {
  const visitor = await visit(browser, platform.address)
  const { page } = visitor
  await page.goto('/zorgen?gebied=GM9901')
  await page.getByRole('link', { name: 'Extra woningen in Molenzoom' }).click()
  await heading(page, 'Extra woningen in Molenzoom').waitFor()
  expect(await page.getByRole('heading', { name: 'Wat u kunt doen' }).count()).toBe(0)
  await becomes(page, 'gemeente')
  const toezegging = await doing(page, 'Zeg iets toe')
  await toezegging.getByLabel('Wat zegt u toe?').fill('Wij tellen de auto’s op een avond in de week.')
  await toezegging.getByLabel('In welke functie?').fill('adviseur')
  await toezegging.getByLabel('Op welke dag is het klaar?').fill('2027-03-01')
  await expectSound(visitor)
  await toezegging.getByRole('button', { name: 'Zeg dit toe' }).click()
  await page.getByText('Uw toezegging staat erbij.').waitFor()
  await page.getByRole('button', { name: 'De toezegging was een vergissing' }).waitFor()
  expect(await page.getByText('Het is nagekomen').count()).toBe(0)
  await becomes(page, 'Tuinder')
  const oordeel = await doing(page, 'Het is nagekomen')
  await oordeel.getByRole('button', { name: 'Leg dit vast' }).click()
  await page.getByText('Fijn. De toezegging is nagekomen.').waitFor()
  await expectSound(visitor)
  await visitor.context.close()
})

test('two sides find each other: one proposes with why it fits, the other says that it succeeded', async () => {
  const visitor = await visit(browser, platform.address)
  const { page } = visitor
  await page.goto('/vraag-en-aanbod?gebied=GM9901')
  await becomes(page, 'Tuinder')
  await page.getByRole('heading', { level: 3 }).getByRole('link', { name: 'Iemand die de planten water geeft' }).click()
  await page.getByText('Waarom dit past').first().click()
  await expectSound(visitor)
  await page.getByRole('button', { name: 'Wijzig wat u zoekt' }).click()
  await page.getByLabel('Waar het om gaat').fill('Twee keer in de week, in augustus.')
  await page.getByLabel('In één zin').fill('')
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await page.getByRole('link', { name: /^In één zin/ }).waitFor()
  await page.getByLabel('In één zin').fill('Iemand die de planten begiet')
  await expectSound(visitor)
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await heading(page, 'Iemand die de planten begiet').waitFor()
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await heading(page, 'Iemand die de planten water geeft').waitFor()
  const voorstel = await doing(page, 'Stel voor om dit samen te brengen')
  await voorstel.getByRole('button', { name: 'Stel dit voor' }).click()
  await page.getByText('Het voorstel staat erbij. De ander kan nu antwoorden.').waitFor()
  await page.locator('.fase', { hasText: 'wacht op antwoord' }).waitFor()
  await page.getByText('Wie het aanbiedt, zegt of het gelukt is.').waitFor()
  expect(await page.getByText('Het is gelukt').count()).toBe(0)
  await becomes(page, 'Zanger')
  await page.getByRole('link', { name: 'Wij verzorgen planten bij een ander' }).first().click()
  await heading(page, 'Wij verzorgen planten bij een ander').waitFor()
  const gelukt = await doing(page, 'Het is gelukt')
  await gelukt.getByRole('button', { name: 'Leg dit vast' }).click()
  await page.getByText('Mooi. U hebt elkaar gevonden.').waitFor()
  await page.locator('.fase', { hasText: 'gelukt' }).waitFor()
  await expectSound(visitor)
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await page.locator('.fase', { hasText: 'wacht op antwoord' }).waitFor()
  await visitor.context.close()
})

test('an example is published by its owner, tried by another, and learns from what came of it', async () => {
  const visitor = await visit(browser, platform.address)
  const { page } = visitor
  await page.goto('/praktijkvoorbeelden?gebied=GM9901')
  await page.getByRole('link', { name: 'Samen een huis huren na je zestigste' }).waitFor()
  await expectSound(visitor)
  await page.getByRole('link', { name: 'Schrijf een voorbeeld' }).click()
  await becomes(page, 'arrangeur')
  await page.getByLabel('Hoe heet het voorbeeld?').fill('Soep op straat')
  await page.getByLabel('Bewonersinitiatief').check()
  await page.getByLabel('Stad', { exact: true }).check()
  await page.getByLabel('Wat hebt u gedaan?').fill('Een pan soep op de stoep gezet.')
  await page.getByLabel('Wat ging goed?').fill('Buren die elkaar niet kenden, praatten.')
  await page.getByLabel('Wat blijft lastig?').fill('In de winter is het koud.')
  await page.getByRole('button', { name: 'Bewaar als concept' }).click()
  await page.getByText('Uw voorbeeld is bewaard als concept.').waitFor()
  await page.getByRole('button', { name: 'Publiceer dit voorbeeld' }).click()
  await page.getByText('Iedereen kan dit voorbeeld nu lezen.').waitFor()
  await becomes(page, 'Zanger')
  const proef = await doing(page, 'Wij proberen dit ook')
  await proef.getByLabel('Bij welk initiatief?').selectOption({ label: 'Koor De Hoge Noot' })
  await proef.getByRole('button', { name: 'Vertel dat u dit probeert' }).click()
  await page.locator('.fase', { hasText: 'loopt nog' }).waitFor()
  const uitkomst = await doing(page, 'Vertel wat ervan werd')
  await uitkomst.getByLabel('Ja, het werkte').check()
  await uitkomst.getByLabel('Wat hebt u geleerd?').fill('Zing erbij, dan blijft men staan.')
  await uitkomst.getByRole('button', { name: 'Leg dit vast' }).click()
  await page.getByText('1 keer elders geprobeerd · 1 werkte').waitFor()
  await expectSound(visitor)
  await visitor.context.close()
})

test('money is put on record with its end, counted in the wijk, and ended; also for an element and a partij', async () => {
  const visitor = await visit(browser, platform.address)
  const { page } = visitor
  await page.goto('/')
  await becomes(page, 'Zanger')
  await page.locator('.mijn').getByRole('link', { name: 'Koor De Hoge Noot', exact: true }).click()
  await page.getByRole('link', { name: 'Leg geld vast' }).click()
  await page.getByLabel('Waar komt het geld vandaan?').selectOption('GIFTEN')
  await page.getByLabel('Eén keer').check()
  await page.getByLabel('Hoeveel is het?').fill('1.250')
  await page.getByLabel('Tot en met welke dag?').fill('2027-06-30')
  await page.getByLabel('Waar is het voor?').selectOption('INRICHTING')
  await expectSound(visitor)
  await page.getByRole('button', { name: 'Leg dit geld vast' }).click()
  await page.getByText('Het geld staat erbij.').waitFor()
  await heading(page, /1\.250,00 voor Koor De Hoge Noot/).waitFor()
  const geld = new URL(page.url()).pathname
  await page.goto('/geld?gebied=GM9901')
  await page.getByRole('heading', { name: 'Wat valt als een programma ophoudt' }).waitFor()
  await page.locator('#looptaf-kop ~ ul').getByText('Koor De Hoge Noot').first().waitFor()
  await expectSound(visitor)
  await page.goto(geld)
  const einde = await doing(page, 'Het houdt eerder op')
  await einde.getByLabel('Het is op').check()
  await einde.getByRole('button', { name: 'Leg dit vast' }).click()
  await page.getByText('Dit geld loopt niet meer.').waitFor()
  await page.locator('.fase', { hasText: 'afgelopen' }).waitFor()

  await becomes(page, 'gemeente')
  const fillIn = async (from: string, link: string, amount: string) => {
    await page.goto(from)
    await page.getByRole('link', { name: link }).click()
    await page.getByLabel('Waar komt het geld vandaan?').selectOption('GIFTEN')
    await page.getByLabel('Voor een tijd').check()
    await page.getByLabel('Hoeveel is het?').fill(amount)
    await page.getByLabel('Tot en met welke dag?').fill('2027-06-30')
    await page.getByLabel('Waar is het voor?').selectOption('INRICHTING')
  }
  const element = `/element/${idOfElement('eettafel-vogelbuurt')}`
  await fillIn(element, 'Leg geld vast', '800')
  await page.getByRole('button', { name: 'Leg dit geld vast' }).click()
  await heading(page, /800,00 voor /).waitFor()
  await page.goto(element)
  await page.locator('#geld-kop ~ ul').getByText('800,00').waitFor()
  await expectSound(visitor)
  await fillIn('/geld?gebied=GM9901', 'Leg geld vast voor een organisatie hier', '900')
  await page.getByLabel('Voor welke organisatie is het?').selectOption({ label: 'Welzijn Merenburg (voorbeelddata)' })
  await expectSound(visitor)
  await page.getByRole('button', { name: 'Leg dit geld vast' }).click()
  await heading(page, /900,00 voor Welzijn Merenburg/).waitFor()
  await visitor.context.close()
})

const screens = Object.keys(SCREENS).filter((name): name is Screen => name in SCREENS)

describe.each(screens)('on a %s', (screen) => {
  test('every list is sound, with much in it and with nothing; so is every form', async () => {
    const visitor = await visit(browser, platform.address, screen)
    await walkFullAndEmpty(visitor)
    await visitor.context.close()
  })
})

test('what is not known is said to be, and what cannot be asked can be asked again', async () => {
  const visitor = await visit(browser, platform.address)
  await walkUnknownAndFailing(visitor)
  await visitor.context.close()
})
