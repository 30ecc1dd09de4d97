// SPDX-License-Identifier: EUPL-1.2
import { idVan } from '@naober/contracts'
import {
  type Toezegging,
  wisZorgpuntTekst,
  Zorgpunt,
  type ZorgpuntStaat
} from '@naober/contracts/initiatieven/zorgpunt'
import { gedrag } from '@naober/kit/command/decider'
import { wisbesluit } from '@naober/kit/command/wisbesluit'
import {
  besluitMeldToezeggingNagekomen,
  besluitMeldToezeggingNietNagekomen,
  besluitNeemOordeelTerug
} from './beoordeel-toezegging.ts'
import { besluitDoeToezegging, besluitNeemToezeggingTerug } from './doe-toezegging.ts'
import { overDatum } from './over-datum.ts'
import { besluitUitZorg } from './uit-zorg.ts'
import { besluitVraagNaToezegging } from './vraag-na-toezegging.ts'
import { besluitTrekZorgIn, besluitWijzigZorg } from './wijzig-zorg.ts'

/** The worry with its last promise changed. */
const metLaatste = (staat: ZorgpuntStaat, anders: Partial<Toezegging>): ZorgpuntStaat => {
  const laatste = staat.toezeggingen.at(-1)
  if (laatste === undefined) return staat
  return { ...staat, toezeggingen: [...staat.toezeggingen.slice(0, -1), { ...laatste, ...anders }] }
}

export const gedragVanZorgpunt = gedrag(Zorgpunt, {
  evolueer: {
    ZorgGeuit: (_staat, zorg, { stream }) => ({
      ...zorg,
      id: idVan(stream),
      ingetrokken: false,
      toezeggingen: [],
      uiterId: null
    }),
    UiterVastgelegd: (staat, { persoonId }) => ({ ...staat, uiterId: persoonId }),
    ZorgGewijzigd: (staat, wijziging) => ({ ...staat, ...wijziging }),
    ZorgIngetrokken: (staat) => ({ ...staat, ingetrokken: true }),
    ToezeggingGedaan: (staat, toezegging) => ({
      ...staat,
      toezeggingen: [...staat.toezeggingen, { ...toezegging, toezeggerId: null, gevraagdOp: null, oordeel: null }]
    }),
    ToezeggerVastgelegd: (staat, { persoonId }) => metLaatste(staat, { toezeggerId: persoonId }),
    ToezeggingTeruggenomen: (staat) => ({ ...staat, toezeggingen: staat.toezeggingen.slice(0, -1) }),
    NaToezeggingGevraagd: (staat, _vraag, { at }) => metLaatste(staat, { gevraagdOp: at }),
    ToezeggingNagekomen: (staat, oordeel) => metLaatste(staat, { oordeel: { nagekomen: true, ...oordeel } }),
    ToezeggingNietNagekomen: (staat, oordeel) => metLaatste(staat, { oordeel: { nagekomen: false, ...oordeel } }),
    OordeelTeruggenomen: (staat) => metLaatste(staat, { oordeel: null })
  },
  besluiten: [
    besluitUitZorg,
    besluitWijzigZorg,
    besluitTrekZorgIn,
    besluitDoeToezegging,
    besluitNeemToezeggingTerug,
    besluitMeldToezeggingNagekomen,
    besluitMeldToezeggingNietNagekomen,
    besluitNeemOordeelTerug,
    besluitVraagNaToezegging,
    wisbesluit(wisZorgpuntTekst)
  ],
  wekkers: [overDatum]
})
