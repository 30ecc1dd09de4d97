// SPDX-License-Identifier: EUPL-1.2
import { idVan } from '@naober/contracts'
import { Indicatorreeks } from '@naober/contracts/initiatieven/indicatorreeks'
import { gedrag } from '@naober/kit/command/decider'
import { besluitLeesIndicatorenIn } from './lees-indicatoren-in.ts'

export const gedragVanIndicatorreeks = gedrag(Indicatorreeks, {
  evolueer: {
    ReeksIngelezen: (_eerder, gelezen, { stream }) => ({ ...gelezen, id: idVan(stream) }),
    ReeksVervangen: (_eerder, gelezen, { stream }) => ({ ...gelezen, id: idVan(stream) })
  },
  besluiten: [besluitLeesIndicatorenIn]
})
