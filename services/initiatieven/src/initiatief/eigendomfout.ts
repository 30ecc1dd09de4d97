// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import {
  ARRANGEUR_WORDT_GEEN_EIGENAAR,
  type InitiatiefStaat,
  isZelfde,
  OVERHEID_WORDT_GEEN_EIGENAAR,
  type Wezen
} from '@naober/contracts/initiatieven/initiatief'
import { isOverheid, type PartijStaat } from '@naober/contracts/initiatieven/partij'
import { laatste, voorVorige } from '../datums.ts'
import { partijfout } from '../partijfout.ts'

/**
 * Refuses an owner that no initiatief may have from that day on: an arrangeur who writes along, the government, or a
 * partij that is not there; and who owned it until a later day. Source: C43, C53.
 */
export const eigendomfout = (
  { arrangeurs, voormaligeEigenaren }: InitiatiefStaat,
  wezen: Wezen,
  partij: PartijStaat | null,
  van: string
) => {
  if (wezen.persoonId !== null && arrangeurs.includes(wezen.persoonId)) return weiger(ARRANGEUR_WORDT_GEEN_EIGENAAR)
  if (partij && isOverheid(partij.type)) return weiger(OVERHEID_WORDT_GEEN_EIGENAAR, { type: partij.type })
  // What ended on the day it began was a mistake, and never held.
  const eerder = voormaligeEigenaren.filter((een) => isZelfde(een, wezen) && een.tot > een.van)
  return partijfout(partij, van) ?? voorVorige(van, laatste(eerder.map(({ tot }) => tot)))
}
