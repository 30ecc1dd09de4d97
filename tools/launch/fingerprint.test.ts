// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fingerprint, isUpToDate } from './fingerprint.mjs'

let base = ''
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'naober-fingerprint-'))
  mkdirSync(join(base, 'src'))
  writeFileSync(join(base, 'src/a.ts'), 'one')
})
afterEach(() => rmSync(base, { recursive: true }))

test('stays the same while nothing changes', () => {
  expect(fingerprint(base, ['src', 'absent'])).toBe(fingerprint(base, ['src', 'absent']))
})

test('changes with a content, a name, and a new file', () => {
  const seen = new Set([fingerprint(base, ['src'])])
  writeFileSync(join(base, 'src/a.ts'), 'two')
  seen.add(fingerprint(base, ['src']))
  renameSync(join(base, 'src/a.ts'), join(base, 'src/b.ts'))
  seen.add(fingerprint(base, ['src']))
  writeFileSync(join(base, 'src/c.ts'), '')
  seen.add(fingerprint(base, ['src']))
  expect(seen.size).toBe(4)
})

test('does not look at what was built or installed', () => {
  const before = fingerprint(base, ['src'])
  for (const made of ['dist', 'node_modules']) {
    mkdirSync(join(base, 'src', made))
    writeFileSync(join(base, 'src', made, 'x.js'), 'x')
  }
  expect(fingerprint(base, ['src'])).toBe(before)
})

test('a marker counts only when it holds the same fingerprint', () => {
  const marker = join(base, 'marker')
  expect(isUpToDate(marker, 'x')).toBe(false)
  writeFileSync(marker, 'x')
  expect(isUpToDate(marker, 'x')).toBe(true)
  expect(isUpToDate(marker, 'y')).toBe(false)
})
