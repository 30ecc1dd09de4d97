// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, Page, Response } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { askedIn } from './asked.ts'
import { openBrowser, visit } from './visitor.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

const ASSETS = join(import.meta.dirname, '../../gateway/web/dist/assets')

const kB = (bytes: number) => Math.round(bytes / 100) / 10

/** Opens a page, and answers what it had asked for when its map stood there: what is fetched ahead of need comes after. */
const loadedFirst = async (page: Page, path: string): Promise<ReadonlySet<string>> => {
  await page.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      if (document.querySelector('.kaart a') === null) return
      performance.mark('kaart')
      observer.disconnect()
    }).observe(document, { childList: true, subtree: true })
  })
  await page.goto(path)
  await page.locator('.kaart a').first().waitFor()
  const urls = await page.evaluate(() => {
    const there = performance.getEntriesByName('kaart')[0]?.startTime ?? 0
    return performance.getEntriesByType('resource').flatMap(({ name, startTime }) => (startTime < there ? [name] : []))
  })
  return new Set(urls)
}

test('the first load of a buurt stays within what was promised', async () => {
  const { page, context } = await visit(browser, inject('address'))
  const responses: Response[] = []
  page.on('response', (response) => {
    if (/\.(js|css)$/.test(new URL(response.url()).pathname)) responses.push(response)
  })
  const first = await loadedFirst(page, '/gemeente/GM9901')
  const counted = responses.filter((response) => first.has(response.url()))
  const parts = await Promise.all(
    counted.map(async (response) => ({
      url: response.url(),
      bytes: gzipSync(await response.body(), { level: 9 }).length
    }))
  )
  const weight = (kind: string) => kB(parts.reduce((sum, { url, bytes }) => sum + (url.endsWith(kind) ? bytes : 0), 0))
  expect(weight('.js')).toBeLessThanOrEqual(130)
  expect(weight('.js')).toBeGreaterThan(50)
  expect(weight('.css')).toBeLessThanOrEqual(14)
  expect(new Set(counted.map((response) => response.headers()['content-encoding']))).toEqual(new Set(['br']))
  await context.close()
})

test('figures and boundaries of a place are asked for together, however long either takes', async () => {
  const { page, context } = await visit(browser, inject('address'))
  const missing = new Set<string | undefined>(['Buurtbeeld', 'Grenzen'])
  let complete = () => {}
  const asked = new Promise<void>((resolve) => {
    complete = resolve
  })
  await page.route('**/graphql', async (route) => {
    const isWanted = missing.delete(askedIn(route.request())?.name)
    if (missing.size === 0) complete()
    if (isWanted) await asked
    await route.continue()
  })
  await page.goto('/buurt/BU99010101')
  await page.locator('.kaart a').first().waitFor()
  expect([...missing]).toEqual([])
  await context.close()
})

test('the code of a screen is told with the page, so that it comes beside the shell', async () => {
  const { headers } = await fetch(`${inject('address')}gemeente/GM9901`, { headers: { accept: 'text/html' } })
  const told = headers.get('link')?.match(/\/assets\/[\w-]+\.js/g) ?? []
  expect(told.length).toBeGreaterThan(0)
  const answers = await Promise.all(told.map((path) => fetch(new URL(path, inject('address')))))
  expect(answers.map(({ status }) => status)).toEqual(told.map(() => 200))
})

test('the page holds no script and no style of its own, and the policy forbids them', async () => {
  const answer = await fetch(inject('address'), { headers: { accept: 'text/html' } })
  const html = await answer.text()
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/)
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'")
})

test('every other chunk stays small, and so do the boundaries of a gemeente', async () => {
  const { page, context } = await visit(browser, inject('address'))
  const loaded = new Set<string>()
  const boundaries: Promise<number>[] = []
  const weigh = (response: Response) => {
    const { pathname } = new URL(response.url())
    if (pathname.endsWith('.js')) loaded.add(basename(pathname))
    if (pathname === '/graphql' && response.headers()['content-type']?.includes('json'))
      boundaries.push(response.text().then((body) => (body.includes('"grens"') ? gzipSync(body).length : 0)))
  }
  page.on('response', weigh)
  await page.goto('/gemeente/GM9901')
  await page.locator('.kaart a').first().waitFor()
  page.off('response', weigh)
  const weights = await Promise.all(boundaries)
  expect(Math.max(...weights)).toBeGreaterThan(0)
  expect(kB(Math.max(...weights))).toBeLessThanOrEqual(10)
  const others = readdirSync(ASSETS).filter((file) => file.endsWith('.js') && !loaded.has(file))
  const heavy = others
    .map((file) => [file, kB(gzipSync(readFileSync(join(ASSETS, file)), { level: 9 }).length)] as const)
    .filter(([, weight]) => weight > 40)
  expect(heavy).toEqual([])
  await context.close()
})
