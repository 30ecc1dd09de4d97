// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { writeOds } from 'hucre/ods'
import { writeXlsx } from 'hucre/xlsx'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readTable } from './read-table.ts'
import { claimingToUnpackTo } from './test-workbook.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'naober-tabel-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const read = async (content: string | Uint8Array, blad: string | null = null) => {
  const path = join(folder, 'lijst.csv')
  writeFileSync(path, content)
  const { koppen, rijen } = await readTable(path, blad)
  return [koppen, ...rijen]
}
const latin1 = (text: string) => Buffer.from(text, 'latin1')
const WANTED = [
  ['naam', 'sinds', 'plek'],
  ["Café 't Hoekje; elke dag", '1-3-2020', '12,5'],
  ['Één\nplein', '', '']
]
const dutch = ['naam;sinds;plek', '"Café \'t Hoekje; elke dag";1-3-2020;12,5', '"Één\nplein";;', ';;', ''].join('\r\n')

/** As one program wrote it and another added to it. */
const mixed = Buffer.concat(dutch.split(/(?<=\n)/).map((line, i) => Buffer.from(line, i % 2 === 0 ? 'utf8' : 'latin1')))

describe('CSV', () => {
  test.each([
    ['UTF-8', Buffer.from(dutch)],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${dutch}`)],
    ['Windows-1252', latin1(dutch)],
    ['UTF-16 without its mark', Buffer.from(dutch, 'utf16le')],
    ['UTF-8 and Windows-1252 in one file', mixed],
    ['UTF-16 as Excel writes "Unicode-tekst"', Buffer.from(`\uFEFF${dutch}`, 'utf16le')]
  ])('in %s', async (_, content) => {
    expect(await read(content)).toEqual(WANTED)
  })

  test('the euro and the quotes of Windows-1252', async () => {
    expect(await read(Buffer.concat([latin1('a;b\n'), Buffer.from([0x80, 0x3b, 0x93, 0xe9, 0x94])]))).toEqual([
      ['a', 'b'],
      ['€', '“é”']
    ])
  })

  test.each([
    [';', 'a;b\n1,5;2,5\n'],
    [',', 'a,b\n"1,5","2,5"\n'],
    ['tab', 'a\tb\n1,5\t2,5\n'],
    ['|', 'a|b\n1,5|2,5\n'],
    ['what Excel says itself', 'sep=:\na:b\n1,5:2,5\n']
  ])('with cells between %s', async (_, content) => {
    expect(await read(content)).toEqual([
      ['a', 'b'],
      ['1,5', '2,5']
    ])
  })

  test('a sentence with commas is one cell, also where it stands alone', async () => {
    expect(await read('naam;doel;plek\nA;b;c\n"Lezen, samen eten, en zingen"\n')).toContainEqual([
      'Lezen, samen eten, en zingen'
    ])
  })

  test("a ' before a formula comes off, and only there", async () => {
    expect(await read("a;b;c\n'=1+1;'+31 6;'t Hoekje\n")).toEqual([
      ['a', 'b', 'c'],
      ['=1+1', '+31 6', "'t Hoekje"]
    ])
  })

  test.each([
    ['', 'lijst.csv: het is leeg'],
    ['naam;doel\n', 'er staan alleen namen van kolommen in: zet er rijen onder'],
    ['naam;naam\n1;2\n', "de kolom 'naam' staat er twee keer: geef een van beide een andere naam"],
    ['naam;;doel\n1;2;3\n', 'kolom 2 heeft geen naam'],
    ['naam;doel\n1;2;3\n', 'rij 2 heeft meer cellen dan er kolommen zijn'],
    [
      'naam;doel;plek\nA;b;c\nB,b,c\n',
      "in rij 3 staat ',' tussen de cellen, en in de eerste rij ';': zet er overal hetzelfde teken tussen"
    ],
    ['naam;doel;plek\nA\tb\tc\n', "in rij 2 staat 'tab' tussen de cellen, en in de eerste rij ';'"],
    ['naam;doel\n"1;2\n', 'een aanhalingsteken gaat open en nergens dicht'],
    ['naam;doel\nJan "sen;2\n', 'bij regel 2 staat een aanhalingsteken midden in een cel'],
    ['%PDF-1.7\n1 0 obj\n', 'het is geen lijst, al heet het zo'],
    ['\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'het is geen lijst, al heet het zo'],
    ['<html><table><tr><td>naam</td></tr></table></html>\n', 'het is een webpagina of XML'],
    ['\xd0\xcf\x11\xe0oud', 'een oud xls-bestand']
  ])('%j is refused', async (content, message) => {
    await expect(read(latin1(content))).rejects.toThrow(message)
  })
})

describe('GeoJSON', () => {
  const area = {
    type: 'Polygon',
    coordinates: [
      [
        [5, 52],
        [6, 52],
        [6, 53],
        [5, 52]
      ]
    ]
  }
  const file = (...features: object[]) => JSON.stringify({ type: 'FeatureCollection', features })

  test('has a column for each property, and one for a boundary', async () => {
    const rows = file(
      { type: 'Feature', properties: { naam: 'Noord', gemeenten: ['GM0308', 'GM0342'], inwoners: 12 }, geometry: area },
      { type: 'Feature', properties: { naam: 'Zuid', anbi: true }, geometry: { type: 'Point', coordinates: [5, 52] } }
    )
    expect(await read(rows)).toEqual([
      ['naam', 'gemeenten', 'inwoners', 'grens', 'anbi'],
      ['Noord', 'GM0308|GM0342', '12', JSON.stringify(area), ''],
      ['Zuid', '', '', '', 'ja']
    ])
  })

  test('has room for a boundary that no cell of a sheet could hold', async () => {
    const ring = Array.from({ length: 5_000 }, (_, i) => [5 + i / 10_000, 52])
    const geometry = { type: 'Polygon', coordinates: [ring] }
    const [, row] = await read(file({ type: 'Feature', properties: { naam: 'Groot' }, geometry }))
    expect(row).toEqual(['Groot', JSON.stringify(geometry)])
  })

  test.each([
    ['{"type":"FeatureCollection","features":[{', 'het is geen JSON, of niet alles ervan'],
    ['{"rijen":[]}', 'er staat geen FeatureCollection in'],
    [file(), 'het is leeg']
  ])('%j is refused', async (content, message) => {
    await expect(read(content)).rejects.toThrow(message)
  })
})

describe('workbooks', () => {
  const sheets = [
    {
      name: 'Lijst',
      rows: [
        ['naam', 'dag', 'tijd', 'aantal', 'anbi', 'code'],
        ['Café', new Date('2026-03-29T00:00:00Z'), '19:30', 12.5, true, '0308'],
        [null, null, null, null, null, null]
      ]
    },
    { name: 'Ander', rows: [['x'], ['1']] }
  ]
  const wanted = [
    ['naam', 'dag', 'tijd', 'aantal', 'anbi', 'code'],
    ['Café', '2026-03-29', '19:30', '12.5', 'ja', '0308']
  ]

  test.each([
    ['xlsx', writeXlsx],
    ['ods', writeOds]
  ])('%s: days, numbers and leading zeros are what they were', async (_, write) => {
    const bytes = await write({ sheets })
    expect(await read(bytes)).toEqual(wanted)
    expect(await read(bytes, 'Ander')).toEqual([['x'], ['1']])
    await expect(read(bytes, 'Weg')).rejects.toThrow("lijst.csv: er is geen blad 'Weg', wel: Lijst, Ander")
  })

  test('a sheet that is hidden is read only where it is asked for', async () => {
    const [hidden, shown] = sheets
    if (hidden === undefined || shown === undefined) throw new Error('there are two sheets')
    const bytes = await writeXlsx({ sheets: [{ ...hidden, hidden: true }, shown] })
    expect(await read(bytes)).toEqual([['x'], ['1']])
    expect(await read(bytes, 'Lijst')).toEqual(wanted)
  })

  test('what is no workbook, or unpacks to too much, is refused', async () => {
    await expect(read(latin1('PK\x03\x04 en dan niets'))).rejects.toThrow('geen goed rekenblad')
    await expect(read(zipSync({ 'a.txt': strToU8('x') }))).rejects.toThrow('geen goed xlsx-bestand')
    await expect(read(claimingToUnpackTo(201 * 1024 * 1024))).rejects.toThrow('en dat is te groot')
  })
})

describe('a file that is made to keep us busy', () => {
  /** What reading comes to, and within which time: none of these may take longer the longer they are. */
  const within = async (ms: number, content: string | Uint8Array): Promise<string> => {
    const began = performance.now()
    const said = await read(content).then(
      () => 'was read',
      (error: Error) => error.message
    )
    expect(performance.now() - began).toBeLessThan(ms)
    return said
  }

  test('with a remark of ours that does not end is read in one go', async () => {
    expect(await within(2_000, `# Let op: ${';'.repeat(150_000)}`)).toMatch(/^lijst\.csv: /)
    expect(await within(2_000, `"# Let op: ${'""'.repeat(3_000_000)}`)).toMatch(/^lijst\.csv: /)
  })

  test('with more columns than anybody keeps is refused', async () => {
    const names = Array.from({ length: 150_000 }, (_, i) => `k${i}`)
    expect(await within(2_000, `${names.join(';')}\nx\n`)).toBe(
      'lijst.csv: er staan 150000 kolommen in; hoogstens 1000 kan hier.'
    )
  })

  test.each([
    ['a CSV', (cell: string) => `naam\n${cell}\n`],
    ['a CSV, as the name of a column', (cell: string) => `${cell}\nx\n`],
    ['a workbook', (cell: string) => writeXlsx({ sheets: [{ name: 'a', rows: [['naam'], [cell]] }] })]
  ])('with a cell that no program takes is refused: %s', async (_, made) => {
    await expect(read(await made('x'.repeat(32_768)))).rejects.toThrow(
      /^lijst\.csv: in rij [12] staat een cel van 32768 tekens; hoogstens 32767 past in een rekenblad\.$/
    )
    await read(await made('x'.repeat(32_767)))
  })
})
