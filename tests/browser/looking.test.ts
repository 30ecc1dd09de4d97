// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectSound, firstBuurt, openGemeente, SCREENS, type Screen, useBrowser } from './visitor.ts'

const visit = useBrowser()
const screens = Object.keys(SCREENS).filter((name): name is Screen => name in SCREENS)

const namesIn = (page: Page) => page.locator('.lijst-deel .rijen .rij__naam a').allTextContents()
const byName = (names: readonly string[]) => [...names].sort((een, ander) => een.localeCompare(ander, 'nl'))

test.each(screens)(
  'on a %s initiatieven stand by name for who wants that, page after page and in another area',
  async (on) => {
    const visitor = await visit(on)
    const { page } = visitor
    await openGemeente(page)
    const asTheyCame = await namesIn(page)
    await page.getByLabel('Volgorde').selectOption({ label: 'Op naam' })
    await page.waitForFunction(
      (first) => document.querySelector('.lijst-deel .rij__naam a')?.textContent !== first,
      asTheyCame[0]
    )
    await expectSound(visitor)
    const total = Number(/\d+/.exec((await page.locator('#lijst-kop').textContent()) ?? '')?.[0])
    for (let shown = await namesIn(page); shown.length < total; shown = await namesIn(page)) {
      expect(shown).toEqual(byName(shown))
      await page.locator('.lijst-deel').getByRole('button', { name: 'Toon meer' }).click()
      await page.locator('.lijst-deel .rijen .rij').nth(shown.length).waitFor()
    }
    const all = await namesIn(page)
    expect(all).toEqual(byName(all))
    expect(new Set(all).size).toBe(total)
    expect(all).not.toEqual(asTheyCame)
    await page.getByLabel('Kies een gebied').selectOption({ index: 1 })
    await page.waitForURL(/\/wijk\/.+[?&]orde=naam/)
  }
)

test('on a phone map and list change places, and the address keeps which comes first', async () => {
  const visitor = await visit('phone')
  const { page } = visitor
  await openGemeente(page)
  const top = async (what: string) => (await page.locator(what).first().boundingBox())?.y ?? 0
  const mapFirst = async () => (await top('.kaart-deel')) < (await top('.lijst-deel'))
  await expect.poll(() => mapFirst()).toBe(false)
  await page.getByRole('button', { name: 'Kaart', exact: true }).click()
  await page.waitForURL(/toon=kaart/)
  await expect.poll(() => mapFirst()).toBe(true)
  await expectSound(visitor)
  await page.reload()
  await page.locator('.kaart a').first().waitFor()
  await expect.poll(() => mapFirst()).toBe(true)
  await page.getByLabel('Kies een gebied').selectOption(await firstBuurt(page).getAttribute('value'))
  await page.waitForURL(/\/buurt\/.+[?&]toon=kaart/)
  await expect.poll(() => mapFirst()).toBe(true)
  await page.getByRole('button', { name: 'Lijst', exact: true }).click()
  await page.waitForURL((url) => !url.search.includes('toon'))
  await expect.poll(() => mapFirst()).toBe(false)
  await page.setViewportSize(SCREENS.desktop)
  await page.getByRole('button', { name: 'Kaart', exact: true }).waitFor({ state: 'detached' })
})
