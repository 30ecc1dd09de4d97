// SPDX-License-Identifier: EUPL-1.2
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { BELEMMERINGEN } from './belemmeringen.ts'
import { DOCUMENTEN } from './documenten.ts'
import { REGELINGEN } from './regelingen.ts'
import { WOONVORMEN } from './woonvormen.ts'

const wortel = join(import.meta.dirname, '../../..')
const bladzijde = readFileSync(join(wortel, 'docs/bronnen.md'), 'utf8')
const beschreven = new Set([...bladzijde.matchAll(/^\| ([A-F]\d{1,3}) \|/gm)].map((treffer) => treffer[1]))

const ids = (tekst: string) => tekst.match(/\b[A-F]\d{1,3}\b/g) ?? []

/** Rule ids that a source file cites: after "Source:" in a comment, and in the `bron` of a refusal. */
const aangehaald = (bestand: string): string[] => [
  ...[...bestand.matchAll(/\/\*\*[\s\S]*?\*\/|\/\/.*/g)].flatMap(([opmerking]) =>
    ids(opmerking.split('Source:').slice(1).join(' '))
  ),
  ...[...bestand.matchAll(/\bbron: '([^']*)'/g)].flatMap(([, bron]) => ids(bron ?? ''))
]

const bestanden = globSync(['contracts/src/**/*.ts', 'services/*/src/**/*.ts', 'gateway/src/**/*.ts'], {
  cwd: wortel
}).filter((pad) => !pad.endsWith('.test.ts'))

test('a citation is found in a docstring, a comment and the source of a refusal', () => {
  expect(aangehaald('/** Who may.\n * Source: C53,\n * A3; see docs/bronnen.md. */')).toEqual(['C53', 'A3'])
  expect(aangehaald('const x = 1 // Source: F7')).toEqual(['F7'])
  expect(aangehaald("weigering('X', { uitleg: 'C1', bron: 'C44' })")).toEqual(['C44'])
  expect(aangehaald('/** Paper is A4. */ const A5 = 1')).toEqual([])
})

test('every rule id that the code cites is described in docs/bronnen.md', () => {
  const gevonden = bestanden.flatMap((pad) =>
    aangehaald(readFileSync(join(wortel, pad), 'utf8')).map((id) => `${id} in ${pad}`)
  )
  expect(gevonden.length).toBeGreaterThan(0)
  expect(gevonden.filter((regel) => !beschreven.has(regel.split(' ')[0]))).toEqual([])
})

test('every rule id that a reference row carries is described in docs/bronnen.md', () => {
  const gevonden = [...BELEMMERINGEN, ...WOONVORMEN, ...REGELINGEN].flatMap((rij) => rij.regel ?? [])
  expect(gevonden.filter((id) => !beschreven.has(id))).toEqual([])
})

test('docs/bronnen.md names the five documents', () => {
  for (const { nummer, naam } of DOCUMENTEN) expect(bladzijde).toContain(`| ${nummer} | ${naam} |`)
})

test('no rule is described twice', () => {
  const alle = [...bladzijde.matchAll(/^\| ([A-F]\d{1,3}) \|/gm)].map((treffer) => treffer[1])
  expect(alle.filter((id, plaats) => alle.indexOf(id) !== plaats)).toEqual([])
})
