// SPDX-License-Identifier: EUPL-1.2
import { idVan } from '@naober/contracts'
import { Belemmering, wisBelemmeringTekst } from '@naober/contracts/initiatieven/belemmering'
import { gedrag } from '@naober/kit/command/decider'
import { wisbesluit } from '@naober/kit/command/wisbesluit'
import { besluitMeldBelemmering } from './meld-belemmering.ts'
import { besluitMeldBelemmeringOpgelost } from './meld-belemmering-opgelost.ts'
import { besluitNeemOplossingTerug, besluitTrekBelemmeringIn } from './neem-terug.ts'
import { besluitWijzigBelemmering } from './wijzig-belemmering.ts'

export const gedragVanBelemmering = gedrag(Belemmering, {
  evolueer: {
    BelemmeringGemeld: (_staat, melding, { stream }) => ({
      ...melding,
      id: idVan(stream),
      fase: 'GEMELD',
      opgelost: null,
      melderId: null
    }),
    MelderVastgelegd: (staat, { persoonId }) => ({ ...staat, melderId: persoonId }),
    BelemmeringGewijzigd: (staat, wijziging) => ({ ...staat, ...wijziging }),
    BelemmeringOpgelost: (staat, opgelost) => ({ ...staat, fase: 'OPGELOST', opgelost }),
    OplossingTeruggenomen: (staat) => ({ ...staat, fase: 'GEMELD', opgelost: null }),
    BelemmeringIngetrokken: (staat) => ({ ...staat, fase: 'INGETROKKEN' })
  },
  besluiten: [
    besluitMeldBelemmering,
    besluitWijzigBelemmering,
    besluitMeldBelemmeringOpgelost,
    besluitNeemOplossingTerug,
    besluitTrekBelemmeringIn,
    wisbesluit(wisBelemmeringTekst)
  ]
})
