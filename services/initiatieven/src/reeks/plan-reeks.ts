// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import {
  BEGIN_NIET_IN_REEKS,
  KEER_ONBEKEND,
  MEESTE_KEREN,
  planReeks,
  REEKS_TE_LANG,
  reeksGepland
} from '@naober/contracts/initiatieven/reeks'
import { herhalingVan, rruleVan } from '@naober/contracts/initiatieven/regels/herhaling'
import { beslis } from '@naober/kit/command/decider'
import { dateOf, dayOf, monthsLater } from '@naober/kit/time/days'
import { PATTERN_DAYS, patternOf } from '@naober/kit/time/recurrence'
import { voorBegin } from '../datums.ts'
import { MAANDEN, naEinde, nietTePlannen, vastTeLeggen } from '../ontmoeting.ts'
import { aantalTot, valtOp } from './keren.ts'

/** An end by count becomes a last day here, so that nobody has to count later. What is skipped counts, as in RFC 5545. */
export const besluitPlanReeks = beslis(planReeks, (plan, { initiatief }, { vandaag }) => {
  const { dag, tijd, duurMinuten, einde } = plan
  const overslaan = (plan.overslaan ?? []).toSorted()
  const nee = nietTePlannen(plan, initiatief, vandaag)
  if (nee) return nee
  const herhaling = herhalingVan(plan.herhaling, dag)
  if (herhaling === null) return weiger(BEGIN_NIET_IN_REEKS, { dag })
  const regel = { dag, herhaling }
  const laatste = 'opDatum' in einde ? einde.opDatum : dagVanKeer(rruleVan(herhaling, dag), dag, einde.naAantal)
  if (laatste === null || teLang(dag, laatste) || aantalTot(regel, laatste) > MEESTE_KEREN) {
    return weiger(REEKS_TE_LANG, { dag, laatste })
  }
  const eerder = voorBegin(laatste, dag) ?? naEinde(laatste, initiatief)
  if (eerder) return eerder
  const vreemd = overslaan.find((keer) => keer > laatste || !valtOp(regel, keer))
  if (vreemd !== undefined) return weiger(KEER_ONBEKEND, { keer: vreemd })
  return {
    zelf: [reeksGepland({ ...vastTeLeggen(plan, initiatief), dag, tijd, duurMinuten, herhaling, laatste, overslaan })]
  }
})

/** True when a last day lies as far as the bound or further. */
export const teLang = (dag: string, laatste: string): boolean => laatste >= monthsLater(dag, MAANDEN)

/** The day of the so-maniest occurrence; null when 24 months hold fewer. */
const dagVanKeer = (rrule: string, dag: string, aantal: number): string | null => {
  const offset = [...patternOf(rrule, dag).between(0, PATTERN_DAYS)][aantal - 1]
  return offset === undefined ? null : dateOf(dayOf(dag) + offset)
}
