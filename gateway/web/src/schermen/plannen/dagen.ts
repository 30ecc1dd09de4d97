// SPDX-License-Identifier: EUPL-1.2
import { dagenLater } from '../../onderdelen/datum.ts'

/** How something comes back; what is left out follows from the first day. */
export const RITMES = ['EENS', 'DAGELIJKS', 'WEKELIJKS', 'TWEEWEKELIJKS', 'MAAND_DATUM', 'MAAND_WEEKDAG'] as const
export type Ritme = (typeof RITMES)[number]

/** A series counts at most so many times and lasts less than so many months: the server's rule, shown beforehand. */
const MEEST = 400

const weekdag = (dag: string): number => new Date(`${dag}T00:00:00Z`).getUTCDay()

const opDag = (maand: string, dag: number): string => `${maand}-${String(dag).padStart(2, '0')}`

/** The months from that of `van` on, as `YYYY-MM`. */
function* maanden(van: string, tot: string): Generator<string> {
  const datum = new Date(`${van.slice(0, 7)}-01T00:00:00Z`)
  for (; ; datum.setUTCMonth(datum.getUTCMonth() + 1)) {
    const maand = datum.toISOString().slice(0, 7)
    if (maand > tot.slice(0, 7)) return
    yield maand
  }
}

/** The day of this month with the same place among its weekdays as `eerste` has in its own; null where there is none. */
function zelfdeWeekdag(maand: string, eerste: string): string | null {
  const hoeveelste = Math.ceil(Number(eerste.slice(8)) / 7)
  const begin = opDag(maand, 1)
  const dag = 1 + ((weekdag(eerste) - weekdag(begin) + 7) % 7) + (hoeveelste - 1) * 7
  const gevonden = dagenLater(begin, dag - 1)
  return gevonden.startsWith(maand) ? gevonden : null
}

/** The same date of this month; null where it has none, as in February. */
function zelfdeDatum(maand: string, eerste: string): string | null {
  const gevonden = dagenLater(opDag(maand, 1), Number(eerste.slice(8)) - 1)
  return gevonden.startsWith(maand) ? gevonden : null
}

/** The days on which a series comes, from its first day up to and including `laatste`; at most 400. */
export function dagenVan(ritme: Ritme, eerste: string, laatste: string): readonly string[] {
  if (ritme === 'EENS') return [eerste]
  if (ritme === 'MAAND_DATUM' || ritme === 'MAAND_WEEKDAG') {
    const kies = ritme === 'MAAND_DATUM' ? zelfdeDatum : zelfdeWeekdag
    return [...maanden(eerste, laatste)]
      .flatMap((maand) => kies(maand, eerste) ?? [])
      .filter((dag) => dag >= eerste && dag <= laatste)
      .slice(0, MEEST)
  }
  const stap = { DAGELIJKS: 1, WEKELIJKS: 7, TWEEWEKELIJKS: 14 }[ritme]
  const dagen: string[] = []
  for (let dag = eerste; dag <= laatste && dagen.length < MEEST; dag = dagenLater(dag, stap)) dagen.push(dag)
  return dagen
}

/** The rule as commands take it. */
export function herhalingVan(ritme: Exclude<Ritme, 'EENS'>) {
  if (ritme === 'DAGELIJKS') return { frequentie: 'DAGELIJKS' } as const
  if (ritme === 'MAAND_DATUM') return { frequentie: 'MAANDELIJKS', maandelijksOp: 'DATUM' } as const
  if (ritme === 'MAAND_WEEKDAG') return { frequentie: 'MAANDELIJKS', maandelijksOp: 'WEEKDAG' } as const
  return { frequentie: 'WEKELIJKS', om: ritme === 'WEKELIJKS' ? 1 : 2 } as const
}
