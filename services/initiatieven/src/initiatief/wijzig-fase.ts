// SPDX-License-Identifier: EUPL-1.2
import { type OpdrachtVan, weiger } from '@naober/contracts'
import {
  BELEMMERING_ONBEKEND,
  BELEMMERING_ONTBREEKT,
  eerdereFaseVan,
  FASE_KAN_NIET,
  faseGewijzigd,
  faseVan,
  GEGEVEN_PAST_NIET,
  isVergissing,
  kanNaar,
  PARTIJ_ONTBREEKT,
  REDEN_ONTBREEKT,
  wijzigFase
} from '@naober/contracts/initiatieven/initiatief'
import { partijNamOver } from '@naober/contracts/initiatieven/partij'
import { belemmeringMetCode } from '@naober/contracts/referentie/belemmeringen'
import { beslis } from '@naober/kit/command/decider'
import { inToekomst, voorVorige } from '../datums.ts'
import { alVertrokken, nogNietEr } from '../partijfout.ts'

export const besluitWijzigFase = beslis(wijzigFase, (stap, { zelf, partij }, { vandaag }) => {
  const nu = faseVan(zelf)
  const { fase: van, op: sinds } = nu
  const { fase: naar, belemmering = null, reden = null, opgegaanIn = null, toelichting = null } = stap
  if (!kanNaar({ fase: naar, reden }, nu, eerdereFaseVan(zelf)?.fase ?? null))
    return weiger(FASE_KAN_NIET, { van, naar })
  // What never was is taken back from wherever it came.
  const op = isVergissing({ fase: naar, reden }) && stap.op < sinds ? sinds : stap.op
  const nee =
    redenfout(stap) ??
    inToekomst(op, vandaag) ??
    voorVorige(op, sinds) ??
    alVertrokken(partij, op) ??
    nogNietEr(partij, op)
  if (nee) return nee
  return {
    zelf: [faseGewijzigd({ van, naar, op, belemmering, reden, opgegaanIn, toelichting })],
    ...(partij && { partij: [partijNamOver({ initiatiefId: zelf.id, wijze: 'OPGEGAAN', op })] })
  }
})

/** Trouble names its belemmering, a stop its reason; the reason says what else is asked, and nothing more. */
const redenfout = ({ fase, belemmering, reden, opgegaanIn }: OpdrachtVan<typeof wijzigFase>) => {
  const doorBelemmering = fase === 'IN_DE_KNEL' || (fase === 'GESTOPT' && reden === 'BELEMMERING')
  const doorPartij = fase === 'GESTOPT' && reden === 'OPGEGAAN_IN'
  if (fase === 'GESTOPT' && !reden) return weiger(REDEN_ONTBREEKT)
  if (doorBelemmering && !belemmering) return weiger(BELEMMERING_ONTBREEKT)
  if (doorPartij && !opgegaanIn) return weiger(PARTIJ_ONTBREEKT)
  if ((reden && fase !== 'GESTOPT') || (belemmering && !doorBelemmering) || (opgegaanIn && !doorPartij))
    return weiger(GEGEVEN_PAST_NIET, { fase })
  if (belemmering && !belemmeringMetCode(belemmering)) return weiger(BELEMMERING_ONBEKEND, { belemmering })
  return null
}
