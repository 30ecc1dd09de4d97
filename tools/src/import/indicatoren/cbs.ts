// SPDX-License-Identifier: EUPL-1.2
import { isGebiedCode } from '@naober/contracts/geografie'
import type { Eenheid } from '@naober/contracts/initiatieven/indicatorreeks'
import { StartError } from '../../start/settings.ts'
import { isRecord } from '../source/feature-file.ts'
import { figureOf, Gathering, type Reading } from './reading.ts'

const UNITS: Readonly<Record<string, Eenheid>> = {
  '%': 'PROCENT',
  personen: 'PERSONEN',
  huishoudens: 'HUISHOUDENS',
  'x€1.000': 'DUIZEND_EURO'
}

interface Serie {
  readonly gebied: string
  readonly indicator: string
  readonly jaar: number
  readonly waarde: number | null
}

/** True for the key figures of a gemeente as series of years. */
export const isCbs = (content: unknown): boolean =>
  isRecord(content) && isRecord(content.metadata) && 'gemeente' in content

/**
 * Reads CBS' "Kerncijfers wijken en buurten" of one gemeente: series of years per area and indicator. The sentinels of
 * CBS (-99995, -99997) and null mean that there is no figure. Throws a StartError that names the place in the file.
 */
export const readCbs = (naam: string, content: unknown): Reading => {
  const wrong = (what: string) => new StartError(`${naam}: ${what}.`)
  const { metadata, gemeente, buurten } = recordIn(content, wrong, 'het bestand')
  const about = recordIn(metadata, wrong, 'metadata')
  const indicators = recordIn(about.indicatoren, wrong, 'metadata.indicatoren')
  const own = recordIn(gemeente, wrong, 'gemeente')
  const areas = { [String(own.code)]: own, ...recordIn(buurten ?? {}, wrong, 'buurten') }
  const series = Object.entries(areas).flatMap(([code, area]) => seriesOf(code, area, wrong))

  const opmerkingen: string[] = []
  const made = String(about.gegenereerd_op ?? '').slice(0, 10)
  const gathering = new Gathering({
    reeks: 'CBSKWB',
    naam: 'Kerncijfers wijken en buurten',
    bron: `${String(about.bron ?? 'CBS')}${made === '' ? '' : `, opgehaald ${made}`} (${naam.slice(-150)})`,
    licentie: 'CC BY 4.0'
  })
  for (const [code, described] of Object.entries(indicators)) {
    const { label, eenheid } = recordIn(described, wrong, `metadata.indicatoren.${code}`)
    const said = UNITS[String(eenheid)] ?? 'AANTAL'
    const counts = said === 'PROCENT' && series.some((een) => een.indicator === code && (een.waarde ?? 0) > 100)
    if (counts)
      opmerkingen.push(`${code}: het bestand zegt %, maar de cijfers zijn aantallen; ingelezen als aantallen personen.`)
    gathering.declare({
      code: code.toUpperCase(),
      naam: String(label ?? code).replace(/^% /, ''),
      eenheid: counts ? 'PERSONEN' : said,
      doelgroep: null,
      geschat: [],
      voorbehouden: []
    })
  }
  for (const { gebied, indicator, jaar, waarde } of series) {
    if (!(indicator in indicators)) throw wrong(`${indicator} van ${gebied} staat niet in metadata.indicatoren`)
    const figures = gathering.area(gebied, jaar)
    if (waarde !== null) figures.set(indicator.toUpperCase(), waarde)
  }
  return { reeksen: gathering.commands(), rijen: series.length, opmerkingen }
}

type Wrong = (what: string) => StartError

const recordIn = (value: unknown, wrong: Wrong, where: string): Record<string, unknown> => {
  if (isRecord(value)) return { ...value }
  throw wrong(`${where} ontbreekt of is geen object`)
}

const seriesOf = (gebied: string, area: unknown, wrong: Wrong): readonly Serie[] => {
  if (!isGebiedCode(gebied)) throw wrong(`'${gebied}' is geen code van een gemeente, wijk of buurt`)
  const series = recordIn(recordIn(area, wrong, gebied).tijdreeksen, wrong, `tijdreeksen van ${gebied}`)
  return Object.entries(series).flatMap(([indicator, years]) =>
    Object.entries(recordIn(years, wrong, `${indicator} van ${gebied}`)).map(([jaar, waarde]) => {
      const where = `${indicator} van ${gebied} in ${jaar}`
      if (!/^\d{4}$/.test(jaar)) throw wrong(`${where} is geen jaar`)
      if (waarde !== null && typeof waarde !== 'number') throw wrong(`${where} is geen getal`)
      return { gebied, indicator, jaar: Number(jaar), waarde: waarde === null ? null : figureOf(waarde) }
    })
  )
}
