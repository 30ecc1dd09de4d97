// SPDX-License-Identifier: EUPL-1.2
import { isGeweigerd, voorWie } from '@naober/contracts'
import * as op from '@naober/contracts/initiatieven/aanbod'
import { beslis, gedrag } from '@naober/kit/command/decider'
import { wisbesluit } from '@naober/kit/command/wisbesluit'
import { eindeNa } from '../datums.ts'
import {
  geplaatst,
  gewijzigd,
  nietTeHeropenen,
  nietTePlaatsen,
  nietTeSluiten,
  nietVerlopen,
  vastTeLeggen,
  verloopt
} from '../oproep.ts'

type Koppeling = op.AanbodStaat['koppelingen'][number]

/** The koppelingen with this one in the place of what stood there for the behoefte. */
const met = (staat: op.AanbodStaat, koppeling: Koppeling): readonly Koppeling[] => [
  ...staat.koppelingen.filter(({ behoefteId }) => behoefteId !== koppeling.behoefteId),
  koppeling
]

export const gedragVanAanbod = gedrag(op.Aanbod, {
  evolueer: {
    AanbodGeplaatst: (_staat, data, { stream }) => geplaatst(data, stream),
    AanbiederVastgelegd: (staat, { persoonId }) => ({ ...staat, plaatserId: persoonId }),
    AanbodGewijzigd: (staat, wijziging) => ({ ...staat, ...wijziging }),
    AanbodVoorgesteld: (staat, { behoefteId, op }) => ({
      ...staat,
      koppelingen: met(staat, { behoefteId, stand: 'VOORGESTELD', blijftOpen: false }),
      laatst: op
    }),
    AanbodGekoppeld: (staat, { behoefteId, blijftOpen, op }) => ({
      ...staat,
      fase: blijftOpen ? staat.fase : 'GEKOPPELD',
      koppelingen: met(staat, { behoefteId, stand: 'GELUKT', blijftOpen }),
      laatst: op
    }),
    AanbodAfgewezen: (staat, { behoefteId, op }) => ({
      ...staat,
      koppelingen: met(staat, { behoefteId, stand: 'AFGEWEZEN', blijftOpen: false }),
      laatst: op
    }),
    AanbodVrijgekomen: (staat, { behoefteId, weerOpen, op }) => ({
      ...staat,
      fase: weerOpen ? 'OPEN' : staat.fase,
      koppelingen: met(staat, { behoefteId, stand: 'VOORGESTELD', blijftOpen: false }),
      laatst: op
    }),
    AanbodVervallen: (staat, vervallen) => ({ ...staat, fase: 'VERVALLEN', vervallen, laatst: vervallen.op }),
    AanbodHeropend: (staat, { laatste, op }) => ({ ...staat, fase: 'OPEN', vervallen: null, laatste, laatst: op })
  },
  besluiten: [
    beslis(
      op.plaatsAanbod,
      (aanbod, staten, { vandaag, wie }) =>
        nietTePlaatsen(aanbod, staten, vandaag) ?? {
          zelf: [op.aanbodGeplaatst(vastTeLeggen(aanbod, staten)), op.aanbiederVastgelegd({ persoonId: voorWie(wie) })]
        }
    ),
    beslis(op.wijzigAanbod, (wijziging, staat, { vandaag, bij }) => {
      const nieuw = gewijzigd(wijziging, staat, vandaag, bij)
      return isGeweigerd(nieuw) ? nieuw : [op.aanbodGewijzigd(nieuw)]
    }),
    beslis(
      op.trekAanbodIn,
      (opdracht, staat, { vandaag }) => nietTeSluiten(opdracht.op, staat, vandaag) ?? [op.aanbodVervallen(opdracht)]
    ),
    beslis(
      op.heropenAanbod,
      (opdracht, staat, { vandaag, bij }) =>
        nietTeHeropenen(opdracht, staat, vandaag, bij) ?? [op.aanbodHeropend(opdracht)]
    ),
    beslis(
      op.laatAanbodVervallen,
      (_opdracht, staat, { vandaag }) =>
        nietVerlopen(staat, vandaag) ?? [
          op.aanbodVervallen({ reden: 'VERLOPEN', op: eindeNa(staat.laatste, staat.laatst) })
        ]
    ),
    wisbesluit(op.wisAanbodTekst)
  ],
  wekkers: [verloopt(op.laatAanbodVervallen)]
})
