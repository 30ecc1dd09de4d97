// SPDX-License-Identifier: EUPL-1.2
import { Id, optioneel, weigering } from '../../kern/index.ts'
import { Gebiedskeuze } from './gebiedskeuze.ts'

/** Fields of what is about an initiatief, or about a place without one. The initiatief brings its place along. */
export const waarvelden = { initiatiefId: optioneel(Id), gebied: optioneel(Gebiedskeuze) }

export const GEBIED_ONTBREEKT = weigering('GEBIED_ONTBREEKT', {
  uitleg: 'U zegt niet waar dit is.',
  weg: 'Kies een initiatief, of kies een gemeente en als u die weet een wijk of een buurt.',
  bron: 'eigen keuze'
})
