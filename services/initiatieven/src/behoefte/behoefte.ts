// SPDX-License-Identifier: EUPL-1.2
import { isGeweigerd, voorWie } from '@naober/contracts'
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

/** The koppelingen with the one for this aanbod changed, or made. */
const met = (staat: op.BehoefteStaat, aanbodId: string, anders: Partial<Koppeling>): readonly Koppeling[] => {
  const eerder = staat.koppelingen.find((een) => een.aanbodId === aanbodId)
  const begin: Koppeling = eerder ?? {
    aanbodId,
    stand: 'VOORGESTELD',
    blijftOpen: false,
    door: 'DERDE',
    voorstellerId: null
  }
  return [...staat.koppelingen.filter((een) => een !== eerder), { ...begin, ...anders }]
}

export const gedragVanBehoefte = gedrag(op.Behoefte, {
  evolueer: {
    BehoefteGeplaatst: (_staat, data, { stream }) => geplaatst(data, stream),
    BehoefteplaatserVastgelegd: (staat, { persoonId }) => ({ ...staat, plaatserId: persoonId }),
    BehoefteGewijzigd: (staat, wijziging) => ({ ...staat, ...wijziging }),
    KoppelingVoorgesteld: (staat, { aanbodId, door, op }) => ({
      ...staat,
      koppelingen: met(staat, aanbodId, { stand: 'VOORGESTELD', blijftOpen: false, door, voorstellerId: null }),
      laatst: op
    }),
    KoppelingsvoorstellerVastgelegd: (staat, { aanbodId, persoonId }) => ({
      ...staat,
      koppelingen: met(staat, aanbodId, { voorstellerId: persoonId })
    }),
    KoppelingGelukt: (staat, { aanbodId, blijftOpen, op }) => ({
      ...staat,
      fase: 'GEKOPPELD',
      koppelingen: met(staat, aanbodId, { stand: 'GELUKT', blijftOpen }),
      laatst: op
    }),
    KoppelingAfgewezen: (staat, { aanbodId, op }) => ({
      ...staat,
      koppelingen: met(staat, aanbodId, { stand: 'AFGEWEZEN', blijftOpen: false }),
      laatst: op
    }),
    KoppelingTeruggenomen: (staat, { aanbodId, door, op }) => ({
      ...staat,
      fase: 'OPEN',
      koppelingen: met(staat, aanbodId, { stand: 'VOORGESTELD', blijftOpen: false, door }),
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
            op.behoefteplaatserVastgelegd({ persoonId: voorWie(wie) })
          ]
        }
    ),
    beslis(op.wijzigBehoefte, (wijziging, staat, { vandaag, bij }) => {
      const nieuw = gewijzigd(wijziging, staat, vandaag, bij)
      return isGeweigerd(nieuw) ? nieuw : [op.behoefteGewijzigd(nieuw)]
    }),
    beslis(
      op.trekBehoefteIn,
      (opdracht, staat, { vandaag }) => nietTeSluiten(opdracht.op, staat, vandaag) ?? [op.behoefteVervallen(opdracht)]
    ),
    beslis(
      op.heropenBehoefte,
      (opdracht, staat, { vandaag, bij }) =>
        nietTeHeropenen(opdracht, staat, vandaag, bij) ?? [op.behoefteHeropend(opdracht)]
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
