// SPDX-License-Identifier: EUPL-1.2
import { idVan } from '@naober/contracts'
import { Gebied } from '@naober/contracts/initiatieven/gebied'
import { gedrag } from '@naober/kit/command/decider'
import { besluitLeesGebiedenIn } from './lees-gebieden-in.ts'

export const gedragVanGebied = gedrag(Gebied, {
  evolueer: {
    GebiedenIngelezen: (_eerder, ingelezen, { stream }) => ({ ...ingelezen, id: idVan(stream) })
  },
  besluiten: [besluitLeesGebiedenIn]
})
