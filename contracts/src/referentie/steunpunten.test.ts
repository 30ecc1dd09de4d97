// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { belemmeringMetCode } from './belemmeringen.ts'
import { STEUNPUNTEN, SteunpuntCode, steunpuntenBij, steunpuntMetCode } from './steunpunten.ts'
import { aangehaaldeTekst, brontekstAanwezig } from './testing/brontekst.ts'

/** How the documents call each of them. */
const GENOEMD: Readonly<Record<SteunpuntCode, string>> = {
  EHA: 'Expertteam Huisvesting Aandachtsgroepen (EHA)',
  LSA: 'LSA',
  NLZVE: 'Nederland Zorgt Voor Elkaar (NLZVE)',
  COOPLINK: 'Cooplink',
  LVGO: 'LVGO',
  IPLO: 'Informatiepunt Leefomgeving (iplo.nl)',
  MANTELZORGNL: 'MantelzorgNL',
  HELPDESK_BOUWREGELS: 'www.helpdeskbouwregels.nl',
  THUISHUIS: 'Thuishuis'
}

test('every steunpunt that can be chosen is a row', () => {
  expect(SteunpuntCode.anyOf.filter((een) => steunpuntMetCode(een.const) === undefined)).toEqual([])
  expect(STEUNPUNTEN).toHaveLength(SteunpuntCode.anyOf.length)
})

test.skipIf(!brontekstAanwezig('the steunpunten'))('every steunpunt is named in the lines that it cites', () => {
  for (const { code, bron } of STEUNPUNTEN) expect(aangehaaldeTekst(bron)).toContain(GENOEMD[code as SteunpuntCode])
})

test('an obstacle leads to the steunpunten that help with it, and obstacles together to each of them once', () => {
  const codes = (...belemmeringen: string[]) => steunpuntenBij(belemmeringen).map(({ code }) => code)
  expect(codes('MANTELZORGWONING_ZONDER_BELEID')).toEqual(['IPLO', 'MANTELZORGNL', 'HELPDESK_BOUWREGELS'])
  expect(codes('HOGE_PARKEERNORMEN', 'MANTELZORGWONING_ZONDER_BELEID', 'HOGE_PARKEERNORMEN')).toEqual([
    'IPLO',
    'MANTELZORGNL',
    'HELPDESK_BOUWREGELS'
  ])
  expect(codes('AOW_BIJ_SAMENWONEN')).toEqual([])
})

test('every steunpunt helps with obstacles that are a row', () => {
  for (const { code, helptBij } of STEUNPUNTEN) {
    expect(helptBij.length, code).toBeGreaterThan(0)
    expect(
      helptBij.filter((een) => belemmeringMetCode(een) === undefined),
      code
    ).toEqual([])
  }
})
