// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const lees = (naam: string) => readFileSync(join(import.meta.dirname, naam), 'utf8')
const kleuren = new Map(
  [...lees('naober.css').matchAll(/--naober-([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, naam = '', kleur = '']) => [
    naam,
    kleur
  ])
)

const helder = (kleur: string) => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((plek) => {
    const deel = Number.parseInt(kleur.slice(plek, plek + 2), 16) / 255
    return deel <= 0.04045 ? deel / 12.92 : ((deel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const kleurVan = (naam: string) => (naam.startsWith('#') ? naam : (kleuren.get(naam) ?? `no ${naam}`))

/** Contrast of two colours as WCAG 2.2 counts it. */
const contrast = (een: string, ander: string) => {
  const [licht = 0, donker = 0] = [helder(kleurVan(een)), helder(kleurVan(ander))].sort((a, b) => b - a)
  return (licht + 0.05) / (donker + 0.05)
}

test.each([
  ['inkt', 'linnen'],
  ['inkt', 'papier'],
  ['inkt', 'zand'],
  ['grijs', 'linnen'],
  ['grijs', 'papier'],
  ['grijs', 'baksteen-licht'],
  ['lucht', 'linnen'],
  ['lucht', 'papier'],
  ['lucht', 'baksteen-licht'],
  ['mos', 'papier'],
  ['oker', 'papier'],
  ['baksteen', 'linnen'],
  ['baksteen', '#ffffff'],
  ['#3d2b00', 'lamp']
])('text in %s on %s reads', (tekst, grond) => {
  expect(contrast(tekst, grond)).toBeGreaterThanOrEqual(4.5)
})

test.each([
  ['#6b6151', '#f1e8d6', 'border of an area'],
  ['baksteen', '#f1e8d6', 'symbol on an area'],
  ['#5f6f69', '#ffffff', 'border of a field'],
  ['#0b0c0c', '#ffdd00', 'focus'],
  ['#7a6f5c', 'linnen', 'house of an idea']
])('%s stands out on %s (%s)', (vorm, grond) => {
  expect(contrast(vorm, grond)).toBeGreaterThanOrEqual(3)
})
