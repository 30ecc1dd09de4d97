// SPDX-License-Identifier: EUPL-1.2
import { idVan } from '@naober/contracts'
import { Reeks, wisReeksTekst } from '@naober/contracts/initiatieven/reeks'
import { gedrag } from '@naober/kit/command/decider'
import { wisbesluit } from '@naober/kit/command/wisbesluit'
import { metKeer } from './keren.ts'
import { besluitLaatKeerDoorgaan, besluitLasKeerAf } from './las-keer-af.ts'
import { besluitLasReeksAf } from './las-reeks-af.ts'
import { besluitMeldKeerGehouden } from './meld-keer-gehouden.ts'
import { besluitPlanReeks } from './plan-reeks.ts'
import { besluitVerplaatsKeer } from './verplaats-keer.ts'
import { besluitWijzigOverslaan } from './wijzig-overslaan.ts'
import { besluitWijzigReeks } from './wijzig-reeks.ts'
import { besluitWijzigReekseinde } from './wijzig-reekseinde.ts'

export const gedragVanReeks = gedrag(Reeks, {
  evolueer: {
    ReeksGepland: (_staat, gepland, { stream }) => ({ ...gepland, id: idVan(stream), keren: [], vergissing: false }),
    ReeksGewijzigd: (staat, wijziging) => ({ ...staat, ...wijziging }),
    ReekseindeGewijzigd: (staat, { laatste }) => ({ ...staat, laatste }),
    OverslaanGewijzigd: (staat, { overslaan }) => ({ ...staat, overslaan }),
    KeerVerplaatst: (staat, { keer, dag, tijd, duurMinuten }) => metKeer(staat, keer, { dag, tijd, duurMinuten }),
    KeerGehouden: (staat, { keer, aantal }) => metKeer(staat, keer, { fase: 'DOORGEGAAN', aantal }),
    KeerAfgelast: (staat, { keer, reden, vergissing = false, op }) => ({
      ...metKeer(staat, keer, { fase: 'AFGELAST', afgelastOp: op, reden }),
      // Only what goes ahead after all ends a mistake.
      vergissing: staat.vergissing || vergissing
    }),
    KeerGaatDoor: (staat, { keer }) => ({
      ...metKeer(staat, keer, { fase: 'GEPLAND', afgelastOp: null, reden: null }),
      vergissing: false
    })
  },
  besluiten: [
    besluitPlanReeks,
    besluitWijzigReeks,
    besluitWijzigReekseinde,
    besluitWijzigOverslaan,
    besluitVerplaatsKeer,
    besluitMeldKeerGehouden,
    besluitLasKeerAf,
    besluitLasReeksAf,
    besluitLaatKeerDoorgaan,
    wisbesluit(wisReeksTekst)
  ]
})
