// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { STEUNPUNTEN, SteunpuntCode, steunpuntMetCode } from './steunpunten.ts'
import { aangehaaldeTekst, brontekstAanwezig } from './testing/brontekst.ts'

/** How the documents call each of them. */
const GENOEMD: Readonly<Record<SteunpuntCode, string>> = {
  EHA: 'Expertteam Huisvesting Aandachtsgroepen (EHA)',
  LSA: 'LSA',
  NLZVE: 'Nederland Zorgt Voor Elkaar (NLZVE)',
  COOPLINK: 'Cooplink',
  LVGO: 'LVGO',
  IPLO: 'Informatiepunt Leefomgeving (iplo.nl)',
  MANTELZORGNL: 'MantelzorgNL'
}

test('every steunpunt that can be chosen is a row', () => {
  expect(SteunpuntCode.anyOf.filter((een) => steunpuntMetCode(een.const) === undefined)).toEqual([])
  expect(STEUNPUNTEN).toHaveLength(SteunpuntCode.anyOf.length)
})

test.skipIf(!brontekstAanwezig('the steunpunten'))('every steunpunt is named in the lines that it cites', () => {
  for (const { code, bron } of STEUNPUNTEN) expect(aangehaaldeTekst(bron)).toContain(GENOEMD[code as SteunpuntCode])
})
