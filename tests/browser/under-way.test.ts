// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { holdBack } from './answers.ts'
import { arrived, expectSound, expectSoundOnTheWay } from './sound.ts'
import { heading, useBrowser } from './visitor.ts'

const visit = useBrowser()

test('a page whose screen, and then whose answers are on their way shuts nobody out meanwhile', async () => {
  const visitor = await visit()
  const { page } = visitor
  const code = await holdBack(visitor, 'screens')
  await page.goto('/gemeente/GM9901', { waitUntil: 'commit' })
  await page.locator('.laden').getByText('Even geduld …').waitFor()
  await expectSoundOnTheWay(visitor, 'the code of the screen is on its way')
  await code.letThrough()
  await heading(page, /^Wat is er in Merenburg/).waitFor()
  const area = page.locator('.kaart a').last()
  await area.waitFor()
  await page.locator('.lijst-deel .rij').first().waitFor()

  const answers = await holdBack(visitor)
  await area.press('Enter')
  await page.waitForURL(/\/buurt\//)
  await page.locator('.lijst-deel[aria-busy="true"] .rij').first().waitFor()
  // Until then the page does not say that it waits: most answers come sooner.
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .some(
        (one) =>
          one instanceof CSSAnimation &&
          one.animationName === 'straks' &&
          one.currentTime &&
          Number(one.currentTime) > 300
      )
  )
  await expectSoundOnTheWay(visitor, 'another place was chosen, and its answer is on its way')
  await answers.letThrough()
  await expectSound(visitor, 'the other place')
  await expect.poll(() => page.locator('.straks').count()).toBe(0)
})

test('what comes later moves nothing that stands: below an answer on its way nothing shows yet', async () => {
  const visitor = await visit('phone')
  const { page } = visitor
  await page.goto('/gemeente/GM9901')
  const take = page.getByRole('link', { name: 'ODS met initiatieven' })
  await take.waitFor()
  await arrived(page)
  const answers = await holdBack(visitor)
  await page.getByLabel('Toon de buurt op datum').fill('1970-01-01')
  await page.getByRole('button', { name: 'Toon', exact: true }).click()
  await take.waitFor({ state: 'hidden' })
  await expectSoundOnTheWay(visitor, 'what changed since then is on its way')
  await answers.letThrough()
  await take.waitFor()
  await page.getByRole('region', { name: /^Toen en nu/ }).waitFor()
  await expect.poll(() => page.locator('.laden').count()).toBe(0)
})

/** How far from the top of the page each of these stands. */
const places = (page: Page, parts: readonly string[]) =>
  Promise.all(
    parts.map((part) =>
      page
        .locator(part)
        .first()
        .evaluate((element) => Math.round(element.getBoundingClientRect().top + scrollY))
    )
  )

test('the straatje keeps its room while it is on its way, and moves nothing once it comes', async () => {
  for (const screen of ['desktop', 'phone'] as const) {
    const visitor = await visit(screen)
    const { page } = visitor
    const answers = await holdBack(visitor, 'answers', ['WatIsEr'])
    await page.goto('/gemeente/GM9901')
    await page.locator('.kaart a').first().waitFor()
    await expectSoundOnTheWay(visitor, `${screen}: the houses are on their way`)
    const before = await places(page, ['.beeld'])
    await answers.letThrough()
    await page.locator('.straatje .gevel').first().waitFor()
    await expect.poll(() => places(page, ['.beeld']), { message: screen }).toEqual(before)
  }
})

test('the week comes after what it would push away: map, counts and list stay where they are', async () => {
  for (const screen of ['desktop', 'phone'] as const) {
    const visitor = await visit(screen)
    const { page } = visitor
    const answers = await holdBack(visitor, 'answers', ['Hier'])
    await page.goto('/gemeente/GM9901')
    await page.locator('.kaart a').first().waitFor()
    await page.locator('.lijst-deel .rij').first().waitFor()
    await page.locator('.week-deel .laden').getByText('Even geduld …').waitFor()
    await expectSoundOnTheWay(visitor, `${screen}: the week is on its way`)
    const parts = ['.telling-deel', '.kaart', '#lijst-kop', '.lijst-deel .rij >> nth=3']
    const before = await places(page, parts)
    await expect.poll(() => page.getByRole('link', { name: 'ODS met initiatieven' }).isVisible()).toBe(false)
    await answers.letThrough()
    await page.locator('#week-kop').waitFor()
    await expect.poll(() => places(page, parts), { message: screen }).toEqual(before)
    await page.getByRole('link', { name: 'ODS met initiatieven' }).waitFor()
  }
})
