// SPDX-License-Identifier: EUPL-1.2
import { idOfGetekendGebied } from '@naober/tools/demo/ids'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectSound, tooSmall } from './sound.ts'
import { becomes, focused, heading, openGemeente, SCREENS, type Screen, useBrowser, type Visitor } from './visitor.ts'

const visit = useBrowser()

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

const screens = Object.keys(SCREENS).filter((name): name is Screen => name in SCREENS)

/** Of the page as it stands: what must hold of it on a desk and on a phone alike. */
async function expectSoundOnBoth(visitor: Visitor): Promise<void> {
  for (const [screen, size] of Object.entries(SCREENS)) {
    await visitor.page.setViewportSize(size)
    await expectSound(visitor, `${visitor.page.url()}, on a ${screen}`)
    await expect.poll(() => tooSmall(visitor.page), { message: screen }).toEqual([])
  }
}

describe('on a desk, and then as wide as a phone', () => {
  const look = async (open: (visitor: Visitor) => Promise<void>) => {
    const visitor = await visit()
    await open(visitor)
    await expectSoundOnBoth(visitor)
  }

  test('an empty buurt says that nothing known is not nothing, and offers the first step', () =>
    look(async ({ page }) => {
      await openBuurt(page, true)
      await page.getByText('Nog niets bekend. Dat betekent niet dat er niets is.').waitFor()
      await page.locator('.leeg').getByRole('link', { name: 'Start een initiatief' }).waitFor()
    }))

  test('what happened to an initiatief is told newest first', () =>
    look(async ({ page }) => {
      await openBuurt(page, false)
      await page.locator('.rij a').first().click()
      await page.locator('.tijdlijn li').first().waitFor()
      const days = await page
        .locator('.tijdlijn time')
        .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')))
      expect(days).toEqual([...days].sort().reverse())
    }))

  test('an area that residents drew has all that a buurt has, and the buurten in it', () =>
    look(async ({ page }) => {
      await openGemeente(page)
      const drawn = page.getByLabel('Kies een gebied').locator('optgroup').last().locator('option').first()
      await page.goto(`/gebied/${await drawn.getAttribute('value')}`)
      await page.locator('.gebied__omtrek').waitFor()
      await page.getByRole('heading', { name: /^Buurten in dit gebied/ }).waitFor()
      await page.locator('.straat').waitFor()
      await page.locator('.lijst-deel .rij__soort').first().waitFor()
      await page.getByRole('heading', { name: /week/ }).waitFor()
      await page
        .getByRole('region', { name: /^Wie werkt/ })
        .getByRole('link')
        .first()
        .waitFor()
      const informeel = page.getByRole('button', { name: /^informeel: \d/i })
      await informeel.click()
      await page.waitForURL(/laag=INFORMEEL/)
      await page.locator('#lijst-kop', { hasText: /informeel \(/i }).waitFor()
    }))

  test('an area that residents drew has an agenda, to look at and to follow in a calendar', () =>
    look(async ({ page }) => {
      const id = idOfGetekendGebied('rondje-haven')
      await page.goto(`/gebied/${id}`)
      await page.getByRole('link', { name: /agenda$/ }).click()
      await heading(page, /^Wat is er te doen in /).waitFor()
      await page.locator('.keer').first().waitFor()
      const follow = page.getByRole('link', { name: /^Abonneer op de agenda van/ })
      await expect.poll(() => follow.getAttribute('href')).toMatch(new RegExp(`^webcal:.*/open/v1/gebied/${id}\\.ics$`))
      const fetched = await page.request.get(`/open/v1/gebied/${id}.ics`)
      await expect.poll(() => fetched.text()).toContain('BEGIN:VEVENT')
      await page.goto(`/activiteiten?gebied=${id}&dag=2019-01-01`)
      await page.getByText('In deze dagen is hier niets gepland.').waitFor()
      const add = page.locator('.leeg').getByRole('link', { name: 'Iets toevoegen' })
      await expect.poll(() => add.getAttribute('href')).toBe('/gemeente/GM9901/toevoegen')
    }))

  test('what else there is shows on map and list, with what was', () =>
    look(async ({ page }) => {
      await openGemeente(page)
      await page.getByRole('button', { name: /Fysieke voorziening/ }).click()
      await page.waitForURL(/soort=FYSIEKE_VOORZIENING/)
      await page.getByRole('heading', { name: /^Fysieke voorziening/ }).waitFor()
      await page.getByRole('heading', { name: 'Wat er was' }).waitFor()
    }))

  test('a figure stands with its source, its year and what it does not say', () =>
    look(async ({ page }) => {
      await openGemeente(page)
      const cijfer = page.locator('.cijfer').first()
      await cijfer.getByText(/^Bron: .+, 20\d\d\.$/).waitFor()
      await page
        .locator('.cijfer__n', { hasText: /^Dit gebied heeft [\d.]+ inwoners \(bron: .+, 20\d\d\)\./ })
        .first()
        .waitFor()
      const guard = cijfer.locator('details li').first()
      await expect.poll(() => guard.isVisible()).toBe(false)
      // On paper nobody can open it.
      await page.emulateMedia({ media: 'print' })
      await expect.poll(() => guard.isVisible()).toBe(true)
      await page.emulateMedia({ media: null })
      await cijfer.getByText('Wat dit niet zegt').click()
    }))

  test('how far the patchwork reaches is told per kind and per buurt, and what nobody keeps yet is not called none', () =>
    look(async ({ page }) => {
      await openGemeente(page)
      const section = page.getByRole('region', { name: /^Witte vlekken in Merenburg/ })
      await section.getByText('Ontmoetingsplek: nog niet aangesloten').waitFor()
      await section.getByText('Per buurt: een initiatief').click()
      await section.getByText('Geen initiatief bekend in deze buurt.').first().waitFor()
      await page.locator('.nl-paragraph--lead', { hasText: /inwoners \(bron: .+, 20\d\d\)/ }).waitFor()
      // Only who sees to it is told what asks for attention.
      await expect.poll(() => page.getByRole('heading', { name: /^Wat aandacht vraagt/ }).count()).toBe(0)
    }))

  test('an arrangeur sees what asks for attention, each with what was counted', () =>
    look(async ({ page }) => {
      await page.goto('/gemeente/GM9901')
      await becomes(page, 'arrangeur')
      const section = page.getByRole('region', { name: /^Wat aandacht vraagt in Merenburg/ })
      await section.getByRole('listitem').first().waitFor()
      await expect.poll(() => section.locator('.dekking__uitleg').count()).toBeGreaterThan(0)
    }))

  test('the one entry to bring something in is sound, and asks where first', () =>
    look(async (visitor) => {
      const { page } = visitor
      await page.goto('/toevoegen')
      await page.getByRole('heading', { name: 'In welke gemeente is het?' }).waitFor()
      await expectSound(visitor)
      await page.getByRole('link', { name: /^Merenburg/ }).click()
      await page.getByRole('link', { name: 'Een oproep' }).waitFor()
    }))

  test('what changed since the last visit is told per thing, and begins anew once seen', () =>
    look(async (visitor) => {
      const { page } = visitor
      await page.goto('/nieuw')
      await page.getByText(/^Niets veranderd sinds/).waitFor()
      await expectSound(visitor)
      // As if somebody had been here before anything was known.
      await page.evaluate(() => {
        const { standen, op } = JSON.parse(localStorage.getItem('naober.bezoek') ?? '{}')
        const van = standen.map((stand: object) => ({ ...stand, positie: 0 }))
        localStorage.setItem('naober.bezoek', JSON.stringify({ standen: van, op }))
      })
      await page.reload()
      await page.locator('.rij').first().waitFor()
      await page.getByText(/Deze lijst toont het nieuwste/).waitFor()
      await expectSound(visitor)
      await page.getByRole('button', { name: 'Gezien' }).click()
      await page.getByText(/^Niets veranderd sinds/).waitFor()
    }))

  test("an agenda can be followed in a calendar of one's own", () =>
    look(async ({ page }) => {
      await page.goto('/activiteiten?gebied=BU99010100')
      const follow = page.getByRole('link', { name: /^Abonneer op de agenda van/ })
      await expect
        .poll(() => follow.getAttribute('href'))
        .toMatch(/^webcal:\/\/127\.0\.0\.1:\d+\/open\/v1\/buurt\/BU99010100\.ics$/)
      const fetched = await page.request.get('/open/v1/buurt/BU99010100.ics')
      await expect.poll(() => fetched.text()).toContain('BEGIN:VCALENDAR')
    }))

  test('it reads in English, and stays so', () =>
    look(async ({ page }) => {
      await page.goto('/')
      await page.getByRole('button', { name: 'English' }).click()
      await heading(page, 'What is there in your neighbourhood?').waitFor()
      await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en')
      await page.goto('/gemeente/GM9901')
      await heading(page, /^What is there in Merenburg/).waitFor()
      await page.locator('.kaart a').first().waitFor()
    }))
})

describe.each(screens)('by hand and keyboard on a %s', (screen) => {
  const look = async (open: (visitor: Visitor) => Promise<void>) => {
    const visitor = await visit(screen)
    await open(visitor)
    await expectSound(visitor)
    await expect.poll(() => tooSmall(visitor.page)).toEqual([])
  }

  test('what is typed is found while typing, in the address, and by arrow keys; what is not there has a next step', () =>
    look(async (visitor) => {
      const { page } = visitor
      await page.goto('/gemeente/GM9901')
      await heading(page, /^Wat is er in Merenburg/).waitFor()
      await page.getByRole('link', { name: 'Zoeken', exact: true }).click()
      const field = page.getByRole('searchbox', { name: 'Wat zoekt u?' })
      await page.waitForFunction(() => document.activeElement?.getAttribute('type') === 'search')
      await expectSound(visitor)
      await page.keyboard.type('korr')
      const hit = page.getByRole('link', { name: 'Koor De Hoge Noot', exact: true })
      await hit.waitFor()
      await page.waitForURL(/q=korr/)
      await expect.poll(() => field.inputValue()).toBe('korr')
      await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true)
      await expectSound(visitor)

      await page.keyboard.press('ArrowDown')
      await expect.poll(() => focused(page)).toBe(await page.locator('.rij__naam a').first().textContent())
      await page.keyboard.press('ArrowUp')
      await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true)
      await field.fill('havenhart')
      await page.getByRole('button', { name: /^Initiatieven: / }).click()
      await page.waitForURL(/soort=INITIATIEF/)
      const where = page.getByLabel('Waar', { exact: true })
      if (!(await where.isVisible())) await page.getByText('Waar u zoekt, en wat voorop staat').click()
      await where.selectOption({ label: 'Overal' })
      await page.waitForURL(/gebied=overal/)
      await page.reload()
      await hit.waitFor()
      await expect.poll(() => field.inputValue()).toBe('havenhart')

      await field.fill('zeppelin')
      await page.getByText('Niets gevonden met “zeppelin”.').waitFor()
      await page.getByRole('button', { name: 'Zoek zonder keuzen' }).waitFor()
    }))
})

test('a phone shows the list before the map, for eyes and keyboard alike; a desk the map first', async () => {
  for (const [screen, first] of [
    ['phone', 'lijst-deel'],
    ['desktop', 'kaart-deel']
  ] as const) {
    const visitor = await visit(screen)
    await openBuurt(visitor.page, false)
    await expect.poll(() => visitor.page.locator('.beeld > section').first().getAttribute('class')).toContain(first)
  }
})

test('what one looks at can be taken along as a table, of the same place and day', async () => {
  const { page } = await visit()
  await page.goto('/gemeente/GM9901?op=2024-01-01')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'CSV met initiatieven' }).click()
  ])
  expect(download.url()).toContain('/open/v1/initiatieven.csv?gebied=GM9901&op=2024-01-01')
  await expect.poll(() => download.failure()).toBeNull()
})

test('on paper stand the counts and the list, not the controls', async () => {
  const visitor = await visit()
  const { page } = visitor
  await openBuurt(page, false)
  await page.emulateMedia({ media: 'print' })
  await expect.poll(() => page.getByLabel('Kies een gebied').isVisible()).toBe(false)
  await expect.poll(() => page.locator('.rij').first().isVisible()).toBe(true)
  await expect.poll(() => page.locator('.bron').isVisible()).toBe(true)
  await expect.poll(() => page.locator('.kop__stand').isVisible()).toBe(true)
})
