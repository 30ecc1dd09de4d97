// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import {
  DEED_DAARNA_NOG_MEE,
  type PartijStaat,
  partijVertrokken,
  vertrekPartij
} from '@naober/contracts/initiatieven/partij'
import { beslis } from '@naober/kit/command/decider'
import { inToekomst, voorBegin } from '../datums.ts'
import { vertrokken } from '../partijfout.ts'

/**
 * Refuses a day after which it was still there, as far as its own stream tells: what goes on began later, or what is
 * over ended later. What ended on the day it began was a mistake, and never held.
 */
const deedDaarnaNogMee = ({ deelnames, verbindingen, overnames }: PartijStaat, op: string) => {
  const later = [...deelnames, ...verbindingen, ...overnames.map((een) => ({ ...een, van: een.op }))].find(
    ({ van, tot }) => (tot === null ? van > op : tot > op && tot > van)
  )
  return later ? weiger(DEED_DAARNA_NOG_MEE, { initiatiefId: later.initiatiefId }) : null
}

/** What it is in ends by reactions on this event. What never was is taken back also where it was said to have left. */
export const besluitVertrekPartij = beslis(vertrekPartij, (opdracht, partij, { vandaag }) => {
  const { op, toelichting = null, vergissing = false } = opdracht
  const nooit = vergissing && !partij.vergissing
  return (
    (nooit ? null : vertrokken(partij)) ??
    deedDaarnaNogMee(partij, op) ??
    inToekomst(op, vandaag) ??
    voorBegin(op, partij.op) ?? [partijVertrokken({ op, toelichting, ...(vergissing && { vergissing }) })]
  )
})
