// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { STEUNPUNTEN, SteunpuntCode, steunpuntMetCode } from './steunpunten.ts'

/** The plain text of the documents, where this installation has it beside the repository. */
const TEKSTEN = join(import.meta.dirname, '../../../../shared/domain/seeds')
const aanwezig = existsSync(TEKSTEN)
if (!aanwezig) console.warn(`SKIPPED: the steunpunten are not held against the documents, there is no ${TEKSTEN}`)

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

test.skipIf(!aanwezig)('every steunpunt is named in the lines that it cites', () => {
  const bestanden = readdirSync(TEKSTEN).sort()
  for (const { code, bron } of STEUNPUNTEN) {
    const [van = 0, tot = 0] = (bron.regels ?? '').split('-').map(Number)
    const regels = readFileSync(join(TEKSTEN, bestanden[bron.document ?? 0] ?? ''), 'utf8')
      .split('\n')
      .slice(van - 1, tot)
    expect(regels.join(' ')).toContain(GENOEMD[code as SteunpuntCode])
  }
})
