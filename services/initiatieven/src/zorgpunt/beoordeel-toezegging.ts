// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import {
  GEEN_OORDEEL,
  GEEN_OPEN_TOEZEGGING,
  laatsteToezegging,
  meldToezeggingNagekomen,
  meldToezeggingNietNagekomen,
  neemOordeelTerug,
  oordeelTeruggenomen,
  openToezegging,
  toezeggingNagekomen,
  toezeggingNietNagekomen,
  ZORG_INGETROKKEN,
  type ZorgpuntStaat
} from '@naober/contracts/initiatieven/zorgpunt'
import { beslis } from '@naober/kit/command/decider'
import { inToekomst, voorBegin } from '../datums.ts'

/** What refuses to say what became of a promise, also before its day: it may be kept early. */
const oordeelfout = (zorgpunt: ZorgpuntStaat, op: string, vandaag: string) => {
  if (zorgpunt.ingetrokken) return weiger(ZORG_INGETROKKEN)
  const open = openToezegging(zorgpunt)
  return open === null ? weiger(GEEN_OPEN_TOEZEGGING) : (inToekomst(op, vandaag) ?? voorBegin(op, open.op))
}

export const besluitMeldToezeggingNagekomen = beslis(
  meldToezeggingNagekomen,
  ({ toelichting = null, op }, zorgpunt, { vandaag }) =>
    oordeelfout(zorgpunt, op, vandaag) ?? [toezeggingNagekomen({ toelichting, op })]
)

export const besluitMeldToezeggingNietNagekomen = beslis(
  meldToezeggingNietNagekomen,
  ({ toelichting = null, op }, zorgpunt, { vandaag }) =>
    oordeelfout(zorgpunt, op, vandaag) ?? [toezeggingNietNagekomen({ toelichting, op })]
)

export const besluitNeemOordeelTerug = beslis(neemOordeelTerug, (_opdracht, zorgpunt) => {
  if (zorgpunt.ingetrokken) return weiger(ZORG_INGETROKKEN)
  return laatsteToezegging(zorgpunt)?.oordeel ? [oordeelTeruggenomen({})] : weiger(GEEN_OORDEEL)
})
