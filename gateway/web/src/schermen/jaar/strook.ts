// SPDX-License-Identifier: EUPL-1.2
import type { KeerrijFragment, Mijlpaalsoort } from '../../gql/graphql.ts'

/** What happens under one name in a month: how often, and how often it was called off. */
export interface Bezigheid {
  readonly naam: string
  readonly keer: number
  readonly afgelast: number
}

export interface Maand {
  /** First day of the month. */
  readonly op: string
  readonly bezigheden: readonly Bezigheid[]
  /** What turned in who carries it, who speaks for it and what it is paid from, by day. */
  readonly momenten: readonly Moment[]
}

/** A day to pause at. */
export interface Moment {
  readonly op: string
  readonly wat: Mijlpaalsoort | 'GELD_EINDIGT'
  /** What is said of it besides; null where nothing is. */
  readonly woorden: string | null
}

/** The months of a year, as the question about it names them. */
export const MAANDEN = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] as const
type Maandnaam = (typeof MAANDEN)[number]

/** First day of a month of this year. */
const begin = (jaar: string, plek: number): string => `${jaar}-${String(plek + 1).padStart(2, '0')}-01`

/** The first day of each month, by its name. */
export const beginnenVan = (jaar: string): Readonly<Record<Maandnaam, string>> =>
  Object.fromEntries(MAANDEN.map((maand, plek) => [maand, begin(jaar, plek)])) as Record<Maandnaam, string>

/** The year in twelve months; within a month by name, and its moments by day. */
export function maandenVan(
  jaar: string,
  keren: readonly KeerrijFragment[],
  momenten: readonly Moment[] = []
): readonly Maand[] {
  return MAANDEN.map((_, plek) => {
    const op = begin(jaar, plek)
    const maand = op.slice(0, 7)
    const perNaam = new Map<string, Bezigheid>()
    for (const { naam, dag, fase } of keren) {
      if (!dag.startsWith(maand)) continue
      const { keer, afgelast } = perNaam.get(naam) ?? { keer: 0, afgelast: 0 }
      perNaam.set(naam, { naam, keer: keer + 1, afgelast: afgelast + (fase === 'AFGELAST' ? 1 : 0) })
    }
    const bezigheden = [...perNaam.values()].sort((een, ander) => een.naam.localeCompare(ander.naam, 'nl'))
    const hier = momenten.filter((een) => een.op.startsWith(maand))
    return { op, bezigheden, momenten: hier.sort((een, ander) => (een.op < ander.op ? -1 : 1)) }
  })
}
