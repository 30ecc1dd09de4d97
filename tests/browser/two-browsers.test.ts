// SPDX-License-Identifier: EUPL-1.2
import { idOfInitiatief } from '@naober/tools/demo/ids'
import { expect, test } from 'vitest'
import { usePlatform } from './own-platform.ts'
import { becomes, SCREENS, type Screen, useBrowser } from './visitor.ts'

const visit = useBrowser(usePlatform())
const screens = Object.keys(SCREENS).filter((name): name is Screen => name in SCREENS)

const PATH = `/initiatief/${idOfInitiatief('hoge-noot')}`
/** Of so many changes the middle one counts: a machine that does more than this may hold one up. */
const CHANGES = 5
const MOST_MS = 1_000

/** Somebody who reads the same, and keeps a finger on a link. */
async function reader(screen: Screen) {
  const { page, complaints } = await visit(screen)
  await page.goto(PATH)
  const reading = page.getByRole('link', { name: /op een rij$/ })
  await reading.waitFor()
  const place = () =>
    page.evaluate(() => ({
      focus: document.activeElement?.textContent,
      top: Math.round(document.activeElement?.getBoundingClientRect().top ?? 0)
    }))
  /** When this text came, by the clock of the page. */
  const sees = async (text: string) => {
    const seen = await page.waitForFunction(
      (wanted) => document.querySelector('.doel')?.textContent === wanted && Date.now(),
      text
    )
    return Number(await seen.jsonValue())
  }
  return { screen, complaints, reading, place, sees, before: await place(), waits: [] as number[] }
}

test('what one changes others see within a second, without losing place or focus, on a desk and on a phone', async () => {
  const writer = await visit()
  await writer.page.goto('/')
  await becomes(writer.page, 'bewoner')
  await writer.page.goto(PATH)
  const readers = await Promise.all(screens.map(reader))
  // The first change gives the text its length; from then on nothing may move.
  for (let change = 0; change <= CHANGES; change++) {
    const text = `Zingen voor wie wil, keer ${change}.`
    await writer.page.getByRole('button', { name: 'Wijzig waar het om gaat' }).click()
    await writer.page.getByRole('textbox', { name: 'Waar het om gaat' }).fill(text)
    const saved = writer.page
      .waitForResponse((response) => response.request().postData()?.includes('opdrachtId') === true)
      .then(() => Date.now())
    const seen = Promise.all(readers.map(({ sees }) => sees(text)))
    await writer.page.getByRole('button', { name: 'Bewaar' }).click()
    const [from, times] = await Promise.all([saved, seen])
    for (const [at, who] of readers.entries()) {
      if (change === 0) {
        await who.reading.focus()
        who.before = await who.place()
        continue
      }
      who.waits.push((times[at] ?? Number.NaN) - from)
      await expect.poll(() => who.place(), { message: `on a ${who.screen}` }).toEqual(who.before)
    }
  }
  for (const { screen, waits, complaints } of readers) {
    const middle = [...waits].sort((one, other) => one - other)[Math.floor(CHANGES / 2)]
    expect(middle, `on a ${screen}`).toBeLessThanOrEqual(MOST_MS)
    expect([...writer.complaints, ...complaints]).toEqual([])
  }
})
