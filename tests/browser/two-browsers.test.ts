// SPDX-License-Identifier: EUPL-1.2
import { idOfInitiatief } from '@naober/tools/demo/ids'
import { expect, test } from 'vitest'
import { becomes, SCREENS, type Screen, useBrowser } from './visitor.ts'

const visit = useBrowser()
const screens = Object.keys(SCREENS).filter((name): name is Screen => name in SCREENS)

const PATH = `/initiatief/${idOfInitiatief('hoge-noot')}`
/** Of so many changes the middle one counts: a machine that does more than this may hold one up. */
const CHANGES = 5
const MOST_MS = 1_000

test.each(screens)(
  'what one changes another sees within a second, without losing place or focus: on a %s',
  async (screen) => {
    const [writer, looker] = await Promise.all([visit(), visit(screen)])
    await writer.page.goto('/')
    await becomes(writer.page, 'bewoner')
    await Promise.all([writer, looker].map(({ page }) => page.goto(PATH)))
    const reading = looker.page.getByRole('link', { name: /op een rij$/ })
    await reading.waitFor()
    const place = () =>
      looker.page.evaluate(() => ({
        focus: document.activeElement?.textContent,
        top: Math.round(document.activeElement?.getBoundingClientRect().top ?? 0)
      }))
    const waits: number[] = []
    let before = await place()
    // The first change gives the text its length; from then on nothing may move.
    for (let change = 0; change <= CHANGES; change++) {
      const text = `Zingen voor wie wil, gezien op een ${screen}, keer ${change}.`
      await writer.page.getByRole('button', { name: 'Wijzig waar het om gaat' }).click()
      await writer.page.getByRole('textbox', { name: 'Waar het om gaat' }).fill(text)
      const saved = writer.page
        .waitForResponse((response) => response.request().postData()?.includes('opdrachtId') === true)
        .then(() => Date.now())
      const seen = looker.page.waitForFunction(
        (wanted) => document.querySelector('.doel')?.textContent === wanted && Date.now(),
        text
      )
      await writer.page.getByRole('button', { name: 'Bewaar' }).click()
      const [from, to] = await Promise.all([saved, seen.then((handle) => handle.jsonValue())])
      if (change === 0) {
        await reading.focus()
        before = await place()
        continue
      }
      waits.push(Number(to) - from)
      expect(await place()).toEqual(before)
    }
    expect([...waits].sort((one, other) => one - other)[Math.floor(CHANGES / 2)]).toBeLessThanOrEqual(MOST_MS)
    expect([...writer.complaints, ...looker.complaints]).toEqual([])
  }
)
