// SPDX-License-Identifier: EUPL-1.2
import { SCENARIOS } from '@naober/tools/demo/scenarios'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { logIn } from './browser.ts'
import { SCREENS_OF_THE_APP } from './screens/register.ts'
import { opensAll } from './screens/steps.ts'
import { arrived } from './sound.ts'
import { useBrowser } from './visitor.ts'

const visit = useBrowser()
const MS = 120_000

/** Words that make a Dutch sentence and are no English ones. */
const DUTCH =
  /(?<![\p{L}\d])(het|een|de|niet|geen|wordt|worden|deze|dit|zijn|naar|voor|van|bij|ook|maar|nog|wie|wat|waar|heeft|hebben|kan|kunt|moet|mag|uit|aan|wel|welke|tot|sinds|gemeld|buurten|wijken|mensen)(?![\p{L}\d])/iu

/** What somebody calls a thing, a place or a role: a name is the same in every language. */
const NAMES = ['naam', 'functie']
/** What somebody wrote for a name: it stands as it is in an English sentence, and by itself it is marked as Dutch. */
const TITLES = ['wat', 'titel', 'waarover', 'waar', 'namens', 'vraag']

const textsUnder = (keys: readonly string[], value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, part]) =>
        keys.includes(key) && typeof part === 'string' ? [part] : textsUnder(keys, part)
      )

/** The texts under these keys in the demo data, the longest first: one may hold another. */
const told = (...keys: readonly string[]): readonly string[] =>
  [
    ...new Set(
      textsUnder(
        keys,
        SCENARIOS.map(({ velden }) => velden)
      )
    )
  ].sort((a, b) => b.length - a.length)

const without = (text: string, parts: readonly string[]): string =>
  parts.reduce((left, part) => left.replaceAll(part, ''), text)

const inNames = told(...NAMES)
const titles = told(...TITLES)
const inSentences = told(...NAMES, ...TITLES)

/** True of a piece of text with Dutch in it that is no name, and no title in a sentence. */
const isDutch = (text: string): boolean =>
  DUTCH.test(titles.includes(text) ? without(text, inNames) : without(text, inSentences))

/** What somebody reads or hears there that says of itself to be English, a piece of text each. */
const saidInEnglish = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const isMarked = (element: Element) => element.closest('[lang]')?.getAttribute('lang') === 'nl'
    // What stands in a field was typed by whoever reads it there.
    const seen = (element: Element) =>
      !element.matches('textarea') && (element.closest('option') !== null || element.checkVisibility())
    const unmarked = (node: Node) => {
      const copy = node.cloneNode(true)
      if (copy instanceof Element) for (const part of copy.querySelectorAll('[lang=nl]')) part.remove()
      return copy.textContent ?? ''
    }
    const said: string[] = []
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (nodes.nextNode()) {
      const element = nodes.currentNode.parentElement
      if (element && !element.closest('script, style') && !isMarked(element) && seen(element))
        // What is only heard goes on from what is seen: together they are the name of a button.
        said.push(unmarked(element.closest('button, summary') ?? nodes.currentNode))
    }
    for (const element of document.body.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
      if (!isMarked(element) && seen(element))
        for (const name of ['aria-label', 'title', 'placeholder', 'alt']) said.push(element.getAttribute(name) ?? '')
    return said.map((one) => one.trim()).filter((one) => one !== '')
  })

test.each(SCREENS_OF_THE_APP.map((row) => [row.name, row] as const))(
  '%s says nothing in Dutch to who reads English, but what people wrote and is marked so',
  async (_, { as, empty, full }) => {
    const { page, context } = await visit()
    await page.addInitScript(() => localStorage.setItem('naober.taal', 'en'))
    if (as) await logIn(context, as)
    const dutch = new Set<string>()
    for (const at of new Set([empty, ...full].map((state) => state.at))) {
      await page.goto(at)
      await page.locator('main h1').waitFor()
      await arrived(page)
      await opensAll(page)
      for (const one of await saidInEnglish(page)) if (isDutch(one)) dutch.add(one)
    }
    expect([...dutch]).toEqual([])
  },
  MS
)
