// SPDX-License-Identifier: EUPL-1.2
import Type from 'typebox'
import { gesloten, keuze, leegbaar, open, optioneel, type Static, verzameling, woordenVan } from '../../kern/index.ts'

/** A time of the clock in Europe/Amsterdam, `HH:MM`. */
export const Kloktijd = Type.String({
  pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$',
  description: 'Tijd op de klok in Nederland, uu:mm'
})

/** How long something takes; a series is daily or slower, so never more than a day. */
export const DuurMinuten = Type.Integer({ minimum: 5, maximum: 1440, description: 'Hoe lang het duurt, in minuten' })

export const Frequentie = keuze('DAGELIJKS', 'WEKELIJKS', 'MAANDELIJKS')
export const Weekdag = keuze('MA', 'DI', 'WO', 'DO', 'VR', 'ZA', 'ZO')
/** What the first day is in its month: the 14th, the second Thursday, or the last Thursday. */
export const MaandelijksOp = keuze('DATUM', 'WEEKDAG', 'LAATSTE_WEEKDAG')
export type Weekdag = Static<typeof Weekdag>

const Tussenpoos = Type.Integer({ minimum: 1, maximum: 52, description: 'Eens per zoveel dagen, weken of maanden' })

/** How something repeats, as it is chosen. What is left out follows from the first day. */
export const Herhalingskeuze = gesloten({
  frequentie: Frequentie,
  om: optioneel(Tussenpoos),
  weekdagen: optioneel(verzameling(Weekdag, 7, 1)),
  maandelijksOp: optioneel(MaandelijksOp)
})

/** How something repeats, as it is stored: `weekdagen` only of a weekly series, `maandelijksOp` only of a monthly one. */
export const Herhaling = open({
  frequentie: Frequentie,
  om: Tussenpoos,
  weekdagen: verzameling(Weekdag, 7),
  maandelijksOp: leegbaar(MaandelijksOp)
})
export type Herhalingskeuze = Static<typeof Herhalingskeuze>
export type Herhaling = Static<typeof Herhaling>

export const WEEKDAGEN: readonly Weekdag[] = woordenVan(Weekdag)
const ICAL: Readonly<Record<Weekdag, string>> = { MA: 'MO', DI: 'TU', WO: 'WE', DO: 'TH', VR: 'FR', ZA: 'SA', ZO: 'SU' }

/** Weekday of a `YYYY-MM-DD`. */
export const weekdagVan = (datum: string): Weekdag =>
  WEEKDAGEN[(new Date(`${datum}T00:00:00Z`).getUTCDay() + 6) % 7] ?? 'MA'

/** True when the day is among the last seven of its month. */
const inLaatsteWeek = (datum: string): boolean => {
  const over = new Date(`${datum}T00:00:00Z`)
  over.setUTCDate(over.getUTCDate() + 7)
  return over.getUTCDate() <= 7
}

/** The choice with what follows from the first day, or null when the first day is no day of the series. */
export const herhalingVan = (keuze: Herhalingskeuze, eersteDag: string): Herhaling | null => {
  const { frequentie, om = 1 } = keuze
  const weekdag = weekdagVan(eersteDag)
  const weekdagen = frequentie === 'WEKELIJKS' ? (keuze.weekdagen ?? [weekdag]) : []
  const maandelijksOp = frequentie === 'MAANDELIJKS' ? (keuze.maandelijksOp ?? 'DATUM') : null
  if (frequentie === 'WEKELIJKS' && !weekdagen.includes(weekdag)) return null
  if (maandelijksOp === 'LAATSTE_WEEKDAG' && !inLaatsteWeek(eersteDag)) return null
  return { frequentie, om, weekdagen, maandelijksOp }
}

/**
 * The rule as iCalendar writes it (RFC 5545), without an end. A month that lacks the 31st or the fifth Thursday has no
 * occurrence.
 */
export const rruleVan = ({ frequentie, om, weekdagen, maandelijksOp }: Herhaling, eersteDag: string): string => {
  if (frequentie === 'DAGELIJKS') return `FREQ=DAILY;INTERVAL=${om}`
  if (frequentie === 'WEKELIJKS') {
    const dagen = weekdagen.length === 0 ? [weekdagVan(eersteDag)] : weekdagen
    return `FREQ=WEEKLY;INTERVAL=${om};BYDAY=${dagen.map((dag) => ICAL[dag]).join()}`
  }
  const dag = Number(eersteDag.slice(8, 10))
  const weekdag = ICAL[weekdagVan(eersteDag)]
  const welke = maandelijksOp === 'WEEKDAG' ? `BYDAY=${Math.ceil(dag / 7)}${weekdag}` : `BYDAY=-1${weekdag}`
  return `FREQ=MONTHLY;INTERVAL=${om};${maandelijksOp === 'DATUM' || maandelijksOp === null ? `BYMONTHDAY=${dag}` : welke}`
}
