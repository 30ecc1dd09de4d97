// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { graphql } from '../platform/client.ts'
import { usePlatform } from './own-platform.ts'
import { useBrowser } from './visitor.ts'

/** Open data that nobody of this project wrote, where this installation has it beside the repository. */
const DATA = join(import.meta.dirname, '../../../shared/data')
const MAP = join(DATA, 'baarn-buurten-2024.geojson')
const RIVM = join(DATA, 'rivm-2020-sociaal-gm-wk-bu.csv')
const CBS = join(DATA, 'baarn-kerncijfers-2016-2025.json')
const present = [MAP, RIVM, CBS].every((file) => existsSync(file))
if (!present) console.warn(`SKIPPED: the Buurtbeeld is not held against real sources, there is no ${DATA}`)

/** Chooses areas and figures; another seed chooses others. */
const SEED = Number(process.env.SEED ?? 20_261_122)
const [AREAS, IN_EACH] = [10, 5]
const GEMEENTE = 'GM0308'

/** A figure as its source has it. */
interface Sourced {
  readonly indicator: string
  readonly jaar: number
  readonly waarde: number
}
type Sources = Readonly<Record<string, readonly Sourced[]>>

/** Per area all figures of the CSV; an empty cell is none. */
function rivm(): Sources {
  const [header = '', ...lines] = readFileSync(RIVM, 'utf8').trimEnd().split('\n')
  const columns = header.trim().split(',')
  const figures = lines.flatMap((line) => {
    const cells = line.trim().split(',')
    const [code = '', , , jaar, leeftijd = ''] = cells
    return columns.slice(5).flatMap((column, i) => {
      const text = cells[i + 5] ?? ''
      const indicator = `${column.replace('_pct', '')}_${leeftijd.replace('+', 'plus')}`.toUpperCase()
      return text === '' ? [] : [{ code, indicator, jaar: Number(jaar), waarde: Number(text) }]
    })
  })
  return Object.fromEntries(Map.groupBy(figures, ({ code }) => code))
}

interface Series {
  readonly code: string
  readonly tijdreeksen: Record<string, Record<string, number | null>>
}

/** Per area of each series the newest year that has a figure: null and the sentinels below -9.999 are none. */
function cbs(): Sources {
  const { gemeente, buurten }: { gemeente: Series; buurten: Record<string, Series> } = JSON.parse(
    readFileSync(CBS, 'utf8')
  )
  const newest = ({ tijdreeksen }: Series) =>
    Object.entries(tijdreeksen).flatMap(([indicator, years]) => {
      const [last] = Object.entries(years)
        .flatMap(([jaar, waarde]) => (waarde !== null && waarde > -9_999 ? [{ jaar: Number(jaar), waarde }] : []))
        .sort((one, other) => other.jaar - one.jaar)
      return last ? [{ indicator: indicator.toUpperCase(), ...last }] : []
    })
  return Object.fromEntries(
    [[gemeente.code, gemeente] as const, ...Object.entries(buurten)].map(([code, series]) => [code, newest(series)])
  )
}

/** What an indicator is called, as the API has it. */
type Named = { gemeente?: { cijfers: { indicator: { code: string; naam: string; doelgroep: string | null } }[] } }

describe.skipIf(!present)('the Buurtbeeld of a real gemeente', () => {
  const platform = usePlatform(
    [
      ['gebieden', MAP],
      ['indicatoren', RIVM],
      ['indicatoren', CBS]
    ],
    180_000
  )
  const visit = useBrowser(platform)

  /** What each indicator is called. */
  const names = async (): Promise<ReadonlyMap<string, string>> => {
    const { data }: { data: Named | null } = await graphql(
      platform.address.slice(0, -1),
      `{ gemeente(code: "${GEMEENTE}") { cijfers { indicator { code naam doelgroep } } } }`
    )
    const { cijfers } = data?.gemeente ?? { cijfers: [] }
    return new Map(
      cijfers.map(({ indicator: { code, naam, doelgroep } }) => [code, `${naam}${doelgroep ?? ''}`] as const)
    )
  }

  /** All figures that the page shows, by their name: the figure in words, and its source. */
  const shown = async (page: Page, code: string) => {
    await page.goto(`/${code.startsWith('GM') ? 'gemeente' : 'buurt'}/${code}`)
    await page.locator('.cijfer').first().waitFor()
    await page.getByRole('button', { name: /^Toon alle \d+ cijfers$/ }).click()
    const figures = await page.locator('.cijfer').evaluateAll((all) =>
      all.map((figure) => {
        const text = (selector: string) => figure.querySelector(selector)?.textContent ?? ''
        return [text('.cijfer__naam'), { waarde: text('.cijfer__waarde'), bron: text(':scope > p.klein') }] as const
      })
    )
    return new Map(figures)
  }

  /** The number in words as the Dutch write it. */
  const read = (words: string) => Number(words.replace(/[^\d,-]/g, '').replace(',', '.'))

  test(`shows ${AREAS * IN_EACH} figures, chosen at random, as they stand in their source`, async () => {
    console.log(`seed ${SEED}`)
    const [first, second, called] = [rivm(), cbs(), await names()]
    const figures = Object.keys(second).map(
      (code) => [code, [...(first[code] ?? []), ...(second[code] ?? [])]] as const
    )
    const [areas = []] = fc.sample(fc.shuffledSubarray(figures, { minLength: AREAS, maxLength: AREAS }), {
      seed: SEED,
      numRuns: 1
    })
    const { page } = await visit()
    for (const [code, sourced] of areas) {
      const onPage = await shown(page, code)
      const picked = fc.shuffledSubarray([...sourced], { minLength: IN_EACH, maxLength: IN_EACH })
      for (const figure of fc.sample(picked, { seed: SEED, numRuns: 1 }).flat()) {
        const where = `${code} ${JSON.stringify(figure)}`
        const { waarde = '', bron = '' } = onPage.get(called.get(figure.indicator) ?? '') ?? {}
        expect.soft(bron, where).toContain(`, ${figure.jaar}.`)
        const isTooSmall = figure.waarde > 0 && figure.waarde < 10 && waarde.includes('niet getoond')
        const factor = waarde.startsWith('€') ? 1000 : 1
        if (!isTooSmall) expect.soft(read(waarde), where).toBeCloseTo(figure.waarde * factor, 6)
      }
    }
  })
})
