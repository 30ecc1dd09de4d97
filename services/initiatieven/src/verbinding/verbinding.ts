// SPDX-License-Identifier: EUPL-1.2
import { idVan } from '@naober/contracts'
import { Verbinding, wisVerbindingTekst } from '@naober/contracts/initiatieven/verbinding'
import { gedrag } from '@naober/kit/command/decider'
import { wisbesluit } from '@naober/kit/command/wisbesluit'
import { besluitLegVerbinding } from './leg-verbinding.ts'
import { besluitVerbreekVerbinding } from './verbreek-verbinding.ts'

export const gedragVanVerbinding = gedrag(Verbinding, {
  evolueer: {
    VerbindingGelegd: (_staat, gelegd, { stream }) => ({ ...gelegd, id: idVan(stream), fase: 'GELEGD', tot: null }),
    VerbindingVerbroken: (staat, { tot }) => ({ ...staat, fase: 'VERBROKEN', tot })
  },
  besluiten: [besluitLegVerbinding, besluitVerbreekVerbinding, wisbesluit(wisVerbindingTekst)]
})
