// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BLADEN } from '@naober/gateway/feeds/bladen'
import { fromCsv, toCsv } from '@naober/gateway/feeds/csv-cell'
import { openSqlite } from '@naober/kit/store/sqlite'
import fc from 'fast-check'
import readExcel from 'read-excel-file/node'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { importIndicators } from '../import/indicators.ts'
import { fieldsOfKind, ROWKINDS } from '../import/rijen/kinds.ts'
import { importSheet } from '../import/sheet.ts'
import { readTable } from '../import/tabel/read-table.ts'
import { readSettings } from '../start/settings.ts'
import { exportTo } from './export.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'naober-export-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const screen = { write: () => {} }
const at = (place: string) => readSettings({ data: join(folder, place) }, {})
const read = (place: string, source: string, soort: string) =>
  importSheet({
    source,
    settings: at(place),
    soort,
    screen,
    blad: null,
    koppeling: null,
    vast: [],
    proef: false,
    metFouten: false
  })
const write = (place: string, map: string, ...formaten: string[]) =>
  exportTo({ map: join(folder, map), settings: at(place), formaten, wat: null, vraag: {}, screen })

const stored = async (place: string) => {
  const path = join(folder, place, 'initiatieven.sqlite')
  const store = openSqlite({ path, dienst: 'initiatieven', create: false, onFatal: () => {} })
  const commits = await store.events.readCommits(0, 1_000)
  await store.close()
  return commits
    .flatMap(({ events }) => events.map(({ stream, version, type, data }) => [stream, version, type, data]))
    .sort()
}

/** Texts that programs like to change. */
const NASTY = [
  '=1+1',
  "'=1+1",
  '+31 6 12',
  '-5',
  '@x',
  '0308',
  '1-2-2020',
  'waar',
  'a;b"c\'d',
  'één\ntwee',
  '1,5',
  '💚'
]

/** What was typed about a phase: with all that parts a list, a phase or a text. */
const TOLD = `Jan; "Piet", Kees|Anna \\ één\ntwee GESTOPT 2021-01-01 DOEL_BEREIKT`

/** How far some initiatieven are. */
const PHASES = [
  'ACTIEF 2021-01-01 "=1+1"',
  'START 2021-01-01|ACTIEF 2022-02-02|IN_DE_KNEL 2023-03-03 KOSTENDELERSNORM|ACTIEF 2024-04-04',
  'IN_DE_KNEL 2023-03-03 KOSTENDELERSNORM',
  'START 2020-01-01|GESTOPT 2021-01-01 DOEL_BEREIKT|START 2022-01-01',
  `START 2020-02-01|GESTOPT 2021-01-01 BELEMMERING KOSTENDELERSNORM ${JSON.stringify(TOLD)}`,
  `GESTOPT 2021-01-01 DOEL_BEREIKT|START 2022-01-01 ${JSON.stringify(TOLD)}`
]

/** What became of some elementen. */
const LIVES: Readonly<Record<number, string>> = {
  1: 'BEVESTIGD 2021-01-01|BEVESTIGD 2021-02-02',
  3: [
    `OPGENOMEN 2020-01-01 GM0308 2024 BU03080001 ${JSON.stringify(NASTY[8])}`,
    'BEVESTIGD 2021-01-01',
    `VERPLAATST 2021-06-01 GM0342 2023 "" ${JSON.stringify(TOLD)}`,
    'BEVESTIGD 2021-06-01',
    `VERPLAATST 2022-01-01 GM0308 2024 ${JSON.stringify(NASTY[3])}`
  ].join('|'),
  5: `BEVESTIGD 2021-01-01|VERPLAATST 2021-06-01 GM0308 2024 WK030801 ${JSON.stringify(TOLD)}`,
  7: 'VERPLAATST 2021-06-01 GM0342 2024'
}

/** What is in the first place of what residents drew. */
const DRAWN = {
  type: 'FeatureCollection',
  features: NASTY.slice(0, 3).map((naam, i) => ({
    type: 'Feature',
    properties: {
      sleutel: `G${i}`,
      soort: 'EIGEN',
      naam,
      toelichting: i === 0 ? naam : null,
      gemeenten: 'GM0308|GM0342',
      op: '2020-01-01'
    },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [5.2, 52.2],
          [5.21 + i / 1000, 52.2],
          [5.21, 52.21],
          [5.2, 52.2]
        ]
      ]
    }
  }))
}

const quoted = (cells: readonly string[]) => cells.map((cell) => `"${toCsv(cell).replaceAll('"', '""')}"`).join(';')
const SHEETS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  partijen: [
    [
      'sleutel',
      'naam',
      'type',
      'rechtsvorm',
      'statutairDoel',
      'anbi',
      'werkgebied',
      'op',
      'vertrokken.op',
      'vertrokken.toelichting'
    ],
    ['P', 'Welzijn', 'WELZIJN', 'STICHTING', NASTY[8] ?? '', 'ja', 'GM0308|GM0342', '2010-01-01', '', ''],
    ['Q', 'Kaal', 'ANDERS', '', '', '', '', '2011-01-01', '', ''],
    ['R', 'Gefuseerd', 'ZORG', '', '', '', 'GM0308', '2011-01-01', '2023-01-01', TOLD],
    ['S', 'Weg', 'ZORG', '', '', '', 'GM0308', '2011-01-01', '2023-01-01', '']
  ],
  initiatieven: [
    [
      'sleutel',
      'naam',
      'doel',
      'soort',
      'op',
      'gemeente',
      'buurt',
      'jaar',
      'uitkomsten',
      'openVoor',
      'woonvorm',
      'ondervorm',
      'fasen',
      'fase',
      'faseOp',
      'reden',
      'opgegaanIn'
    ],
    ...NASTY.map((text, i) => {
      return [
        `K${i}`,
        text,
        text,
        'BEWONERSINITIATIEF',
        '2020-01-01',
        'GM0308',
        'BU03080001',
        '2024',
        'VERBINDING|AUTONOMIE',
        text,
        '',
        '',
        PHASES[i] ?? '',
        '',
        '',
        '',
        ''
      ]
    }),
    [
      'W',
      'Hofje',
      'Wonen',
      'WOONINITIATIEF',
      '2019-01-01',
      'GM0308',
      '',
      '2023',
      '',
      '',
      'MODERN_HOFJE',
      'Knarrenhof',
      'ACTIEF 2019-01-01',
      '',
      '',
      '',
      ''
    ],
    [
      'O',
      'Eettafel',
      'Samen eten',
      'BEWONERSINITIATIEF',
      '2020-01-01',
      'GM0308',
      '',
      '2023',
      '',
      '',
      '',
      '',
      '',
      'GESTOPT',
      '2022-06-01',
      'OPGEGAAN_IN',
      'R'
    ]
  ],
  elementen: [
    [
      'naam',
      'soort',
      'vorm',
      'laag',
      'op',
      'gemeente',
      'jaar',
      'partijId',
      'getekendGebiedId',
      'contact.functie',
      'contact.bereikbaar',
      'adres',
      'omschrijving',
      'bevestigdOp',
      'verloop',
      'verdwenen.op',
      'verdwenen.reden',
      'verdwenen.toelichting'
    ],
    ...NASTY.map((text, i) => [
      text,
      'ICT_VOORZIENING',
      'COLLECTIEF',
      'FORMEEL',
      '2020-01-01',
      'GM0308',
      '2024',
      i % 4 === 2 ? 'R' : 'P',
      i === 0 ? 'G1' : '',
      text,
      text,
      text,
      text,
      i === 0 ? '2021-03-03' : '',
      LIVES[i] ?? '',
      ...(i % 4 === 1 ? ['2022-02-02', 'GELD_OP', text] : ['', '', ''])
    ])
  ],
  activiteiten: [
    ['naam', 'initiatief', 'dag', 'tijd', 'duurMinuten', 'wijze', 'waar'],
    ['Eten', 'K0', '2026-02-01', '18:00', '120', 'SPONTAAN', NASTY[9] ?? ''],
    ['Afscheid', 'K4', '2020-12-31', '18:00', '120', 'SPONTAAN', 'Thuis']
  ],
  reeksen: [
    ['naam', 'initiatief', 'dag', 'tijd', 'duurMinuten', 'wijze', 'frequentie', 'weekdagen', 'opDatum', 'overslaan'],
    [
      'Koor',
      'K1',
      '2026-01-06',
      '19:30',
      '90',
      'GEORGANISEERD',
      'WEKELIJKS',
      'DI|DO',
      '2026-12-31',
      '2026-01-08|2026-01-13'
    ],
    ['Bij de kachel', 'K4', '2020-03-03', '19:30', '90', 'GEORGANISEERD', 'WEKELIJKS', 'DI', '2020-12-29', '']
  ]
}

/** What is in the first place, typed in by hand. */
const fill = async () => {
  const drawn = join(folder, 'getekend.geojson')
  writeFileSync(drawn, JSON.stringify(DRAWN))
  await read('eerst', drawn, 'getekende-gebieden')
  for (const [soort, rows] of Object.entries(SHEETS)) {
    const source = join(folder, `${soort}.csv`)
    writeFileSync(source, rows.map(quoted).join('\r\n'))
    await read('eerst', source, soort)
  }
}

describe('import, export, import', () => {
  test.each(['csv', 'xlsx', 'ods'])(
    'by %s gives the same, decision for decision',
    async (formaat) => {
      await fill()
      await write('eerst', 'uit', formaat, 'geojson')
      for (const { naam } of ROWKINDS) {
        const as = naam === 'getekende-gebieden' ? 'geojson' : formaat
        await read('weer', join(folder, 'uit', `${naam}.${as}`), naam)
      }
      const [first, again] = [await stored('eerst'), await stored('weer')]
      expect(first.length).toBeGreaterThan(50)
      expect(first.map(([, , type]) => type)).toContain('ElementVerdwenen')
      expect(again).toEqual(first)
      await write('weer', 'nogmaals', 'csv')
      await write('eerst', 'uit', 'csv')
      for (const { naam } of ROWKINDS)
        expect(readFileSync(join(folder, 'nogmaals', `${naam}.csv`))).toEqual(
          readFileSync(join(folder, 'uit', `${naam}.csv`))
        )
    },
    60_000
  )

  test('another reader of workbooks finds the same texts', async () => {
    await fill()
    await write('eerst', 'uit', 'xlsx')
    const [sheet] = await readExcel(join(folder, 'uit', 'initiatieven.xlsx'))
    const [head = [], ...rows] = sheet?.data ?? []
    const texts = rows.map((row) => row[head.indexOf('doel')])
    expect(texts.sort()).toEqual([...NASTY, 'Samen eten', 'Wonen'].sort())
  })

  test('every field that can be imported is exported', () => {
    for (const kind of ROWKINDS) {
      const { naam } = kind
      const columns = BLADEN.find((blad) => blad.naam === naam)?.kolommen.map((kolom) => kolom.naam) ?? []
      // An end by count has become a last day; a boundary stands in GeoJSON alone.
      const elsewhere = ['einde.naAantal', 'grens']
      const lacking = fieldsOfKind(kind).filter(({ pad }) => !elsewhere.includes(pad) && !columns.includes(pad))
      expect(lacking, naam).toEqual([])
    }
  })

  /** Formulas behind what some programs leave out when they read a cell. */
  const BEHIND = ['\n=1+1', ' =1+1', '\u00A0@SUM(1)', '\uFEFF=1+1', '\u200B+1', "' =1+1", '\u3000-1']

  test('a cell of a CSV is never a formula, and comes back as it was', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom(...NASTY, ...BEHIND)), (cell) => {
        expect(toCsv(cell)).not.toMatch(/^[\t\r\n]|^[\s\p{Cf}]*[=+\-@]/u)
        expect(fromCsv(toCsv(cell))).toBe(cell)
      })
    )
  })
})

test('what was typed about a phase, what was done before the end, and who left are among what comes back', async () => {
  await fill()
  await write('eerst', 'uit', 'json')
  const lines = (naam: string): Record<string, unknown>[] =>
    JSON.parse(readFileSync(join(folder, 'uit', `${naam}.json`), 'utf8')).rijen
  expect(lines('initiatieven').map(({ fase, faseToelichting }) => [fase, faseToelichting])).toEqual(
    expect.arrayContaining([
      ['ACTIEF', '=1+1'],
      ['GESTOPT', TOLD],
      ['START', TOLD]
    ])
  )
  const gone = lines('partijen').find(({ naam }) => naam === 'Gefuseerd')
  expect(gone).toMatchObject({ 'vertrokken.op': '2023-01-01', 'vertrokken.toelichting': TOLD })
  expect(lines('initiatieven').map(({ opgegaanIn }) => opgegaanIn)).toContain(gone?.id)
  expect(lines('elementen').map(({ partijId }) => partijId)).toContain(gone?.id)
  expect(lines('elementen')).toContainEqual(
    expect.objectContaining({ fase: 'VERPLAATST', bevestigdOp: '2021-06-01', verloop: LIVES[3], adres: NASTY[3] })
  )
  expect(lines('elementen')).toContainEqual(
    expect.objectContaining({ fase: 'BEVESTIGD', bevestigdOp: '2021-03-03', verloop: 'BEVESTIGD 2021-03-03' })
  )
  expect(lines('elementen').map((line) => [line['verdwenen.op'], line['verdwenen.toelichting']])).toContainEqual([
    '2022-02-02',
    NASTY[1]
  ])
  expect(lines('activiteiten').map(({ naam }) => naam)).toContain('Afscheid')
  expect(lines('reeksen').map(({ naam }) => naam)).toContain('Bij de kachel')
})

describe('an export', () => {
  test('is of an area, and of a day', async () => {
    await fill()
    const lines = async (vraag: Record<string, string>) => {
      await exportTo({
        map: join(folder, 'uit'),
        settings: at('eerst'),
        formaten: ['json'],
        wat: ['initiatieven'],
        vraag,
        screen
      })
      return JSON.parse(readFileSync(join(folder, 'uit', 'initiatieven.json'), 'utf8')).rijen.length
    }
    expect(await lines({})).toBe(NASTY.length + 2)
    expect(await lines({ gebied: 'BU03080001' })).toBe(NASTY.length)
    expect(await lines({ op: '2019-06-01' })).toBe(1)
    await expect(lines({ gebied: 'X' })).rejects.toThrow('gebied is geen code van een gemeente')
    await expect(lines({ op: '2019-02-30' })).rejects.toThrow('op is geen geldige datum')
    await expect(lines({ gebied: 'BU99999999' })).rejects.toThrow('Er is geen gebied BU99999999')
  })

  test('by HSDS is one document of all services', async () => {
    await fill()
    await write('eerst', 'uit', 'hsds')
    const { services, version } = JSON.parse(readFileSync(join(folder, 'uit', 'hsds.json'), 'utf8'))
    expect(version).toBe('3.0')
    expect(services).toHaveLength(NASTY.length * 2 + 2)
    const asked = { map: join(folder, 'uit'), settings: at('eerst'), formaten: ['hsds'], wat: null, screen }
    await exportTo({ ...asked, vraag: { op: '2019-06-01', gebied: 'GM0308' } })
    const then = JSON.parse(readFileSync(join(folder, 'uit', 'hsds.json'), 'utf8'))
    expect(then.services.map(({ name }: { name: string }) => name)).toEqual(['Hofje'])
  })

  test('writes a file for every table, and figures for each gemeente that has them', async () => {
    const figures = [
      'regiocode,regiosoort,gemeentenaam,jaar,leeftijd,eenzaam_pct',
      'GM0308,Gemeente,Baarn,2020,18+,41.7'
    ]
    const source = join(folder, 'rivm.csv')
    writeFileSync(source, figures.join('\r\n'))
    await importIndicators({ source, settings: at('eerst'), screen })
    await write('eerst', 'uit', 'csv')
    const tables = BLADEN.map(({ naam, perGebied }) => `${perGebied ? `${naam}-GM0308` : naam}.csv`)
    expect(readdirSync(join(folder, 'uit')).sort()).toEqual(tables.sort())
    const figuresOut = join(folder, 'uit', 'cijfers-GM0308.csv')
    expect(readFileSync(figuresOut, 'utf8')).toContain(';GM0308;EENZAAM_18PLUS;')
    const { koppen, rijen } = await readTable(figuresOut, null)
    expect([koppen[0], rijen[0]?.[koppen.indexOf('gebied')]]).toEqual(['reeks', 'GM0308'])
    await write('eerst', 'boek', 'xlsx', 'ods')
    const [, over] = await readExcel(join(folder, 'boek', 'cijfers-GM0308.xlsx'))
    const guards = over?.data.filter(([what]) => what === 'Let op').map(([, text]) => text) ?? []
    expect(guards).toContainEqual(expect.stringContaining('Eenzaam'))
    expect(readFileSync(figuresOut, 'utf8')).toContain(`# Let op: ${guards[0]}`)
    for (const formaat of ['xlsx', 'ods']) {
      const again = await readTable(join(folder, 'boek', `cijfers-GM0308.${formaat}`), null)
      expect([again.koppen, again.rijen.length]).toEqual([koppen, rijen.length])
    }
  })

  test('names what it cannot write', async () => {
    await expect(write('eerst', 'uit', 'pdf')).rejects.toThrow(
      "--formaat 'pdf' is er niet; kies uit csv, xlsx, ods, json, geojson, hsds"
    )
  })
})
