// SPDX-License-Identifier: EUPL-1.2
import { weigering } from '../../kern/index.ts'

export const DATUM_IN_TOEKOMST = weigering('DATUM_IN_TOEKOMST', {
  uitleg: 'Deze datum moet nog komen. U kunt alleen vastleggen wat al zo is.',
  weg: 'Kies vandaag of een eerdere dag.',
  bron: 'eigen keuze'
})

export const DATUM_VOOR_BEGIN = weigering('DATUM_VOOR_BEGIN', {
  uitleg: 'Deze datum ligt voor de dag waarop het begon.',
  weg: 'Kies de begindag of een latere dag.',
  bron: 'eigen keuze'
})

export const DATUM_VOOR_VORIGE = weigering('DATUM_VOOR_VORIGE', {
  uitleg: 'Deze datum ligt voor de vorige verandering. De volgorde in de geschiedenis zou dan niet kloppen.',
  weg: 'Kies de dag van de vorige verandering of een latere dag.',
  bron: 'eigen keuze'
})
