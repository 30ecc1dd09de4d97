// SPDX-License-Identifier: EUPL-1.2
import { type Geweigerd, weiger } from '@naober/contracts'
import { KEER_ONBEKEND, type Keer, keerVan, type ReeksStaat } from '@naober/contracts/initiatieven/reeks'
import { rruleVan } from '@naober/contracts/initiatieven/regels/herhaling'
import { dateOf, dayOf } from '@naober/kit/time/days'
import { patternOf } from '@naober/kit/time/recurrence'

type Regel = Pick<ReeksStaat, 'dag' | 'herhaling'>

/** True when the rule itself, without its end and what it skips, falls on a day. */
export const valtOp = ({ dag, herhaling }: Regel, keer: string): boolean =>
  patternOf(rruleVan(herhaling, dag), dag).has(dayOf(keer) - dayOf(dag))

/** How many days of the rule there are up to and including a day. */
export const aantalTot = ({ dag, herhaling }: Regel, laatste: string): number => {
  const offsets = patternOf(rruleVan(herhaling, dag), dag).between(0, dayOf(laatste) - dayOf(dag) + 1)
  return [...offsets].length
}

/** All occurrences, in order of their original days, as they stand. */
export const alleKeren = (reeks: ReeksStaat): readonly Keer[] => {
  const begin = dayOf(reeks.dag)
  const offsets = patternOf(rruleVan(reeks.herhaling, reeks.dag), reeks.dag).between(
    0,
    dayOf(reeks.laatste) - begin + 1
  )
  const dagen = [...offsets].map((offset) => dateOf(begin + offset))
  return dagen.filter((dag) => !reeks.overslaan.includes(dag)).map((dag) => keerVan(reeks, dag))
}

/** The occurrence of this original day, as it stands; refused where the series has none. */
export const bestaandeKeer = (reeks: ReeksStaat, keer: string): Keer | Geweigerd<'KEER_ONBEKEND'> =>
  keer <= reeks.laatste && valtOp(reeks, keer) && !reeks.overslaan.includes(keer)
    ? keerVan(reeks, keer)
    : weiger(KEER_ONBEKEND, { keer })

/** The series with something otherwise about one occurrence; what is as the series says is not kept. */
export const metKeer = (reeks: ReeksStaat, keer: string, anders: Partial<Keer>): ReeksStaat => {
  const nu: Keer = { ...keerVan(reeks, keer), ...anders }
  const zoalsDeReeks =
    nu.fase === 'GEPLAND' && nu.dag === keer && nu.tijd === reeks.tijd && nu.duurMinuten === reeks.duurMinuten
  const rest = reeks.keren.filter((een) => een.keer !== keer)
  return { ...reeks, keren: zoalsDeReeks ? rest : [...rest, nu] }
}
