// SPDX-License-Identifier: EUPL-1.2
import { type Geweigerd, weiger } from '@naober/contracts'
import type { PartijStaat } from '@naober/contracts/initiatieven/partij'
import { PARTIJ_NOG_NIET_ER, PARTIJ_VERTROKKEN } from '@naober/contracts/initiatieven/regels/bestaan'

/** Refuses a partij that left. */
export const vertrokken = (partij: PartijStaat | null): Geweigerd<'PARTIJ_VERTROKKEN'> | null =>
  partij?.fase === 'VERTROKKEN' ? weiger(PARTIJ_VERTROKKEN, { op: partij.vertrokkenOp }) : null

/** Refuses a partij that had left by a day, for what was so then: what it left behind later is still told of it. */
export const alVertrokken = (partij: PartijStaat | null, op: string): Geweigerd<'PARTIJ_VERTROKKEN'> | null =>
  partij?.vertrokkenOp != null && op < partij.vertrokkenOp ? null : vertrokken(partij)

/** Refuses a partij that had yet to join on a day. */
export const nogNietEr = (partij: PartijStaat | null, op: string): Geweigerd<'PARTIJ_NOG_NIET_ER'> | null =>
  partij !== null && op < partij.op ? weiger(PARTIJ_NOG_NIET_ER, { op, sinds: partij.op }) : null

/** Refuses a partij for what holds from a day on which it is not there: it left, or had yet to join. */
export const partijfout = (
  partij: PartijStaat | null,
  op: string
): Geweigerd<'PARTIJ_VERTROKKEN' | 'PARTIJ_NOG_NIET_ER'> | null => vertrokken(partij) ?? nogNietEr(partij, op)
