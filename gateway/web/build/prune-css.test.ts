// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postcss from 'postcss'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { pruneCss } from './prune-css.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'naober-css-'))
  mkdirSync(join(folder, 'src'))
  writeFileSync(join(folder, 'index.html'), '<body class="utrecht-root">')
  writeFileSync(join(folder, 'src/Knop.tsx'), 'const a = <b className="nl-button nl-button--primary" />')
})

afterEach(() => rmSync(folder, { recursive: true }))

const prune = (css: string) =>
  postcss([pruneCss(join(folder, 'src'))])
    .process(css, { from: undefined })
    .css.replace(/\s+/g, ' ')
    .trim()

test('a class of the design system that no source uses goes, in a list of selectors too', () => {
  expect(prune('.nl-button--subtle { color: red } .nl-button, .nl-link { color: blue }')).toBe(
    '.nl-button { color: blue }'
  )
})

test('a class of our own stays, and one that index.html uses', () => {
  expect(prune('.kaart { color: red } .utrecht-root { color: blue }')).toBe(
    '.kaart { color: red } .utrecht-root { color: blue }'
  )
})

test('a token stays when a declaration reaches it, over other tokens and fallbacks too', () => {
  const css = '.t { --a: var(--b); --b: 1px; --c: 2px; --d: 3px } .kaart { margin: var(--a, var(--d)) }'
  expect(prune(css)).toBe('.t { --a: var(--b); --b: 1px; --d: 3px } .kaart { margin: var(--a, var(--d)) }')
})

test('what is empty goes, with what was around it', () => {
  expect(prune('@media print { .nl-link { color: red } } .kaart { color: blue }')).toBe('.kaart { color: blue }')
})
