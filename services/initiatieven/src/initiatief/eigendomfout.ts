// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import {
  ARRANGEUR_WORDT_GEEN_EIGENAAR,
  type InitiatiefStaat,
  OVERHEID_WORDT_GEEN_EIGENAAR,
  type Wezen
} from '@naober/contracts/initiatieven/initiatief'
import { isOverheid, type PartijStaat } from '@naober/contracts/initiatieven/partij'
import { PARTIJ_VERTROKKEN } from '@naober/contracts/initiatieven/regels/bestaan'

/** Refuses an owner that no initiatief may have: an arrangeur who writes along, the government, or who left. Source: C43, C53. */
export const eigendomfout = ({ arrangeurs }: InitiatiefStaat, { persoonId }: Wezen, partij: PartijStaat | null) => {
  if (persoonId !== null && arrangeurs.includes(persoonId)) return weiger(ARRANGEUR_WORDT_GEEN_EIGENAAR)
  if (partij && isOverheid(partij.type)) return weiger(OVERHEID_WORDT_GEEN_EIGENAAR, { type: partij.type })
  if (partij?.fase === 'VERTROKKEN') return weiger(PARTIJ_VERTROKKEN, { op: partij.vertrokkenOp })
  return null
}
