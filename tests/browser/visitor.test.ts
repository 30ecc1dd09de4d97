// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { logIn } from './browser.ts'
import { BEWONER } from './screens/known.ts'
import { heading, useBrowser } from './visitor.ts'

const visit = useBrowser()

/** Comes in, tells what was there already, and leaves as much behind as one can. */
async function comesAndGoes(): Promise<readonly string[]> {
  const { page, context } = await visit()
  await page.goto('/')
  await heading(page, 'Wat is er in uw buurt?').waitFor()
  const found = await page.evaluate(async () => [
    ...Object.values(localStorage).filter((kept) => kept.includes('van een ander')),
    ...Object.values(sessionStorage).filter((kept) => kept.includes('van een ander')),
    ...(await indexedDB.databases()).map(({ name }) => `database ${name}`),
    ...(await caches.keys()).map((name) => `cache ${name}`)
  ])
  const cookies = await context.cookies()
  await logIn(context, BEWONER)
  await page.evaluate(async () => {
    localStorage.setItem('naober.concept', 'van een ander')
    sessionStorage.setItem('naober.concept', 'van een ander')
    await caches.open('van een ander')
    await new Promise((done) => {
      indexedDB.open('van een ander').onsuccess = done
    })
  })
  await page.emulateMedia({ forcedColors: 'active' })
  await context.setOffline(true)
  return [...found, ...cookies.map(({ name }) => `cookie ${name}`)]
}

test.each(['first', 'second'])('who comes in %s finds nothing of who sat there before', async () => {
  const found = await comesAndGoes()
  expect(found).toEqual([])
})
