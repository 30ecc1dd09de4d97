// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { leesZoekvraag, OVERAL, variabelenVan } from './zoekvraag.ts'

const lees = (adres: string, laatst: string | null = null) => leesZoekvraag(new URLSearchParams(adres), laatst)

test('the address says what is looked for, and what it does not know is left out', () => {
  expect(lees('q=+koor+&soort=INITIATIEF&gebied=BU99010100&vers=90&volgorde=VERST')).toEqual({
    tekst: 'koor',
    soort: 'INITIATIEF',
    gebied: 'BU99010100',
    vers: '90',
    volgorde: 'VERST'
  })
  expect(lees('soort=toString&gebied=x&vers=3&volgorde=A')).toEqual({
    tekst: '',
    soort: null,
    gebied: null,
    vers: '',
    volgorde: 'BEST'
  })
})

test('who does not say where looks where they looked last, and can look everywhere', () => {
  expect(lees('q=koor', 'GM9901').gebied).toBe('GM9901')
  expect(lees(`q=koor&gebied=${OVERAL}`, 'GM9901').gebied).toBeNull()
})

test('near is near to a place: who looks everywhere is not asked for it', () => {
  expect(lees('q=koor&volgorde=DICHTBIJ', 'BU99010100')).toMatchObject({ gebied: 'BU99010100', volgorde: 'DICHTBIJ' })
  expect(lees(`q=koor&volgorde=DICHTBIJ&gebied=${OVERAL}`, 'BU99010100').volgorde).toBe('BEST')
})

test('how fresh is asked as a day, and the other kinds are counted where one is chosen', () => {
  const vraag = lees('q=koor&soort=ELEMENT&vers=90')
  expect(variabelenVan(vraag, '2026-11-22')).toMatchObject({
    soorten: ['ELEMENT'],
    metAlle: true,
    versSinds: '2026-08-24'
  })
  expect(variabelenVan(lees('q=koor'), '2026-11-22')).toMatchObject({ soorten: null, metAlle: false, versSinds: null })
})
