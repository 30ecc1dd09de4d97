// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { VorigekeerFragment } from '../../gql/graphql.ts'
import { opnieuwIn, zelfdeWeekdagIn } from './opnieuw.ts'

const WEKELIJKS = { frequentie: 'WEKELIJKS', om: 1, weekdagen: ['DO'], maandelijksOp: null } as const
const gedaan = (naam: string, dag: string, anders: Partial<VorigekeerFragment> = {}): VorigekeerFragment => ({
  naam,
  omschrijving: null,
  dag,
  tijd: '19:30',
  duurMinuten: 120,
  fase: 'DOORGEGAAN',
  waar: null,
  wijze: 'GEORGANISEERD',
  activiteit: { id: `${naam} ${dag}` },
  reeks: null,
  ...anders
})
const inReeks = (id: string, dag: string) =>
  gedaan('Zingen', dag, { activiteit: null, reeks: { id, herhaling: { ...WEKELIJKS, weekdagen: ['DO'] } } })
const gepland = (naam: string, dag: string, reeks: string | null = null) => ({
  naam,
  dag,
  fase: 'GEPLAND' as const,
  reeks: reeks === null ? null : { id: reeks }
})
const namen = (...vraag: Parameters<typeof opnieuwIn>) => opnieuwIn(...vraag).map(({ naam, dag }) => `${naam} ${dag}`)

test('a day is proposed on the same day of the week, in the year that is asked', () => {
  expect(zelfdeWeekdagIn('2028', '2027-05-22')).toBe('2028-05-20')
  expect(zelfdeWeekdagIn('2027', '2026-01-01')).toBe('2027-01-07')
  expect(zelfdeWeekdagIn('2027', '2026-12-31')).toBe('2027-12-30')
})

test('what is planned this year stands for the nearest of that name, and what was called off is not offered', () => {
  const vorig = [
    gedaan('Soep', '2026-03-07'),
    gedaan('Soep', '2026-10-10'),
    gedaan('Bal', '2026-06-06', { fase: 'AFGELAST' }),
    gedaan('Aubade', '2026-05-23')
  ]
  expect(namen('2027', vorig, [gepland('Soep', '2027-10-16')], '2026-11-22')).toEqual([
    'Soep 2027-03-06',
    'Aubade 2027-05-22'
  ])
})

test('a series is offered once, with its rule and its last day; one that goes on, or has a counterpart, is not', () => {
  const vorig = [inReeks('lente', '2026-01-08'), inReeks('lente', '2026-01-15'), inReeks('lente', '2026-06-25')]
  const [reeks, ...rest] = opnieuwIn('2027', vorig, [], '2026-11-22')
  expect(rest).toEqual([])
  expect(reeks).toMatchObject({
    keren: 3,
    dag: '2027-01-07',
    was: ['2026-01-08', '2026-06-25'],
    reeks: { laatste: '2027-06-24', herhaling: { frequentie: 'WEKELIJKS', om: 1 } }
  })
  expect(namen('2027', vorig, [gepland('Zingen', '2027-01-07', 'lente')], '2026-11-22')).toEqual([])
  expect(namen('2027', vorig, [gepland('Zingen', '2027-02-04', 'nieuw')], '2026-11-22')).toEqual([])
  // One that goes on stands for itself, not for the one before it.
  const herfst = [...vorig, inReeks('herfst', '2026-09-03')]
  expect(namen('2027', herfst, [gepland('Zingen', '2027-01-07', 'herfst')], '2026-11-22')).toEqual([
    'Zingen 2027-01-07'
  ])
})

test('in a year that is under way only what is still to come is offered', () => {
  const vorig = [inReeks('lente', '2025-11-20'), inReeks('lente', '2025-11-27'), gedaan('Soep', '2025-03-08')]
  expect(namen('2026', vorig, [], '2026-11-22')).toEqual(['Zingen 2026-11-26'])
})
