// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import { proposeMapping } from '../koppeling/mapping.ts'
import type { Division, Divisions } from '../plaatsen/division.ts'
import { fieldsOfKind, kindNamed } from './kinds.ts'
import { isFaulty, isSendable, planRows } from './plan.ts'

const BAARN: Division = {
  wijken: [
    { code: 'WK030800', naam: 'Wijk 00' },
    { code: 'WK030801', naam: 'Wijk 01' }
  ],
  buurten: [
    { code: 'BU03080000', naam: 'Centrum', wijkcode: 'WK030800' },
    { code: 'BU03080001', naam: 'Schoonoordpark', wijkcode: 'WK030800' },
    { code: 'BU03080002', naam: 'Verspreide huizen', wijkcode: 'WK030800' },
    { code: 'BU03080100', naam: 'Verspreide huizen', wijkcode: 'WK030801' },
    { code: 'BU03080101', naam: 'Soest', wijkcode: 'WK030801' }
  ]
}

const SOEST: Division = {
  wijken: [{ code: 'WK034200', naam: 'Dorp' }],
  buurten: [
    { code: 'BU03420000', naam: 'Kerkebuurt', wijkcode: 'WK034200' },
    { code: 'BU03420001', naam: 'Baarn', wijkcode: 'WK034200' }
  ]
}
const DIVISIONS: Readonly<Record<string, Division>> = { 'GM0308-2024': BAARN, 'GM0342-2024': SOEST }

const asked: string[] = []
const divisions: Divisions = async (gemeente, jaar) => {
  asked.push(`${gemeente}-${jaar}`)
  return DIVISIONS[`${gemeente}-${jaar}`] ?? null
}

/** What becomes of rows with these cells, each beside a name, a kind, a form and a day that are right. */
const plan = (koppen: readonly string[], ...rows: readonly (readonly string[])[]) => {
  asked.length = 0
  const kind = kindNamed('elementen')
  const right = { naam: 'Soep', soort: 'informele dienst', vorm: 'collectief', op: '2020-03-01' }
  const rest = Object.entries(right).filter(([pad]) => !koppen.includes(pad))
  const all = [...rest.map(([pad]) => pad), ...koppen]
  const mapping = proposeMapping('elementen', fieldsOfKind(kind), all)
  const table = { koppen: all, rijen: rows.map((cells) => [...rest.map(([, cell]) => cell), ...cells]) }
  const content = { sha256: 'x', blad: null, mapping, van: null }
  return planRows(table, kind, content, { ledger: { standing: (id) => id }, divisions })
}

const PLACE = ['gemeente', 'wijk', 'buurt', 'jaar']
const placesOf = async (...rows: readonly (readonly string[])[]) =>
  (await plan(PLACE, ...rows)).map((row) => (isSendable(row) ? row.velden.gebied : null))
const faultsOf = async (koppen: readonly string[], ...rows: readonly (readonly string[])[]) =>
  (await plan(koppen, ...rows)).flatMap((row) => (isFaulty(row) ? row.fouten : []))

test('a text with a sign that nobody sees is a fault of its row, and told by its sign', async () => {
  expect(await faultsOf(['naam'], ['Soep \u202Ekcab'], ['Soep'])).toContainEqual({
    pad: 'naam',
    code: 'ONZICHTBAAR_TEKEN',
    gegevens: { teken: 'U+202E' },
    fout: 'bevat een teken dat niemand ziet (U+202E): haal het weg of typ de tekst opnieuw'
  })
})

describe('a place', () => {
  test('may be called by the names of gemeente, wijk and buurt, however these are written', async () => {
    expect(
      await placesOf(
        ['Baarn', '', 'schoonoord-park', '2024'],
        ['GM0308', 'wijk 01', '', '2024'],
        ['', 'WK030800', 'Centrum', '2024']
      )
    ).toEqual([
      { gemeente: 'GM0308', buurt: 'BU03080001', jaar: 2024 },
      { gemeente: 'GM0308', wijk: 'WK030801', jaar: 2024 },
      { gemeente: 'GM0308', wijk: 'WK030800', buurt: 'BU03080000', jaar: 2024 }
    ])
    expect(asked).toEqual(['GM0308-2024'])
  })

  test.each([
    ['Merenburg (voorbeelddata)', 'GM9901'],
    ['Merenburg', 'GM9901'],
    ["'s-Gravenhage", 'GM0518'],
    ['Den Haag', 'GM0518']
  ])('may be called as the platform shows the gemeente: %s', async (naam, gemeente) => {
    expect(await placesOf([naam, '', '', '2024'])).toEqual([{ gemeente, jaar: 2024 }])
  })

  test.each([
    [['Xyzzyplugh', '', 'Centrum', '2024'], 'gebied.gemeente'],
    [['Xyzzyplugh', 'Wijk 01', 'Centrum', '2024'], 'gebied.gemeente'],
    [['Baarn', '', 'Centrum', 'toen'], 'gebied.jaar']
  ])('%j is told one fault: what else is not understood, that explains', async (cells, pad) => {
    expect((await faultsOf(PLACE, cells)).map((fault) => fault.pad)).toEqual([pad])
  })

  test('by code alone is looked up nowhere', async () => {
    expect(await placesOf(['Baarn', '', 'BU03080001', '2024'])).toHaveLength(1)
    expect(asked).toEqual([])
  })

  test('by a name that several have is told apart by its wijk, or told with the code of each', async () => {
    const [fault, ...rest] = await faultsOf(
      PLACE,
      ['Baarn', '', 'Verspreide huizen', '2024'],
      ['Baarn', 'Wijk 01', 'Verspreide huizen', '2024']
    )
    expect(rest).toEqual([])
    expect(fault).toEqual({
      pad: 'gebied.buurt',
      code: 'BUURTEN_HETEN_ZO',
      gegevens: { aantal: 2, codes: ['BU03080002 in Wijk 00', 'BU03080100 in Wijk 01'] },
      fout: 'zo heten 2 buurten; noem de wijk erbij, of geef de code: BU03080002 in Wijk 00, BU03080100 in Wijk 01'
    })
  })

  test('may be called together with its gemeente, in one cell', async () => {
    expect(
      await placesOf(
        ['', '', 'Baarn Centrum', '2024'],
        ['', '', 'Schoonoordpark (Baarn)', '2024'],
        ['Baarn', '', 'Centrum, Baarn', '2024'],
        ['', 'Wijk 00, Baarn', 'Centrum', '2024']
      )
    ).toEqual([
      { gemeente: 'GM0308', buurt: 'BU03080000', jaar: 2024 },
      { gemeente: 'GM0308', buurt: 'BU03080001', jaar: 2024 },
      { gemeente: 'GM0308', buurt: 'BU03080000', jaar: 2024 },
      { gemeente: 'GM0308', wijk: 'WK030800', buurt: 'BU03080000', jaar: 2024 }
    ])
    expect(asked).toEqual(['GM0308-2024'])
  })

  test('called with another gemeente than the row names is not there; in several gemeenten it is told with all', async () => {
    const [elsewhere, several] = await faultsOf(
      PLACE,
      ['Soest', '', 'Baarn Centrum', '2024'],
      ['', '', 'Baarn Soest', '2024']
    )
    expect(elsewhere?.fout).toContain('deze buurt is er niet in de gemeente')
    expect(several?.fout).toBe(
      'zo heten 2 buurten; noem de gemeente erbij, of geef de code: BU03080101 in Wijk 01 (Baarn), BU03420001 in Dorp (Soest)'
    )
  })

  test.each([
    [['Baarn', '', 'Schonoordpark', '2024'], 'gebied.buurt', 'bedoelt u Schoonoordpark?'],
    [['Baarn', 'Wijk 02', '', '2024'], 'gebied.wijk', 'bedoelt u Wijk 00, Wijk 01?'],
    [['Barn', '', '', '2024'], 'gebied.gemeente', 'bedoelt u Baarn'],
    [['Xyzzyplugh', '', '', '2024'], 'gebied.gemeente', 'geef haar naam of code'],
    [['Baarn', '', 'Centrum', '2023'], 'gebied.buurt', 'in 2023 zijn nog niet ingelezen'],
    [['Baarn', '', 'Centrum', ''], 'gebied.buurt', 'noem die erbij']
  ])('%j is told with what could have been meant', async (cells, pad, fout) => {
    const told = expect.objectContaining({ pad, fout: expect.stringContaining(fout) })
    expect(await faultsOf(PLACE, cells)).toContainEqual(told)
  })
})

describe('a row', () => {
  test('is told all its faults at once, each with its field and what is expected there', async () => {
    const faults = await faultsOf(
      ['naam', 'soort', 'op', 'gemeente', 'jaar', 'alledaagseZaak'],
      ['', 'soep', 'gisteren', 'Barn', 'twee', 'MAALTIJD']
    )
    expect(faults.map(({ pad }) => pad).sort()).toEqual(['gebied.gemeente', 'gebied.jaar', 'naam', 'op', 'soort'])
  })

  test('that would do without a cell that is not understood is kept for the rules, so that these are told too', async () => {
    const [row] = await plan([...PLACE, 'op', 'laag'], ['Baarn', '', '', '2024', '2020', 'soms'])
    expect(row).toMatchObject({ fouten: [{ pad: 'laag' }], rest: { velden: { op: '2020-01-01' } } })
  })
})

test('what begins on a day may tell only the year', () => {
  for (const naam of ['partijen', 'initiatieven', 'elementen'])
    expect(fieldsOfKind(kindNamed(naam)).find(({ pad }) => pad === 'op')).toMatchObject({ begin: true })
  expect(fieldsOfKind(kindNamed('activiteiten')).some(({ begin }) => begin)).toBe(false)
})
