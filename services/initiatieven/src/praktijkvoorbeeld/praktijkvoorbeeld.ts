// SPDX-License-Identifier: EUPL-1.2
import { idVan } from '@naober/contracts'
import {
  Praktijkvoorbeeld,
  type PraktijkvoorbeeldStaat,
  type Toepassing,
  wisPraktijkvoorbeeldTekst
} from '@naober/contracts/initiatieven/praktijkvoorbeeld'
import { gedrag } from '@naober/kit/command/decider'
import { wisbesluit } from '@naober/kit/command/wisbesluit'
import { besluitKoppelUitkomstTerug, besluitNeemUitkomstTerug } from './koppel-uitkomst-terug.ts'
import { besluitNeemToepassingTerug, besluitPasVoorbeeldToe } from './pas-voorbeeld-toe.ts'
import { besluitNeemPublicatieTerug, besluitPubliceerVoorbeeld } from './publiceer-voorbeeld.ts'
import { besluitStelVoorbeeldOp } from './stel-voorbeeld-op.ts'
import { besluitTrekVoorbeeldIn, besluitWijzigVoorbeeld } from './wijzig-voorbeeld.ts'

const metToepassing = (
  staat: PraktijkvoorbeeldStaat,
  toepassingId: string,
  anders: Partial<Toepassing>
): PraktijkvoorbeeldStaat => ({
  ...staat,
  toepassingen: staat.toepassingen.map((een) => (een.toepassingId === toepassingId ? { ...een, ...anders } : een))
})

export const gedragVanPraktijkvoorbeeld = gedrag(Praktijkvoorbeeld, {
  evolueer: {
    VoorbeeldOpgesteld: (_staat, voorbeeld, { stream }) => ({
      ...voorbeeld,
      id: idVan(stream),
      fase: 'CONCEPT',
      gepubliceerdOp: null,
      toepassingen: [],
      opstellerId: null
    }),
    OpstellerVastgelegd: (staat, { persoonId }) => ({ ...staat, opstellerId: persoonId }),
    VoorbeeldGewijzigd: (staat, wijziging) => ({ ...staat, ...wijziging }),
    VoorbeeldGepubliceerd: (staat, { op }) => ({ ...staat, fase: 'GEPUBLICEERD', gepubliceerdOp: op }),
    PublicatieTeruggenomen: (staat) => ({ ...staat, fase: 'CONCEPT', gepubliceerdOp: null }),
    VoorbeeldIngetrokken: (staat) => ({ ...staat, fase: 'INGETROKKEN' }),
    VoorbeeldToegepast: (staat, toepassing) => ({
      ...staat,
      toepassingen: [...staat.toepassingen, { ...toepassing, toepasserId: null, uitkomst: null }]
    }),
    ToepasserVastgelegd: (staat, { toepassingId, persoonId }) =>
      metToepassing(staat, toepassingId, { toepasserId: persoonId }),
    ToepassingTeruggenomen: (staat, { toepassingId }) => ({
      ...staat,
      toepassingen: staat.toepassingen.filter((een) => een.toepassingId !== toepassingId)
    }),
    UitkomstTeruggekoppeld: (staat, { toepassingId, uitkomst, lessen, op }) =>
      metToepassing(staat, toepassingId, { uitkomst: { uitkomst, lessen, op } }),
    UitkomstTeruggenomen: (staat, { toepassingId }) => metToepassing(staat, toepassingId, { uitkomst: null })
  },
  besluiten: [
    besluitStelVoorbeeldOp,
    besluitWijzigVoorbeeld,
    besluitPubliceerVoorbeeld,
    besluitNeemPublicatieTerug,
    besluitTrekVoorbeeldIn,
    besluitPasVoorbeeldToe,
    besluitNeemToepassingTerug,
    besluitKoppelUitkomstTerug,
    besluitNeemUitkomstTerug,
    wisbesluit(wisPraktijkvoorbeeldTekst)
  ]
})
