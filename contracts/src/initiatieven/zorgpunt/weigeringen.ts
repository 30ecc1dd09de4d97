// SPDX-License-Identifier: EUPL-1.2
import { weigering } from '../../kern/index.ts'

export const ZORG_INGETROKKEN = weigering('ZORG_INGETROKKEN', {
  uitleg: 'Deze zorg is ingetrokken.',
  weg: 'Uit de zorg opnieuw.',
  bron: 'eigen keuze'
})

export const TOEZEGGING_STAAT_OPEN = weigering('TOEZEGGING_STAAT_OPEN', {
  uitleg: 'Er is al iets toegezegd, en nog niemand zei of dat is nagekomen.',
  weg: 'Leg eerst vast of de toezegging is nagekomen.',
  bron: 'A91'
})

export const WANNEER_VOOR_TOEZEGGING = weigering('WANNEER_VOOR_TOEZEGGING', {
  uitleg: 'De dag waarop het klaar is, ligt voor de dag van de toezegging.',
  weg: 'Kies de dag van de toezegging of een latere dag.',
  bron: 'eigen keuze'
})

export const GEEN_OPEN_TOEZEGGING = weigering('GEEN_OPEN_TOEZEGGING', {
  uitleg: 'Er staat geen toezegging open.',
  bron: 'eigen keuze'
})

export const GEEN_OORDEEL = weigering('GEEN_OORDEEL', {
  uitleg: 'Van de laatste toezegging is nog niet gezegd of zij is nagekomen. Er valt niets terug te nemen.',
  bron: 'eigen keuze'
})

export const DAG_NOG_NIET_VOORBIJ = weigering('DAG_NOG_NIET_VOORBIJ', {
  uitleg: 'De dag van de toezegging is nog niet voorbij, of er is een andere dag afgesproken.',
  bron: 'eigen keuze'
})
