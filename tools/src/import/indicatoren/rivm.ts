// SPDX-License-Identifier: EUPL-1.2
import { Readable } from 'node:stream'
import { isGebiedCode } from '@naober/contracts/geografie'
import { type Indicatorbeschrijving, NEDERLAND } from '@naober/contracts/initiatieven/indicatorreeks'
import { CsvError, parse } from 'csv-parse'
import { StartError } from '../../start/settings.ts'
import type { ByteSource } from '../source/byte-source.ts'
import type { Progress } from '../source/progress.ts'
import { figureOf, Gathering, type Reading } from './reading.ts'

/** Columns of RIVM's table that say what a row is about. */
const ABOUT = ['regiocode', 'jaar', 'leeftijd'] as const

/** A column of percentages. */
const PERCENTAGE = /^[a-z][a-z0-9_]*_pct$/

/** How the percentages are called; others by their column. */
const NAMES: Readonly<Record<string, string>> = {
  eenzaam_pct: 'Eenzaam',
  ernstig_eenzaam_pct: 'Ernstig eenzaam',
  emotioneel_eenzaam_pct: 'Emotioneel eenzaam',
  sociaal_eenzaam_pct: 'Sociaal eenzaam',
  mantelzorger_pct: 'Mantelzorger',
  vrijwilligerswerk_pct: 'Doet vrijwilligerswerk',
  regie_eigen_leven_pct: 'Matig of veel regie over het eigen leven',
  moeite_rondkomen_pct: 'Moeite met rondkomen',
  ervaren_gezondheid_goed_pct: 'Ervaart de eigen gezondheid als goed',
  beperkt_door_gezondheid_pct: 'Beperkt door de gezondheid',
  beperking_bewegen_pct: 'Beperkt in het bewegen'
}

/** True when these are the columns of such a table. */
export const isRivm = (columns: readonly string[]): boolean => ABOUT.every((naam) => columns.includes(naam))

/**
 * Reads RIVM's "Gezondheid per wijk en buurt" (StatLine 50090NED), a row per area and age group. Figures of wijken and
 * buurten come out of a model. Throws a StartError that names the line.
 */
export const readRivm = async (
  source: ByteSource,
  bytes: AsyncIterable<Buffer>,
  progress: Progress
): Promise<Reading> => {
  const gathering = new Gathering({
    reeks: 'RIVM',
    naam: 'Gezondheid per wijk en buurt',
    bron: `GGD'en, CBS en RIVM, Gezondheidsmonitor; StatLine 50090NED (${source.naam.slice(-150)})`,
    licentie: 'CC BY 4.0'
  })
  const seen = new Set<string>()
  let rijen = 0
  const parser = Readable.from(bytes).pipe(parse({ columns: true, bom: true, info: true }))
  try {
    for await (const { record, info } of parser) {
      rijen += 1
      readRow(record, gathering, seen, (what) => new StartError(`${source.naam}, regel ${info.lines}: ${what}.`))
      progress.reading(source, record.gemeentenaam ?? record.regiocode)
    }
  } catch (error) {
    throw error instanceof CsvError ? new StartError(`${source.naam} is geen goede CSV: ${error.message}.`) : error
  }
  return { reeksen: gathering.commands(), rijen, opmerkingen: [] }
}

type Wrong = (what: string) => StartError

const readRow = (
  row: Readonly<Record<string, string>>,
  gathering: Gathering,
  seen: Set<string>,
  wrong: Wrong
): void => {
  const { regiocode = '', jaar = '', leeftijd = '' } = row
  if (!isGebiedCode(regiocode) && regiocode !== NEDERLAND)
    throw wrong(`regiocode '${regiocode}' is geen code van een gemeente, wijk of buurt`)
  if (!/^\d{4}$/.test(jaar)) throw wrong(`jaar '${jaar}' is geen jaar`)
  if (leeftijd === '') throw wrong('leeftijd ontbreekt')
  const key = `${regiocode} ${jaar} ${leeftijd}`
  if (seen.has(key)) throw wrong(`${key} stond er al`)
  seen.add(key)
  const figures = gathering.area(regiocode, Number(jaar))
  for (const [column, text] of Object.entries(row)) {
    if (!PERCENTAGE.test(column)) continue
    const indicator = indicatorOf(column, leeftijd)
    gathering.declare(indicator)
    if (text === '') continue
    if (!/^-?\d+(\.\d+)?$/.test(text)) throw wrong(`${column} is geen getal: '${text}'`)
    const figure = figureOf(Number(text))
    if (figure !== null) figures.set(indicator.code, figure)
  }
}

const indicatorOf = (column: string, leeftijd: string): Indicatorbeschrijving => {
  const known = indicators.get(`${column} ${leeftijd}`)
  if (known) return known
  const bare = column.replace(/_pct$/, '')
  const made: Indicatorbeschrijving = {
    code: `${bare}_${leeftijd.replace('+', 'plus').replace(/\W+/g, '_')}`.toUpperCase(),
    naam: NAMES[column] ?? bare.replaceAll('_', ' '),
    eenheid: 'PROCENT',
    doelgroep: leeftijd,
    geschat: ['WIJK', 'BUURT'],
    voorbehouden: column.includes('eenzaam') ? ['EENZAAMHEID_GEEN_GEVOLG'] : []
  }
  indicators.set(`${column} ${leeftijd}`, made)
  return made
}

const indicators = new Map<string, Indicatorbeschrijving>()
