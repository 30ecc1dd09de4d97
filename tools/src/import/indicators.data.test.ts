// SPDX-License-Identifier: EUPL-1.2
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { GebiedCode } from '@naober/contracts/geografie'
import { Gebieden } from '@naober/gateway/view/gebied'
import { Indicatorreeksen } from '@naober/gateway/view/indicatorreeks'
import { cijfersVan } from '@naober/gateway/view/indicatorreeks/cijfer'
import { Overzicht } from '@naober/gateway/view/overzicht'
import { leesTabellen } from '@naober/gateway/view/tabellen'
import { openSqlite } from '@naober/kit/store/sqlite'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readSettings } from '../start/settings.ts'
import { importIndicators } from './indicators.ts'

/** Open data that nobody of this project wrote, where this installation has it beside the repository. */
const DATA = join(import.meta.dirname, '../../../../shared/data')
const RIVM = join(DATA, 'rivm-2020-sociaal-gm-wk-bu.csv')
const CBS = join(DATA, 'baarn-kerncijfers-2016-2025.json')
const present = existsSync(RIVM) && existsSync(CBS)
if (!present) console.warn(`SKIPPED: figures are not held against their real sources, there is no ${DATA}`)

/** Chooses the figures; another seed chooses others. */
const SEED = 20_200_308
const PICKED = 50
/** The longest that reading the whole country in may take, ms. */
const RIVM_MS = 20_000

interface Row {
  readonly code: string
  readonly jaar: number
  readonly indicator: string
  /** As it stands in the source: '' or null where it has none. */
  readonly text: string | number | null
}

describe.skipIf(!present)('the real figures', () => {
  const folder = mkdtempSync(join(tmpdir(), 'naober-cijfers-'))
  let overzicht: Overzicht
  let rivmMs = 0
  beforeAll(async () => {
    const read = (source: string) =>
      importIndicators({ source, settings: readSettings({ data: folder }, {}), screen: { write: () => {} } })
    const begin = performance.now()
    await read(RIVM)
    rivmMs = performance.now() - begin
    await read(CBS)
    const store = openSqlite({
      path: join(folder, 'initiatieven.sqlite'),
      dienst: 'initiatieven',
      create: false,
      onFatal: () => {}
    })
    overzicht = new Overzicht({ tabellen: await leesTabellen() })
    overzicht.pas('initiatieven', 'proef', await store.events.readCommits(0, 1_000))
    await store.close()
  }, 60_000)
  afterAll(() => rmSync(folder, { recursive: true }))

  const shown = ({ code, jaar, indicator }: Row): number | null | undefined => {
    const gebieden = overzicht.tabel(Gebieden)
    const gebied = gebieden.haal(code as GebiedCode)
    const reeksen = overzicht.tabel(Indicatorreeksen).inGebied(gebied.gemeente)
    const [cijfer] = cijfersVan(reeksen, gebied, { indicatoren: new Set([indicator]), vanaf: jaar, tot: jaar })
    return cijfer?.waarde
  }

  const pick = (rows: readonly Row[]): readonly Row[] =>
    fc
      .sample(fc.integer({ min: 0, max: rows.length - 1 }), { seed: SEED, numRuns: PICKED })
      .flatMap((i) => rows[i] ?? [])

  test(`the whole country of the RIVM is read in within ${RIVM_MS} ms`, () => {
    console.log(`RIVM: ${Math.round(rivmMs)} ms`)
    expect(rivmMs).toBeLessThan(RIVM_MS)
  })

  test(`${PICKED} figures of the RIVM equal their source row`, () => {
    const [header = '', ...lines] = readFileSync(RIVM, 'utf8').trimEnd().split('\n')
    const columns = header.trim().split(',')
    const rows = lines
      .filter((line) => !line.includes('"') && !line.startsWith('NL'))
      .flatMap((line): Row[] => {
        const cells = line.trim().split(',')
        const cell = (naam: string) => cells[columns.indexOf(naam)] ?? ''
        return columns.slice(5).map((column) => ({
          code: cell('regiocode'),
          jaar: Number(cell('jaar')),
          indicator: `${column.replace('_pct', '')}_${cell('leeftijd').replace('+', 'plus')}`.toUpperCase(),
          text: cell(column)
        }))
      })
    expect(lines).toHaveLength(34_682)
    for (const row of pick(rows))
      expect(shown(row), JSON.stringify(row)).toBe(row.text === '' ? null : Number(row.text))
  })

  test(`${PICKED} key figures of the CBS equal their source`, () => {
    const { gemeente, buurten } = JSON.parse(readFileSync(CBS, 'utf8'))
    const areas: [string, { tijdreeksen: Record<string, Record<string, number | null>> }][] = [
      [gemeente.code, gemeente],
      ...Object.entries<never>(buurten)
    ]
    const rows = areas.flatMap(([code, { tijdreeksen }]) =>
      Object.entries(tijdreeksen).flatMap(([indicator, jaren]) =>
        Object.entries(jaren).map(
          ([jaar, text]): Row => ({ code, jaar: Number(jaar), indicator: indicator.toUpperCase(), text })
        )
      )
    )
    for (const row of pick(rows)) {
      const real = typeof row.text === 'number' && row.text > -9_999 ? row.text : null
      expect(shown(row), JSON.stringify(row)).toBe(real)
    }
  })
})
