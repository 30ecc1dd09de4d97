// SPDX-License-Identifier: EUPL-1.2
import { isGeweigerd } from '@naober/contracts'
import * as op from '@naober/contracts/initiatieven/behoefte'
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
import {
  besluitMeldKoppelingGelukt,
  besluitNeemKoppelingTerug,
  besluitStelKoppelingVoor,
  besluitWijsKoppelingAf
} from './koppelen.ts'

type Koppeling = op.BehoefteStaat['koppelingen'][number]

/** The koppelingen with this one in the place of what stood there for the aanbod. */
const met = (staat: op.BehoefteStaat, koppeling: Koppeling): readonly Koppeling[] => [
  ...staat.koppelingen.filter(({ aanbodId }) => aanbodId !== koppeling.aanbodId),
  koppeling
]

export const gedragVanBehoefte = gedrag(op.Behoefte, {
  evolueer: {
    BehoefteGeplaatst: (_staat, data, { stream }) => geplaatst(data, stream),
    BehoefteplaatserVastgelegd: (staat, { persoonId }) => ({ ...staat, plaatserId: persoonId }),
    BehoefteGewijzigd: (staat, wijziging) => ({ ...staat, ...wijziging }),
    KoppelingVoorgesteld: (staat, { aanbodId, op }) => ({
      ...staat,
      koppelingen: met(staat, { aanbodId, stand: 'VOORGESTELD', blijftOpen: false }),
      laatst: op
    }),
    KoppelingGelukt: (staat, { aanbodId, blijftOpen, op }) => ({
      ...staat,
      fase: 'GEKOPPELD',
      koppelingen: met(staat, { aanbodId, stand: 'GELUKT', blijftOpen }),
      laatst: op
    }),
    KoppelingAfgewezen: (staat, { aanbodId, op }) => ({
      ...staat,
      koppelingen: met(staat, { aanbodId, stand: 'AFGEWEZEN', blijftOpen: false }),
      laatst: op
    }),
    KoppelingTeruggenomen: (staat, { aanbodId, op }) => ({
      ...staat,
      fase: 'OPEN',
      koppelingen: met(staat, { aanbodId, stand: 'VOORGESTELD', blijftOpen: false }),
      laatst: op
    }),
    BehoefteVervallen: (staat, vervallen) => ({ ...staat, fase: 'VERVALLEN', vervallen, laatst: vervallen.op }),
    BehoefteHeropend: (staat, { laatste, op }) => ({ ...staat, fase: 'OPEN', vervallen: null, laatste, laatst: op })
  },
  besluiten: [
    beslis(
      op.plaatsBehoefte,
      (behoefte, staten, { vandaag, wie }) =>
        nietTePlaatsen(behoefte, staten, vandaag) ?? {
          zelf: [
            op.behoefteGeplaatst(vastTeLeggen(behoefte, staten)),
            op.behoefteplaatserVastgelegd({ persoonId: wie.namens ?? wie.id })
          ]
        }
    ),
    beslis(op.wijzigBehoefte, (wijziging, staat, { vandaag }) => {
      const nieuw = gewijzigd(wijziging, staat, vandaag)
      return isGeweigerd(nieuw) ? nieuw : [op.behoefteGewijzigd(nieuw)]
    }),
    beslis(
      op.trekBehoefteIn,
      (opdracht, staat, { vandaag }) => nietTeSluiten(opdracht.op, staat, vandaag) ?? [op.behoefteVervallen(opdracht)]
    ),
    beslis(
      op.heropenBehoefte,
      (opdracht, staat, { vandaag }) => nietTeHeropenen(opdracht, staat, vandaag) ?? [op.behoefteHeropend(opdracht)]
    ),
    beslis(
      op.laatBehoefteVervallen,
      (_opdracht, staat, { vandaag }) =>
        nietVerlopen(staat, vandaag) ?? [
          op.behoefteVervallen({ reden: 'VERLOPEN', op: eindeNa(staat.laatste, staat.laatst) })
        ]
    ),
    besluitStelKoppelingVoor,
    besluitMeldKoppelingGelukt,
    besluitWijsKoppelingAf,
    besluitNeemKoppelingTerug,
    wisbesluit(op.wisBehoefteTekst)
  ],
  wekkers: [verloopt(op.laatBehoefteVervallen)]
})
