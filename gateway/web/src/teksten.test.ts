// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { catalogi as nederlands } from './app/taal.ts'

const catalogi = import.meta.glob<Record<string, unknown>>('./**/*.nl.ts', { eager: true })

/** Every text in a catalogue; of a text with gaps, the text with `x` in each. */
function tekstenIn(waarde: unknown, pad: string): [pad: string, tekst: string][] {
  if (typeof waarde === 'string') return [[pad, waarde]]
  if (typeof waarde === 'function') return [1, 2].flatMap((gat) => tekstenIn(waarde(gat, 'x', 'x'), pad))
  if (typeof waarde !== 'object' || waarde === null) return []
  return Object.entries(waarde).flatMap(([naam, deel]) => tekstenIn(deel, `${pad}.${naam}`))
}

const teksten = Object.entries(catalogi).flatMap(([bestand, catalogus]) => tekstenIn(catalogus, bestand))
const zinnenIn = (tekst: string) => tekst.split(/(?<=[.!?:])\s+/)

test('there are catalogues, and they hold texts', () => {
  expect(Object.keys(catalogi).length).toBeGreaterThan(5)
  expect(teksten.length).toBeGreaterThan(100)
})

test('no sentence is longer than fifteen words', () => {
  const lang = teksten.filter(([, tekst]) => zinnenIn(tekst).some((zin) => zin.split(/\s+/).length > 15))
  expect(lang).toEqual([])
})

test('the reader is addressed as u', () => {
  expect(teksten.filter(([, tekst]) => /\b(?:je|jij|jouw|jullie)\b/i.test(tekst))).toEqual([])
})

const engels = import.meta.glob<Readonly<Record<string, unknown>>>('./**/*.en.ts', { eager: true })
const vorm = (waarde: unknown): unknown =>
  typeof waarde === 'object' && waarde !== null
    ? Object.fromEntries(Object.entries(waarde).map(([naam, deel]) => [naam, vorm(deel)]))
    : typeof waarde

test('every catalogue has its English one under its own name, text for text', () => {
  const gevonden = Object.entries(engels).flatMap(([pad, uitvoer]) =>
    Object.entries(uitvoer).map(([naam, teksten]): [string, unknown] => {
      const bestand = pad.slice('./'.length, -'.en.ts'.length)
      return [naam === 'teksten' ? bestand : `${bestand}#${naam}`, vorm(teksten)]
    })
  )
  const gewenst = [...nederlands].map(([naam, teksten]): [string, unknown] => [naam, vorm(teksten)])
  expect(Object.fromEntries(gevonden)).toEqual(Object.fromEntries(gewenst))
})
