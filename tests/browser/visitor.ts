// SPDX-License-Identifier: EUPL-1.2
import { openBrowser } from '@naober/tools/browser/open'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import { changeIn } from './asked.ts'
import { SCREENS, type Screen } from './browser.ts'
import type { Platform } from './platform.ts'
import { openPage } from './slow.ts'

export { expectSound } from './sound.ts'
export { openBrowser, SCREENS, type Screen }

/** Somebody with a browser of their own: cookies and memory apart from everybody else's. */
export interface Visitor {
  readonly page: Page
  readonly context: BrowserContext
  /** What the browser complained of: console errors, breaches of the content policy, uncaught errors. */
  readonly complaints: string[]
  /** Addresses asked that are not the platform's own. */
  readonly abroad: string[]
  /** How often was clicked since the page was last loaded. */
  clicks(): Promise<number>
}

/**
 * A browser for the tests of this file. What it gives lets in a new visitor, who sees Dutch and lives in the
 * Netherlands, and looks at the platform of the suite, or at that of the file. After each test everybody leaves: who
 * comes in then finds nothing of them but the files of the application, which need not be fetched and compiled again.
 *
 * A test that changes the platform of the suite fails: what it left there, another file would meet in some orders only.
 */
export function useBrowser(platform?: Pick<Platform, 'address'>): (screen?: Screen) => Promise<Visitor> {
  let browser: Browser
  const free: Seat[] = []
  const taken: Seat[] = []
  const changes: string[] = []
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterEach(async () => {
    free.push(...(await Promise.all(taken.splice(0).map(cleared))))
    const done = changes.splice(0)
    if (done.length > 0)
      throw new Error(`only a file with its own platform may change it, see usePlatform: ${done.join(', ')}`)
  })
  afterAll(() => browser?.close())
  return async (screen = 'desktop') => {
    const address = platform?.address ?? inject('address')
    const at = free.findIndex((seat) => seat.screen === screen)
    const seat = at < 0 ? await newSeat(browser, address, screen) : free.splice(at, 1)[0]
    if (seat === undefined) throw new Error('the seat that was found is not there')
    taken.push(seat)
    if (platform === undefined)
      seat.context.on('request', (request) => {
        const change = changeIn(request)
        if (change !== undefined) changes.push(change)
      })
    return sitsDown(seat)
  }
}

/** A place to look from: what one sees there is kept apart from all other places. */
interface Seat {
  readonly context: BrowserContext
  /** A page on which nothing was opened yet. */
  readonly page: Page
  readonly screen: Screen
  readonly address: string
}

async function newSeat(browser: Browser, address: string, screen: Screen): Promise<Seat> {
  const context = await browser.newContext({
    baseURL: address,
    viewport: SCREENS[screen],
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam'
  })
  context.setDefaultTimeout(30_000)
  return { context, page: await openPage(context), screen, address }
}

/** The seat for the next: whoever sat there takes their pages, cookies and all that the browser remembered along. */
async function cleared({ context, screen, address }: Seat): Promise<Seat> {
  const left = context.pages()
  context.removeAllListeners('request')
  const page = await openPage(context)
  await Promise.all(left.map((one) => one.close()))
  await context.setOffline(false)
  await context.clearCookies()
  const session = await context.newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', { origin: new URL(address).origin, storageTypes: 'all' })
  await session.detach()
  return { context, page, screen, address }
}

/** A new visitor in a browser that somebody else closes, who never was here before. */
export const visit = async (browser: Browser, address: string, screen: Screen = 'desktop'): Promise<Visitor> =>
  sitsDown(await newSeat(browser, address, screen))

async function sitsDown({ context, page, address }: Seat): Promise<Visitor> {
  await page.addInitScript(() => {
    let clicks = 0
    addEventListener('click', ({ isTrusted }) => {
      if (isTrusted) clicks++
      document.documentElement.dataset.clicks = String(clicks)
    })
  })
  const complaints: string[] = []
  const abroad: string[] = []
  page.on('console', (said) => {
    if (said.type() === 'error' || said.type() === 'warning') complaints.push(said.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) abroad.push(request.url())
  })
  const clicks = async () => Number((await page.locator('html').getAttribute('data-clicks')) ?? 0)
  return { page, context, complaints, abroad, clicks }
}

/** The gemeente of the demo data in which most happens, and one buurt of it is empty. */
export async function openGemeente(page: Page): Promise<void> {
  await page.goto('/')
  await page
    .locator('.gemeenten')
    .getByRole('link', { name: /^Merenburg/ })
    .click()
  await heading(page, /^Wat is er in Merenburg/).waitFor()
  await page.locator('.kaart a').first().waitFor()
  await page.locator('#lijst-kop').waitFor()
}

/** Opens the form to start a bewonersinitiatief from the place that the page shows. */
export async function openStartForm(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('link', { name: 'Iets toevoegen' }).first().click()
  await page.getByRole('link', { name: 'Bewonersinitiatief' }).click()
  await heading(page, 'Start een initiatief').waitFor()
}

/** The first buurt that the page lets one choose. */
export const firstBuurt = (page: Page) => page.getByLabel('Kies een gebied').locator('option[value^="BU"]').first()

/** Chooses a demo person by the words of their role; who it is shows before the server knows, so its word is waited for. */
export async function becomes(page: Page, role: string): Promise<void> {
  const choice = page.getByLabel('U kijkt als')
  const person = choice.locator('option', { hasText: role }).first()
  const known = page.waitForResponse((response) => /^\/demo\/(in|uit)loggen$/.test(new URL(response.url()).pathname))
  await choice.selectOption(await person.getAttribute('value'))
  expect((await known).ok()).toBe(true)
  await page.waitForFunction(
    (id) => document.querySelector<HTMLSelectElement>('#wie-ben-ik')?.selectedOptions[0]?.textContent?.includes(id),
    role
  )
}

/** The heading of the screen, once it says this. */
export const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

/** Text of what has the focus. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
