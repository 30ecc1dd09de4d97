// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { alsTekst, gevondenIn, leesKeus } from './keus.ts'

const WELZIJN = { wat: 'partij', id: '0192-a', naam: 'Welzijn aan Zee' } as const
const antwoord = {
  alsVan: [],
  partijen: {
    aantal: 12,
    nodes: [
      { id: 'zorg', naam: 'Zorg', mogelijk: [] },
      { id: 'bieb', naam: 'Bieb', mogelijk: ['legFinancieringVast' as const] }
    ]
  },
  initiatieven: { aantal: 1, nodes: [{ id: 'koor', naam: 'Koor' }] }
}

test('what was chosen comes back out of a draft with its name, and anything else is no choice', () => {
  expect(leesKeus(alsTekst(WELZIJN))).toEqual(WELZIJN)
  expect(['', 'Welzijn', 'partij', 'buurman 1 Jan', '0192-a'].map(leesKeus)).toEqual([null, null, null, null, null])
})

test('who was known already comes first, then what was found by name, and how many more fit', () => {
  const bekend = [
    { wat: 'persoon', id: 'eva', naam: 'zingt mee' },
    { wat: 'persoon', id: 'jan', naam: 'kok' }
  ] as const
  const { keuzen, meer } = gevondenIn({ gebied: null, partijen: true, bekend }, 'Zing', antwoord)
  expect(keuzen.map(({ id }) => id)).toEqual(['eva', 'bieb', 'koor', 'zorg'])
  expect(meer).toBe(10)
})

test('what cannot be chosen is shown with why', () => {
  const bron = {
    gebied: null,
    bezet: { koor: 'is het zelf' },
    magMee: { opdracht: 'legFinancieringVast', anders: 'mag niet' }
  } as const
  const { keuzen } = gevondenIn(bron, '', antwoord)
  expect(keuzen.map(({ id, nietOmdat }) => [id, nietOmdat])).toEqual([
    ['bieb', null],
    ['koor', 'is het zelf'],
    ['zorg', 'mag niet']
  ])
})
