// SPDX-License-Identifier: EUPL-1.2
import type { Browser, Page } from 'playwright-core'

/** What a connection is like, as the tools of Chromium name it: round trip in ms, bytes a second each way. */
export interface Line {
  readonly latency: number
  readonly down: number
  readonly up: number
}

/** Chromium's own "Fast 4G" and "Slow 4G". */
export const FAST_4G: Line = { latency: 165, down: 1_012_500, up: 168_750 }
export const SLOW_4G: Line = { latency: 562.5, down: 180_000, up: 84_375 }

/** How many times slower the processor of who looks is than this one. */
const SLOWER = 4
const AREAS = '.kaart a'
const MAP = '/gemeente/GM9901'
const BAR = '.tijdbalk__balk'
const ARROWS = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'] as const
const KIND = '.telling-deel button'

/** Runs in the page, before anything of it: when the map is painted, and how long each press waits for its paint. */
const watch = (areas: string): void => {
  const presses: number[] = []
  const map = new Promise<number>((painted) => {
    new MutationObserver((_, observer) => {
      if (document.querySelector(areas) === null) return
      observer.disconnect()
      requestAnimationFrame(() => setTimeout(() => painted(performance.now())))
    }).observe(document, { childList: true, subtree: true })
  })
  const observer = new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) {
      if (name === 'click' || name === 'keydown') presses.push(duration)
    }
  })
  observer.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  Object.assign(globalThis, { watched: { map, presses } })
}

/** Once what was done last has been painted, and the browser has told how long that took. */
const painted = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done))))

/** How long presses waited; the browser tells only of those that took 16 ms or more. */
const waited = async (page: Page, count: number): Promise<readonly number[]> => {
  await painted(page)
  const told: readonly number[] = await page.evaluate('watched.presses')
  return [...told, ...Array.from({ length: Math.max(0, count - told.length) }, () => 16)]
}

/** Opens a browser for one look, closed when it ends: who looks was never here before. */
const look = async <T>(
  browser: Browser,
  { line, slower }: { line?: Line; slower: number },
  seen: (page: Page) => Promise<T>
): Promise<T> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'nl-NL' })
  try {
    const page = await context.newPage()
    await page.addInitScript(watch, AREAS)
    const tools = await context.newCDPSession(page)
    if (line !== undefined) {
      await tools.send('Network.enable')
      const { latency, down, up } = line
      await tools.send('Network.emulateNetworkConditions', {
        offline: false,
        latency,
        downloadThroughput: down,
        uploadThroughput: up
      })
    }
    await tools.send('Emulation.setCPUThrottlingRate', { rate: slower })
    return await seen(page)
  } finally {
    await context.close()
  }
}

const mapIn = async (page: Page, address: string): Promise<number> => {
  await page.goto(address, { waitUntil: 'commit' })
  return page.evaluate('watched.map')
}

/** From asking for the Buurtbeeld of a gemeente until its map is painted, ms. */
export const firstMap = (browser: Browser, address: string, line: Line): Promise<number> =>
  look(browser, { line, slower: SLOWER }, (page) => mapIn(page, address + MAP))

/** How long presses on the Buurtbeeld wait for what they change, ms; what is sooner than 16 counts as 16. */
export const presses = (browser: Browser, address: string): Promise<readonly number[]> =>
  look(browser, { slower: SLOWER }, async (page) => {
    await mapIn(page, address + MAP)
    await page.locator(KIND).first().waitFor()
    const kinds = await page.locator(KIND).all()
    for (const kind of kinds) {
      await kind.click()
      await painted(page)
    }
    await page.locator(`${AREAS}[tabindex="0"]`).focus()
    for (const arrow of ARROWS) {
      await page.keyboard.press(arrow)
      await painted(page)
    }
    return waited(page, kinds.length + ARROWS.length)
  })

/** How long steps of the bar through the months wait for their paint, ms; what is sooner than 16 counts as 16. */
export const steps = (browser: Browser, address: string, count: number): Promise<readonly number[]> =>
  look(browser, { slower: 1 }, async (page) => {
    await mapIn(page, `${address}${MAP}?op=2015-01-01`)
    const bar = page.locator(BAR)
    await bar.focus()
    for (let step = 0; step < count; step++) {
      await page.keyboard.press('ArrowRight')
      await painted(page)
    }
    if ((await bar.inputValue()) === '0') throw new Error('the bar did not move')
    return waited(page, count)
  })
