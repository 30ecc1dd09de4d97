// SPDX-License-Identifier: EUPL-1.2
import { test } from 'vitest'
import { holdBack } from './answers.ts'
import { logIn } from './browser.ts'
import { SCREENS_OF_THE_APP } from './screens/register.ts'
import type { Row, State } from './screens/row.ts'
import {
  arrived,
  edgelessInForcedColours,
  expectNone,
  expectSound,
  expectSoundOnTheWay,
  faintInForcedColours,
  tooSmall
} from './sound.ts'
import { SCREENS, useBrowser, type Visitor } from './visitor.ts'
import { walk } from './walk.ts'

const visit = useBrowser()
/** Of many states, on two screens, with every stop of the keyboard. */
const MS = 180_000

/** All that must hold of a page, whatever it shows; on a desk and on a phone of 320 pixels. */
async function expectForEverybody(visitor: Visitor, stands: () => Promise<void>, state: string): Promise<void> {
  const { page } = visitor
  for (const [screen, size] of Object.entries(SCREENS)) {
    await page.setViewportSize(size)
    await stands()
    const where = `${state}, on a ${screen}`
    await expectSound(visitor, where)
    await expectNone(() => tooSmall(page), where)
    await expectNone(() => edgelessInForcedColours(page), `${where}, in forced colours`)
    await expectNone(() => walk(page), `${where}, by keyboard`)
  }
  await expectNone(() => faintInForcedColours(page), `${state}, in forced colours`)
}

async function expectState(visitor: Visitor, { at, first, shows }: State, name: string): Promise<void> {
  const { page } = visitor
  await page.setViewportSize(SCREENS.desktop)
  await page.goto(at)
  await page.locator('main h1').waitFor()
  // A screen has its heading before its code is there.
  await arrived(page)
  await first?.(page)
  const stands = () => page.locator(shows).first().waitFor()
  await stands()
  await expectForEverybody(visitor, stands, name)
}

/** Of the screen at this address: what stands there while its answers are on their way, and once none comes. */
async function expectWaitAndError(visitor: Visitor, path: string): Promise<void> {
  const { page } = visitor
  const answers = await holdBack(visitor)
  await page.goto(path)
  await page.locator('.laden, .lijst-deel').first().waitFor()
  await expectSoundOnTheWay(visitor, 'onderweg')
  await answers.fail()
  const alert = page.getByRole('main').getByRole('alert').first()
  const stands = async () => {
    await alert.getByText('Dit is nu niet te zien.').waitFor()
    await alert.getByRole('button', { name: 'Probeer het opnieuw' }).waitFor()
  }
  // The browser notes each question that fails; that is what happens here.
  await expectForEverybody({ ...visitor, complaints: [] }, stands, 'fout')
}

/** All at once: a page waits for its answers and for the keyboard longer than it works. The first fault is told. */
async function sideBySide(parts: readonly Promise<void>[]): Promise<void> {
  for (const ended of await Promise.allSettled(parts)) if (ended.status === 'rejected') throw ended.reason
}

test.each(SCREENS_OF_THE_APP.map((row): [string, Row] => [row.name, row]))(
  '%s is for everybody: empty, full, while it waits and without an answer',
  async (_, { as, empty, full, error }) => {
    const enters = async () => {
      const visitor = await visit()
      if (as) await logIn(visitor.context, as)
      return visitor
    }
    const emptyWaitAndError = async () => {
      const visitor = await enters()
      await expectState(visitor, empty, 'leeg')
      await expectWaitAndError(visitor, error)
    }
    const filled = async (state: State) => expectState(await enters(), state, `vol, ${state.at}`)
    await sideBySide([emptyWaitAndError(), ...full.map(filled)])
  },
  MS
)
