// SPDX-License-Identifier: EUPL-1.2
import { idVan } from '@naober/contracts'
import { Activiteit, wisActiviteitTekst } from '@naober/contracts/initiatieven/activiteit'
import { gedrag } from '@naober/kit/command/decider'
import { wisbesluit } from '@naober/kit/command/wisbesluit'
import { besluitLaatActiviteitDoorgaan, besluitLasActiviteitAf } from './las-activiteit-af.ts'
import { besluitMeldActiviteitGehouden } from './meld-activiteit-gehouden.ts'
import { besluitPlanActiviteit } from './plan-activiteit.ts'
import { besluitVerplaatsActiviteit } from './verplaats-activiteit.ts'
import { besluitWijzigActiviteit } from './wijzig-activiteit.ts'

export const gedragVanActiviteit = gedrag(Activiteit, {
  evolueer: {
    ActiviteitGepland: (_staat, gepland, { stream }) => ({
      ...gepland,
      id: idVan(stream),
      fase: 'GEPLAND',
      aantal: null,
      afgelastOp: null,
      reden: null,
      vergissing: false
    }),
    ActiviteitGewijzigd: (staat, wijziging) => ({ ...staat, ...wijziging }),
    ActiviteitVerplaatst: (staat, { dag, tijd, duurMinuten }) => ({ ...staat, dag, tijd, duurMinuten }),
    ActiviteitGehouden: (staat, { aantal }) => ({ ...staat, fase: 'DOORGEGAAN', aantal }),
    ActiviteitAfgelast: (staat, { reden, vergissing = false, op }) => ({
      ...staat,
      fase: 'AFGELAST',
      afgelastOp: op,
      reden,
      vergissing
    }),
    ActiviteitGaatDoor: (staat) => ({
      ...staat,
      fase: 'GEPLAND',
      afgelastOp: null,
      reden: null,
      vergissing: false
    })
  },
  besluiten: [
    besluitPlanActiviteit,
    besluitWijzigActiviteit,
    besluitVerplaatsActiviteit,
    besluitMeldActiviteitGehouden,
    besluitLasActiviteitAf,
    besluitLaatActiviteitDoorgaan,
    wisbesluit(wisActiviteitTekst)
  ]
})
