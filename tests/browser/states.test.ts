// SPDX-License-Identifier: EUPL-1.2
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Platform, startPlatform } from './platform.ts'
import {
  expectSound,
  focused,
  heading,
  openBrowser,
  openGemeente,
  openStartForm,
  SCREENS,
  type Screen,
  type Visitor,
  visit
} from './visitor.ts'

let browser: Browser
let platform: Platform

beforeAll(async () => {
  ;[browser, platform] = await Promise.all([openBrowser(), startPlatform()])
})

afterAll(async () => {
  await browser?.close()
  await platform?.clear()
})

/** Opens a buurt of which the table says that nothing, or something, is known. */
async function openBuurt(page: Page, empty: boolean): Promise<void> {
  await openGemeente(page)
  const rows = page.locator('.tabel tbody tr')
  const none = page.getByRole('cell', { name: 'geen bekend' })
  await rows
    .filter(empty ? { has: none } : { hasNot: none })
    .first()
    .getByRole('link')
    .click()
  await heading(page, /^Wat is er in/).waitFor()
  await page.locator('#lijst-kop').waitFor()
}

/** The size that a finger needs: WCAG 2.2 asks 24 by 24, except in running text. */
const tooSmall = (page: Page) =>
  page.locator('button, select, input:not([type=radio], [type=checkbox]), a.nl-button').evaluateAll((all) =>
    all
      .map((element) => ({ box: element.getBoundingClientRect(), text: element.textContent ?? '' }))
      .filter(({ box }) => box.width > 0 && (box.width < 44 || box.height < 44))
      .map(({ text, box }) => `${text.trim()} ${box.width}x${box.height}`)
  )

const screens = Object.keys(SCREENS).filter((name): name is Screen => name in SCREENS)

describe.each(screens)('on a %s', (screen) => {
  const look = async (open: (visitor: Visitor) => Promise<void>) => {
    const visitor = await visit(browser, platform.address, screen)
    await open(visitor)
    await expectSound(visitor)
    expect(await tooSmall(visitor.page)).toEqual([])
    await visitor.context.close()
  }

  test('the first page is sound', () =>
    look(async ({ page }) => {
      await page.goto('/')
      await page.locator('.gemeenten a').first().waitFor()
    }))

  test('a full gemeente is sound', () => look(({ page }) => openGemeente(page)))

  test('a buurt with something in it is sound', () => look(({ page }) => openBuurt(page, false)))

  test('an empty buurt says that nothing known is not nothing, and offers the first step', () =>
    look(async ({ page }) => {
      await openBuurt(page, true)
      await page.getByText('Nog niets bekend. Dat betekent niet dat er niets is.').waitFor()
      await page.locator('.leeg').getByRole('link', { name: 'Start een initiatief' }).waitFor()
    }))

  test('an initiatief is sound', () =>
    look(async ({ page }) => {
      await openBuurt(page, false)
      await page.locator('.rij a').first().click()
      await page.locator('.tijdlijn li').first().waitFor()
      const days = await page
        .locator('.tijdlijn time')
        .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')))
      expect(days).toEqual([...days].sort().reverse())
    }))

  test('the form is sound, with every kind of initiatief', () =>
    look(async ({ page }) => {
      await openGemeente(page)
      await openStartForm(page)
      await page.getByLabel('Organisatienetwerk').check()
      await page.getByLabel('Wat brengt elke organisatie in?').waitFor()
    }))

  test('a wijk is sound, and marks its buurten on the map', () =>
    look(async ({ page }) => {
      await openGemeente(page)
      const wijk = page.getByLabel('Kies een gebied').locator('option[value^="WK"]').first()
      await page.goto(`/wijk/${await wijk.getAttribute('value')}`)
      await page.locator('.kaart a[aria-current]').first().waitFor()
      await page.locator('#lijst-kop').waitFor()
    }))

  test('an area that residents drew is sound, and has the buurten in it', () =>
    look(async ({ page }) => {
      await openGemeente(page)
      const drawn = page.getByLabel('Kies een gebied').locator('optgroup').last().locator('option').first()
      await page.goto(`/gebied/${await drawn.getAttribute('value')}`)
      await page.locator('.gebied__omtrek').waitFor()
      await page.getByRole('heading', { name: /^Buurten in dit gebied/ }).waitFor()
    }))

  test('what else there is shows on map and list, with what was', () =>
    look(async ({ page }) => {
      await openGemeente(page)
      await page.getByRole('button', { name: /Fysieke voorziening/ }).click()
      await page.waitForURL(/soort=FYSIEKE_VOORZIENING/)
      await page.getByRole('heading', { name: /^Fysieke voorziening/ }).waitFor()
      await page.getByRole('heading', { name: 'Wat er was' }).waitFor()
      await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' })
    }))

  test('an element is sound', () =>
    look(async ({ page }) => {
      await page.goto('/gemeente/GM9901?soort=FYSIEKE_VOORZIENING')
      await page.locator('#lijst-kop ~ .rijen').first().locator('.rij a').first().click()
      await page.locator('.tijdlijn li').first().waitFor()
      await page.getByText('Het is er niet meer').click()
    }))

  test('the choice of what to add is sound, and the form for what is there', () =>
    look(async (visitor) => {
      const { page } = visitor
      await openGemeente(page)
      await page.getByRole('main').getByRole('link', { name: 'Iets toevoegen' }).first().click()
      await page.getByRole('link', { name: 'Een voorziening' }).waitFor()
      await expectSound(visitor)
      await page.getByRole('link', { name: 'Een voorziening' }).click()
      await page.getByRole('button', { name: 'Zet het erop' }).waitFor()
    }))

  test.each(['Zeven dagen', 'Week', 'Maand'])('the agenda is sound: %s', (venster) =>
    look(async ({ page }) => {
      await page.goto('/activiteiten?gebied=GM9901')
      await page.locator('.keer').first().waitFor()
      await page.getByRole('button', { name: venster, exact: true }).click()
      await page.locator('.keer, .maand').first().waitFor()
    })
  )

  test('what is asked and offered is sound, and where nothing is, an example', () =>
    look(async (visitor) => {
      const { page } = visitor
      await page.goto('/vraag-en-aanbod?gebied=GM9901')
      await page.locator('.kant .rij').first().waitFor()
      await expectSound(visitor)
      await page.goto('/vraag-en-aanbod?gebied=BU99010200&middel=GELD')
      await page.getByText('Nu zoekt niemand iets.').waitFor()
    }))

  test('a figure stands with its source, its year and what it does not say', () =>
    look(async ({ page }) => {
      await openGemeente(page)
      const cijfer = page.locator('.cijfer').first()
      await cijfer.getByText(/^Bron: .+, 20\d\d\.$/).waitFor()
      await cijfer.getByText('Wat dit niet zegt').click()
    }))

  test('an agenda in which nothing is planned says what comes next', () =>
    look(async ({ page }) => {
      await page.goto('/activiteiten?gebied=BU99010000&dag=2019-01-01')
      await page.getByText('In deze dagen is hier niets gepland.').waitFor()
    }))

  test.each([
    '/',
    '/gemeente/GM9901',
    '/gebied/01900000-0000-7000-8000-000000000001',
    '/buurt/BU99010100/starten',
    '/buurt/BU99010100/opnemen',
    '/buurt/BU99010100/oproep',
    '/initiatief/01900000-0000-7000-8000-000000000001',
    '/initiatief/01900000-0000-7000-8000-000000000001/plannen',
    '/initiatief/01900000-0000-7000-8000-000000000001/vragen',
    '/initiatief/01900000-0000-7000-8000-000000000001/jaar/2027',
    '/element/01900000-0000-7000-8000-000000000001',
    '/ondersteuningsvraag/01900000-0000-7000-8000-000000000001',
    '/activiteiten?gebied=GM9901',
    '/vraag-en-aanbod?gebied=GM9901'
  ])('%s without an answer says so, and offers to try again', async (path) => {
    const visitor = await visit(browser, platform.address, screen)
    const { page } = visitor
    await page.route('**/graphql*', (route) => route.abort())
    await page.goto(path)
    const alert = page.getByRole('main').getByRole('alert').first()
    await alert.getByText('Dit is nu niet te zien.').waitFor()
    expect(await alert.getByRole('button', { name: 'Probeer het opnieuw' }).isVisible()).toBe(true)
    // The browser notes each question that fails; that is what happens here.
    await expectSound({ ...visitor, complaints: [] })
    await visitor.context.close()
  })

  test.each([
    '/gemeente/GM9901?soort=FYSIEKE_VOORZIENING',
    '/activiteiten?gebied=GM9901&toon=maand',
    '/vraag-en-aanbod?gebied=GM9901',
    '/buurt/BU99010100/toevoegen',
    '/buurt/BU99010100/oproep',
    '/import'
  ])('the Tab key walks through all of %s, each stop in sight, and out again', async (path) => {
    const visitor = await visit(browser, platform.address, screen)
    const { page } = visitor
    await page.goto(path)
    await page.locator('main h1').waitFor()
    await page.getByText('Even geduld').first().waitFor({ state: 'detached' })
    const stops = new Set<string>()
    let last = ''
    for (let step = 0; step < 200; step++) {
      await page.keyboard.press('Tab')
      const stop = await page.evaluate(() => {
        const here = document.activeElement
        if (here === null || here === document.body) return null
        const { top, bottom, width, height } = here.getBoundingClientRect()
        const hidden = width === 0 || height === 0 || bottom <= 0 || top >= window.innerHeight
        const place = [...document.querySelectorAll('*')].indexOf(here)
        return { place: String(place), text: here.textContent ?? '', hidden }
      })
      // A field for a date is three stops of the key in one element.
      if (stop?.place === last) continue
      if (stop === null || stops.has(stop.place)) break
      last = stop.place
      expect(stop.hidden ? stop.text : '').toBe('')
      stops.add(stop.place)
      if (stop.text === 'English') break
    }
    expect(stops.size).toBeGreaterThan(5)
    expect(await focused(page)).toBe('English')
    await visitor.context.close()
  })

  test('it reads in English, and stays so', () =>
    look(async ({ page }) => {
      await page.goto('/')
      await page.getByRole('button', { name: 'English' }).click()
      await heading(page, 'What is there in your neighbourhood?').waitFor()
      expect(await page.locator('html').getAttribute('lang')).toBe('en')
      await page.goto('/gemeente/GM9901')
      await heading(page, /^What is there in Merenburg/).waitFor()
      await page.locator('.kaart a').first().waitFor()
    }))

  test('it can be read in forced colours and without motion', () =>
    look(async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
      await openBuurt(page, false)
    }))
})

test('a phone shows the list before the map, for eyes and keyboard alike; a desk the map first', async () => {
  for (const [screen, first] of [
    ['phone', 'lijst-deel'],
    ['desktop', 'kaart-deel']
  ] as const) {
    const visitor = await visit(browser, platform.address, screen)
    await openBuurt(visitor.page, false)
    expect(await visitor.page.locator('.beeld > section').first().getAttribute('class')).toContain(first)
    await visitor.context.close()
  }
})

test('what one looks at can be taken along as a table, of the same place and day', async () => {
  const { page, context } = await visit(browser, platform.address)
  await page.goto('/gemeente/GM9901?op=2024-01-01')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'CSV met initiatieven' }).click()
  ])
  expect(download.url()).toContain('/open/v1/initiatieven.csv?gebied=GM9901&op=2024-01-01')
  expect(await download.failure()).toBeNull()
  await context.close()
})

test('on paper stand the counts and the list, not the controls', async () => {
  const visitor = await visit(browser, platform.address)
  const { page } = visitor
  await openBuurt(page, false)
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByLabel('Kies een gebied').isVisible()).toBe(false)
  expect(await page.locator('.rij').first().isVisible()).toBe(true)
  expect(await page.locator('.bron').isVisible()).toBe(true)
  expect(await page.locator('.kop__stand').isVisible()).toBe(true)
  await visitor.context.close()
})
