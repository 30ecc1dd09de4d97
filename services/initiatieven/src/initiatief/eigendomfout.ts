// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import {
  ARRANGEUR_WORDT_GEEN_EIGENAAR,
  type InitiatiefStaat,
  OVERHEID_WORDT_GEEN_EIGENAAR,
  type Wezen
} from '@naober/contracts/initiatieven/initiatief'
import { isOverheid, type PartijStaat } from '@naober/contracts/initiatieven/partij'
import { partijfout } from '../partijfout.ts'

/**
 * Refuses an owner that no initiatief may have from that day on: an arrangeur who writes along, the government, or a
 * partij that is not there. Source: C43, C53.
 */
export const eigendomfout = (
  { arrangeurs }: InitiatiefStaat,
  { persoonId }: Wezen,
  partij: PartijStaat | null,
  van: string
) => {
  if (persoonId !== null && arrangeurs.includes(persoonId)) return weiger(ARRANGEUR_WORDT_GEEN_EIGENAAR)
  if (partij && isOverheid(partij.type)) return weiger(OVERHEID_WORDT_GEEN_EIGENAAR, { type: partij.type })
  return partijfout(partij, van)
}
