// SPDX-License-Identifier: EUPL-1.2
import { DEELS_AANGESLOTEN, ELEMENTSOORTEN, type Elementsoort } from '../../view/kern/elementen.ts'
import { builder } from '../kern/builder.ts'
import { kind, type Ref } from '../kern/kind.ts'

export const ElementsoortRef = builder.enumType('Elementsoort', {
  description: 'De acht soorten van de sociale basisinfrastructuur.',
  values: ELEMENTSOORTEN
})

const TellingStand = builder.enumType('TellingStand', {
  description: 'Of er geteld kan worden.',
  values: {
    GETELD: {},
    DEELS_GETELD: { description: 'Wat er geteld kan worden; een deel houdt nog niemand bij.' },
    NOG_NIET_AANGESLOTEN: { description: 'Er is nog niemand die dit bijhoudt. Dat is niet hetzelfde als nul.' }
  }
})

export const TellingRef: Ref<{ soort: Elementsoort; aantal: number | null }> = kind<{
  soort: Elementsoort
  aantal: number | null
}>('Telling', {
  doc: 'Hoeveel er zijn van een soort.',
  fields: (field) => ({
    soort: field({ voor: 'ZOALS_OUDER', type: ElementsoortRef, read: (een) => een.soort }),
    aantal: field({ voor: 'ZOALS_OUDER', type: 'Int', nullable: true, read: (een) => een.aantal }),
    stand: field({
      voor: 'ZOALS_OUDER',
      type: TellingStand,
      read: ({ soort, aantal }) =>
        aantal === null ? 'NOG_NIET_AANGESLOTEN' : DEELS_AANGESLOTEN.includes(soort) ? 'DEELS_GETELD' : 'GETELD'
    })
  })
})
