// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import {
  eigenaarAangewezen,
  IS_AL_EIGENAAR,
  isZelfde,
  wezenVan,
  wijsEigenaarAan
} from '@naober/contracts/initiatieven/initiatief'
import { partijNamOver } from '@naober/contracts/initiatieven/partij'
import { beslis } from '@naober/kit/command/decider'
import { inToekomst, voorBegin } from '../datums.ts'
import { eigendomfout } from './eigendomfout.ts'
import { wieVertrokStaatAf } from './sta-af.ts'

/** A partij that left was the owner only until somebody else is. */
export const besluitWijsEigenaarAan = beslis(wijsEigenaarAan, (aanwijzing, { zelf, partij }, { vandaag, bij }) => {
  const { functie, van } = aanwijzing
  const wezen = wezenVan(aanwijzing.eigenaar)
  if (zelf.eigenaren.some((eigenaar) => isZelfde(eigenaar, wezen))) return weiger(IS_AL_EIGENAAR)
  const nee = eigendomfout(zelf, wezen, partij, van) ?? inToekomst(van, vandaag) ?? voorBegin(van, zelf.op)
  if (nee) return nee
  const afgestaan = wieVertrokStaatAf(zelf, van, bij)
  return {
    zelf: [eigenaarAangewezen({ ...wezen, functie, van }), ...afgestaan.zelf],
    ...(partij && { partij: [partijNamOver({ initiatiefId: zelf.id, wijze: 'MEDE_EIGENAAR', op: van })] }),
    bij: afgestaan.bij
  }
})
