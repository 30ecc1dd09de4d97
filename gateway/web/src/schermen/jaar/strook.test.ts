// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { KeerrijFragment } from '../../gql/graphql.ts'
import { maandenVan } from './strook.ts'

const keer = (naam: string, dag: string, fase: KeerrijFragment['fase'] = 'GEPLAND'): KeerrijFragment => ({
  id: `${naam}${dag}`,
  naam,
  dag,
  fase,
  voorbij: false,
  tijd: '10:00',
  duurMinuten: 60,
  waar: null,
  wijze: null,
  reden: null,
  initiatief: null,
  activiteit: null,
  reeks: null,
  keer: null
})

test('a year has twelve months, each with what happens by name and how often', () => {
  const maanden = maandenVan('2027', [
    keer('Zingen', '2027-01-05'),
    keer('Eten', '2027-01-09'),
    keer('Zingen', '2027-01-12', 'AFGELAST'),
    keer('Zingen', '2027-12-31'),
    keer('Zingen', '2026-12-31')
  ])
  expect(maanden).toHaveLength(12)
  expect(maanden[0]).toEqual({
    op: '2027-01-01',
    momenten: [],
    bezigheden: [
      { naam: 'Eten', keer: 1, afgelast: 0 },
      { naam: 'Zingen', keer: 2, afgelast: 1 }
    ]
  })
  expect(maanden[11]?.bezigheden).toEqual([{ naam: 'Zingen', keer: 1, afgelast: 0 }])
  expect(maanden[1]?.bezigheden).toEqual([])
})

test('what turned in an initiatief stands in its month, by day', () => {
  const moment = (op: string, wat: 'OVERGEDRAGEN' | 'GELD_EINDIGT') => ({ op, wat, woorden: null })
  const maanden = maandenVan(
    '2027',
    [],
    [moment('2027-06-30', 'GELD_EINDIGT'), moment('2027-06-02', 'OVERGEDRAGEN'), moment('2026-06-01', 'OVERGEDRAGEN')]
  )
  expect(maanden[5]?.momenten.map(({ op }) => op)).toEqual(['2027-06-02', '2027-06-30'])
  expect(maanden.flatMap(({ momenten }) => momenten)).toHaveLength(2)
})
