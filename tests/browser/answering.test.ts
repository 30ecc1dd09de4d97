// SPDX-License-Identifier: EUPL-1.2
import { demoId } from '@naober/tools/demo/ids'
import { expect, test } from 'vitest'
import { usePlatform } from './own-platform.ts'
import { becomes, expectSound, heading, SCREENS, type Screen, useBrowser } from './visitor.ts'

const visit = useBrowser(usePlatform())
const PLANTEN = `/behoefte/${demoId('behoefte/planten')}`
const ZIN = 'Ik geef ze water, op dinsdag en vrijdag'
const screens = Object.keys(SCREENS).filter((name): name is Screen => name in SCREENS)

test.each(screens)(
  'on a %s who reads an oproep answers it in two clicks, and the other side can say yes',
  async (on) => {
    const visitor = await visit(on)
    const { page } = visitor
    await page.goto(PLANTEN)
    await becomes(page, 'Tuinder')
    await page.getByRole('button', { name: 'Wijzig wat u zoekt' }).waitFor()
    await expect.poll(() => page.getByRole('link', { name: 'Ik kan helpen' }).count()).toBe(0)
    await becomes(page, 'Dorpeling')
    await page.getByRole('button', { name: 'Wijzig wat u zoekt' }).waitFor({ state: 'detached' })
    const before = await visitor.clicks()
    await page.getByRole('link', { name: 'Ik kan helpen' }).click()
    await heading(page, 'Ik kan helpen').waitFor()
    await page.getByRole('main').getByRole('link', { name: 'Iemand die de planten water geeft' }).waitFor()
    await expect.poll(() => page.getByLabel('Ik zoek iets').count()).toBe(0)
    await expectSound(visitor)
    await page.getByLabel('In één zin').fill(`${ZIN} (${on})`)
    await page.getByRole('button', { name: 'Bied dit aan' }).click()
    await page.getByText('Uw aanbod staat erbij. Wie dit zoekt, kan nu antwoorden.').waitFor()
    await expect.poll(() => visitor.clicks()).toBe(before + 2)
    await heading(page, 'Iemand die de planten water geeft').waitFor()
    const proposed = page.locator('section', { has: page.getByRole('heading', { name: 'Wat is voorgesteld' }) })
    await proposed.getByRole('link', { name: `${ZIN} (${on})` }).waitFor()
    await expectSound(visitor)

    await becomes(page, 'Tuinder')
    await page.locator('summary', { hasText: 'Het is gelukt' }).first().waitFor()
    await becomes(page, 'Dorpeling')
    await page.getByRole('button', { name: 'Ongedaan maken' }).click()
    await page.getByText('Het voorstel is ingetrokken. Uw aanbod staat nog bij vraag en aanbod.').waitFor()
  }
)

test('an answer that was not sent waits with its own oproep, apart from any other call of the same place', async () => {
  const { page } = await visit()
  await page.goto(PLANTEN)
  await becomes(page, 'Dorpeling')
  await page.getByRole('link', { name: 'Ik kan helpen' }).click()
  await page.getByLabel('In één zin').fill(ZIN)
  await page.getByRole('main').getByRole('link', { name: 'Iemand die de planten water geeft' }).click()
  await heading(page, 'Iemand die de planten water geeft').waitFor()
  await page.goto('/buurt/BU99010201/oproep')
  await page.getByRole('button', { name: 'Plaats deze oproep' }).waitFor()
  await expect.poll(() => page.getByLabel('In één zin').inputValue()).toBe('')
  await page.goto(PLANTEN)
  await page.getByRole('link', { name: 'Ik kan helpen' }).click()
  await page.getByText(/^Dit is uw concept van/).waitFor()
  await expect.poll(() => page.getByLabel('In één zin').inputValue()).toBe(ZIN)
})
