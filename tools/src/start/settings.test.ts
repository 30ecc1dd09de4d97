// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { SERVICES } from '../services.ts'
import { dataWords } from './data-folder.ts'
import { readSettings, rulesOf, SETTINGS } from './settings.ts'

const README = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')

test('the README has a row for every setting and no other, with its default', () => {
  const rows = [...README.matchAll(/^\| `(PORT|NAOBER_\w+)` \| (?:`([^`]+)`)? ?\|/gm)].map(([, name, value]) => [
    name,
    value
  ])
  const settings = Object.values(SETTINGS).map(({ variabele, standaard }) => [
    variabele,
    typeof standaard === 'string' || typeof standaard === 'number' ? String(standaard) : undefined
  ])
  expect(rows.sort()).toEqual(settings.sort())
})

test('every number of days that a service waits can be set, and is otherwise what the service says', () => {
  const rules = Object.assign({}, ...SERVICES.map(({ instellingen }) => instellingen))
  expect(rulesOf(readSettings({}, {}))).toEqual(rules)
  const set = Object.keys(rules).map((name): [string, string] => [
    `NAOBER_${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`,
    '7'
  ])
  expect(new Set(Object.values(rulesOf(readSettings({}, Object.fromEntries(set)))))).toEqual(new Set([7]))
})

test('what is wrong with a secret is told without showing it', () => {
  const read = () => readSettings({}, { NAOBER_DIENSTSLEUTEL: 'te-kort', NAOBER_MONGODB: 'mongo://ik:geheim@db' })
  expect(read).toThrow(/NAOBER_DIENSTSLEUTEL moet minstens 32 tekens/)
  expect(read).toThrow(/NAOBER_MONGODB moet met mongodb/)
  expect(read).not.toThrow(/te-kort|geheim/)
})

test('a data folder is named as a shell reads it, and not where it is the usual one', () => {
  expect(['data', '/var/lib/naober', "mijn buurt's map"].map(dataWords)).toEqual([
    '',
    ' --data /var/lib/naober',
    String.raw` --data 'mijn buurt'\''s map'`
  ])
})
