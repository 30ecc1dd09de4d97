// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import { useImports } from './import-on-trial.ts'
import { importIndicators } from './indicators.ts'

const { told, settings, screen, file, stored, storedTypes } = useImports()

const run = (name: string, content: string) =>
  importIndicators({ source: file(name, content), settings: settings(), screen })

const HEADER = 'regiocode,regiosoort,gemeentenaam,jaar,leeftijd,eenzaam_pct,mantelzorger_pct'
const rivm = (...rows: string[]) => `\uFEFF${[HEADER, ...rows].join('\r\n')}\r\n`
const ROWS = [
  'NL01,Land,Nederland,2020,18+,47.0,13.6',
  'GM0308,Gemeente,Baarn,2020,18+,41.7,15.1',
  'GM0308,Gemeente,Baarn,2020,65+,50.2,',
  'BU03080000,Buurt,"Baarn, Centrum",2020,18+,,-99997'
]

describe('figures of the RIVM', () => {
  test('become one reading per gemeente and year, and doing it again changes nothing', async () => {
    await run('rivm.csv', rivm(...ROWS))
    const once = ['indicatorreeks-RIVM-GM0308-2020 ReeksIngelezen', 'indicatorreeks-RIVM-NL01-2020 ReeksIngelezen']
    expect(await storedTypes()).toEqual(once)
    expect(told()).toContain('Ingelezen: 4 rijen met 5 cijfers, in 2 reeksen (gemeente en jaar).')
    await run('rivm.csv', rivm(...ROWS.toReversed()))
    expect(await storedTypes()).toEqual(once)
    expect(told()).toContain('; 2 daarvan waren al zo.')
  })

  test('say what is estimated and for whom they hold; what is missing is no figure', async () => {
    await run('rivm.csv', rivm(...ROWS))
    const [baarn] = await stored()
    expect(baarn?.data).toMatchObject({
      gemeente: 'GM0308',
      jaar: 2020,
      indelingsjaar: 2020,
      cohort: null,
      licentie: 'CC BY 4.0',
      bron: expect.stringContaining('50090NED'),
      indicatoren: expect.arrayContaining([
        {
          code: 'EENZAAM_65PLUS',
          naam: 'Eenzaam',
          eenheid: 'PROCENT',
          doelgroep: '65+',
          geschat: ['WIJK', 'BUURT'],
          voorbehouden: ['EENZAAMHEID_GEEN_GEVOLG']
        }
      ]),
      gebieden: [
        { code: 'BU03080000', cijfers: [] },
        {
          code: 'GM0308',
          cijfers: [
            { indicator: 'EENZAAM_18PLUS', waarde: 41.7 },
            { indicator: 'EENZAAM_65PLUS', waarde: 50.2 },
            { indicator: 'MANTELZORGER_18PLUS', waarde: 15.1 }
          ]
        }
      ]
    })
  })

  test('a later reading replaces the earlier one', async () => {
    await run('rivm.csv', rivm(...ROWS))
    await run('rivm.csv', rivm(...ROWS.map((row) => row.replace('41.7', '41.8'))))
    expect((await storedTypes()).at(-1)).toBe('indicatorreeks-RIVM-GM0308-2020 ReeksVervangen')
    expect(await storedTypes()).toHaveLength(3)
  })

  test.each([
    ['GM308,Gemeente,Baarn,2020,18+,1,2', "regel 6: regiocode 'GM308' is geen code"],
    ['GM0308,Gemeente,Baarn,20,18+,1,2', "regel 6: jaar '20' is geen jaar"],
    ['GM0308,Gemeente,Baarn,2020,18+,1,2', 'regel 6: GM0308 2020 18+ stond er al'],
    ['WK030800,Wijk,Baarn,2020,18+,veel,2', "regel 6: eenzaam_pct is geen getal: 'veel'"],
    ['WK030800,Wijk,Baarn,2020', 'geen goede CSV']
  ])('a fault anywhere in the file leaves nothing behind: %s', async (row, message) => {
    await expect(run('rivm.csv', rivm(...ROWS, row))).rejects.toThrow(message)
    expect(await storedTypes()).toEqual([])
  })

  test('a gemeente whose figures cannot be is named, and the others are there', async () => {
    await expect(run('rivm.csv', rivm(...ROWS, 'GM0342,Gemeente,Soest,2020,18+,101,2'))).rejects.toThrow(
      /^Niet ingelezen: RIVM-GM0342-2020: .*percentage/
    )
    expect(await storedTypes()).toHaveLength(2)
  })
})

describe('key figures of the CBS', () => {
  const serie = (waarden: Record<string, number | null>) => ({
    tijdreeksen: { laag_inkomen: waarden, opleiding: waarden }
  })
  const cbs = (buurt: Record<string, number | null>) =>
    JSON.stringify({
      metadata: {
        bron: 'CBS StatLine',
        gegenereerd_op: '2026-04-01T07:15:10',
        indicatoren: {
          laag_inkomen: { label: '% Laag inkomen', eenheid: '%' },
          opleiding: { label: 'Opl', eenheid: 'jaar' }
        }
      },
      gemeente: { code: 'GM0308', naam: 'Baarn', ...serie({ '2023': 5.1, '2024': null }) },
      buurten: { BU03080000: { naam: 'Centrum', ...serie(buurt) } }
    })

  test('become a reading per year; sentinels and empty ones are no figure', async () => {
    await run('kerncijfers.json', cbs({ '2023': -99995, '2024': 4.2, '2025': -99997 }))
    expect(await storedTypes()).toEqual(
      [2023, 2024, 2025].map((jaar) => `indicatorreeks-CBSKWB-GM0308-${jaar} ReeksIngelezen`)
    )
    const [eerste, tweede, derde] = await stored()
    expect(eerste?.data).toMatchObject({
      bron: 'CBS StatLine, opgehaald 2026-04-01 (kerncijfers.json)',
      gebieden: [
        { code: 'BU03080000', cijfers: [] },
        { code: 'GM0308', cijfers: [{ indicator: 'LAAG_INKOMEN', waarde: 5.1 }, {}] }
      ]
    })
    expect(tweede?.data).toMatchObject({ gebieden: [{ cijfers: [{ waarde: 4.2 }, {}] }, { cijfers: [] }] })
    expect(derde?.data).toMatchObject({ gebieden: [{ code: 'BU03080000', cijfers: [] }] })
    expect(told()).not.toContain('aantallen')
  })

  test('counts that the file calls percentages are read as counts, and that is told', async () => {
    await run('kerncijfers.json', cbs({ '2023': 320 }))
    expect((await stored())[0]?.data).toMatchObject({
      indicatoren: [{ code: 'LAAG_INKOMEN', naam: 'Laag inkomen', eenheid: 'PERSONEN' }, { eenheid: 'AANTAL' }]
    })
    expect(told()).toContain('laag_inkomen: het bestand zegt %, maar de cijfers zijn aantallen')
  })

  test.each([
    ['{"metadata"', 'geen goede JSON'],
    ['{"metadata":{}}', 'geen bekend bestand'],
    ['{"metadata":{},"gemeente":{}}', 'metadata.indicatoren ontbreekt'],
    ['a,b\n1,2\n', 'geen bekend bestand met cijfers']
  ])('%s is refused', async (content, message) => {
    await expect(run('x.json', content)).rejects.toThrow(message)
  })
})
