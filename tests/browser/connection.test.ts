// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { usePlatform } from './own-platform.ts'
import { arrived, expectSound } from './sound.ts'
import { becomes, openGemeente, openStartForm, SCREENS, type Screen, useBrowser, type Visitor } from './visitor.ts'

const platform = usePlatform()
const visit = useBrowser(platform)

/** Starts an initiatief for the whole gemeente that the page shows. */
async function startIn(page: Page, naam: string): Promise<void> {
  await openStartForm(page)
  await page.getByLabel('Hoe heet het?').fill(naam)
  await page.getByLabel('Waar gaat het om?').fill('Iedereen die kijkt, hoort het.')
  await page.getByLabel('In welke buurt?').selectOption('heel')
  await page.getByRole('button', { name: 'Start dit initiatief' }).click()
}

const screens = Object.keys(SCREENS).filter((name): name is Screen => name in SCREENS)

describe('while the platform is away', () => {
  test('what stood there stays, the page says so, and it comes back by itself, on a desk and on a phone', async () => {
    const looks = async (screen: Screen) => {
      const visitor = await visit(screen)
      await openGemeente(visitor.page)
      await visitor.page.locator('.rij').first().waitFor()
      return { visitor, rows: await visitor.page.locator('.rij').count() }
    }
    const onBoth = await Promise.all(screens.map(looks))

    await platform.stop()
    const isTold = async ({ visitor, rows }: Awaited<ReturnType<typeof looks>>) => {
      const { page } = visitor
      await page.getByText('De verbinding is weg.').waitFor({ timeout: 20_000 })
      await expect.poll(() => page.locator('.rij').count()).toBe(rows)
      await page.locator('.rij a').first().click()
      await page.getByText('De server is niet te bereiken.').waitFor()
      // The browser notes each try that fails; that is what happens here.
      await expectSound({ ...visitor, complaints: [] })
    }
    await Promise.all(onBoth.map(isTold))

    await platform.restart()
    const comesBack = async ({ page }: Visitor) => {
      await page.getByText('De verbinding is weg.').waitFor({ state: 'detached' })
      await page.getByRole('button', { name: 'Probeer het opnieuw' }).click()
      await page.locator('.tijdlijn li').first().waitFor()
    }
    await Promise.all(onBoth.map(({ visitor }) => comesBack(visitor)))
  })
})

/** A gemeente with its list: what one hears of later is told beside that. */
async function readsList(page: Page): Promise<void> {
  await openGemeente(page)
  await page.locator('.lijst-deel .rij').first().waitFor()
  await arrived(page)
}

test('who comes back after a break hears what was missed', async () => {
  const [away, starter] = await Promise.all([visit(), visit()])
  await Promise.all([readsList(away.page), openGemeente(starter.page)])
  await away.context.setOffline(true)
  await becomes(starter.page, 'bewoner')
  await startIn(starter.page, 'Gemist nieuws')
  await starter.page.getByText('Gemist nieuws staat erbij.').waitFor()
  await expect.poll(() => away.page.getByText('1 wijziging').count()).toBe(0)
  await away.context.setOffline(false)
  await away.page.getByText('1 wijziging').waitFor()
})

test('who hears no news for a while hears all of it later, also of what was asked about something else meanwhile', async () => {
  const [deaf, starter] = await Promise.all([visit(), visit()])
  await Promise.all([readsList(deaf.page), openGemeente(starter.page)])
  const ofNews = (url: URL) => url.pathname === '/graphql' && url.search !== ''
  await deaf.page.route(ofNews, (route) => route.abort())
  await deaf.page.evaluate(() => dispatchEvent(new Event('offline')))
  await becomes(starter.page, 'bewoner')
  await startIn(starter.page, 'Laat nieuws')
  await starter.page.getByText('Laat nieuws staat erbij.').waitFor()
  await deaf.page.getByLabel('Laat zien').selectOption('Wooninitiatief')
  const others = deaf.page.locator('.lijst-deel .rij__soort').filter({ hasNotText: /^Wooninitiatief/ })
  await others.first().waitFor({ state: 'detached' })
  await arrived(deaf.page)
  await deaf.page.goBack()
  await others.first().waitFor()
  await deaf.page.unroute(ofNews)
  await deaf.page
    .locator('.lijst-deel')
    .getByText('Laat nieuws')
    .or(deaf.page.getByText('1 wijziging'))
    .first()
    .waitFor()
})

test('two tabs of one browser share one stream, and both hear of a change', async () => {
  const visitor = await visit()
  const { page, context } = visitor
  const streams: string[] = []
  context.on('request', (request) => {
    if (request.headers().accept?.includes('text/event-stream')) streams.push(request.url())
  })
  await openGemeente(page)
  await becomes(page, 'bewoner')
  const other = await context.newPage()
  await other.goto(page.url())
  await other.locator('#lijst-kop').waitFor()
  const third = await context.newPage()
  await third.goto(page.url())
  await startIn(third, 'Gedeeld nieuws')
  await Promise.all([page, other].map((tab) => tab.getByText('1 wijziging').waitFor()))
  expect(streams.filter((url) => decodeURIComponent(url).includes('"GM')).length).toBe(1)
})

test('a server that is busy is asked again by itself; who must wait longer is told that it is busy', async () => {
  const visitor = await visit()
  const { page } = visitor
  await page.goto('/')
  let busy = 2
  await page.route('**/graphql', async (route) => {
    if (route.request().method() !== 'POST' || busy === 0) return route.continue()
    busy--
    await route.fulfill({
      status: 503,
      headers: { 'retry-after': '1' },
      contentType: 'application/problem+json',
      body: JSON.stringify({ type: 'about:blank', title: 'Even te druk', status: 503, code: 'DRUK' })
    })
  })
  await openGemeente(page)
  expect(busy).toBe(0)

  busy = Number.POSITIVE_INFINITY
  await page.locator('.rij a').first().click()
  await page.getByText('Het is nu druk.').waitFor()
  busy = 0
  await page.getByRole('button', { name: 'Probeer het opnieuw' }).click()
  await page.locator('.tijdlijn li').first().waitFor()
})
