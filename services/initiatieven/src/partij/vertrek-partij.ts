// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import { partijVertrokken, VERTREK_VOOR_TOETREDING, vertrekPartij } from '@naober/contracts/initiatieven/partij'
import { PARTIJ_VERTROKKEN } from '@naober/contracts/initiatieven/regels/bestaan'
import { beslis } from '@naober/kit/command/decider'
import { inToekomst, voorBegin } from '../datums.ts'

/** Its memberships end by a reaction on this event, so none of them may begin later than the day of leaving. */
export const besluitVertrekPartij = beslis(vertrekPartij, (opdracht, partij, { vandaag }) => {
  const { op, toelichting = null, vergissing = false } = opdracht
  if (partij.fase === 'VERTROKKEN') return weiger(PARTIJ_VERTROKKEN, { op: partij.vertrokkenOp })
  const later = partij.deelnames.find(({ van, tot }) => tot === null && van > op)
  if (later) return weiger(VERTREK_VOOR_TOETREDING, { initiatiefId: later.initiatiefId, van: later.van })
  return (
    inToekomst(op, vandaag) ??
    voorBegin(op, partij.op) ?? [partijVertrokken({ op, toelichting, ...(vergissing && { vergissing }) })]
  )
})
