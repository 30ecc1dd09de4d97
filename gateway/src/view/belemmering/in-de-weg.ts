// SPDX-License-Identifier: EUPL-1.2
import type { Initiatief } from '../initiatief/rij.ts'
import type { Dag } from '../kern/day.ts'
import { waardeOp } from '../kern/timeline.ts'

/** Codes of what stands in the way of an initiatief on a day: what got it into trouble, and what it reported. */
export const inDeWeg = (initiatief: Initiatief, dag: Dag): readonly string[] => {
  const moment = initiatief.vergissing ? null : waardeOp(initiatief.fasen, dag)
  const gemeld = initiatief.belemmeringen.filter((een) => een.faseOp(dag) === 'GEMELD').map(({ code }) => code)
  return moment?.fase === 'IN_DE_KNEL' && moment.belemmering !== null ? [moment.belemmering, ...gemeld] : gemeld
}
