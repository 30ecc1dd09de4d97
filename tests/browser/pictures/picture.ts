// SPDX-License-Identifier: EUPL-1.2
import type { Browser, Page } from 'playwright-core'
import { logIn, SCREENS } from '../browser.ts'
import type { Row, State } from '../screens/row.ts'
import { arrived } from '../sound.ts'

/** As many points wide as a phone that people have now; the tests take the narrowest there is. */
const PHONE = { width: 390, height: 844 }
/** Of 100. Letters stay sharp, and all screens together remain small. */
const QUALITY = 80

export interface Studio {
  readonly browser: Browser
  /** Where the platform is. */
  readonly address: string
  /** What every clock on a page says. */
  readonly moment: Date
}

/**
 * A picture of a screen with much in it, as WebP: from the top of the page; on a phone from what it is about, where that
 * is further down.
 */
export async function picture(
  { browser, address, moment }: Studio,
  row: Row,
  screen: 'desk' | 'phone'
): Promise<Buffer> {
  const context = await browser.newContext({
    baseURL: address,
    viewport: screen === 'desk' ? SCREENS.desktop : PHONE,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce'
  })
  try {
    if (row.as) await logIn(context, row.as)
    const page = await context.newPage()
    await page.clock.setFixedTime(moment)
    await come(page, stateOf(row, screen), screen === 'phone')
    const camera = await context.newCDPSession(page)
    const { data } = await camera.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY })
    return Buffer.from(data, 'base64')
  } finally {
    await context.close()
  }
}

const stateOf = ({ full: [first], onPhone }: Row, screen: 'desk' | 'phone'): State =>
  screen === 'phone' && typeof onPhone === 'object' ? onPhone : first

/** Comes to a state of a screen, and waits until all of it stands. */
async function come(page: Page, { at, first, shows }: State, isScrolled: boolean): Promise<void> {
  await page.goto(at)
  await page.locator('main h1').waitFor()
  await arrived(page)
  await first?.(page)
  const shown = page.locator(shows).first()
  await shown.waitFor()
  await arrived(page)
  await page.evaluate(async () => {
    await document.fonts.ready
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
  await page.evaluate(() => scrollTo(0, 0))
  if (isScrolled)
    await shown.evaluate((element) => {
      if (element.getBoundingClientRect().bottom > innerHeight) element.scrollIntoView({ block: 'start' })
    })
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))))
}
