// SPDX-License-Identifier: EUPL-1.2
import Type from 'typebox'
import { weigering } from '../../kern/index.ts'

/** It was recorded by mistake: it never was to be, so it stands nowhere as called off either. Source: eigen keuze. */
export const Vergissing = Type.Boolean({
  description: 'Het stond er bij vergissing: het is nooit de bedoeling geweest'
})

export const PARTIJ_VERTROKKEN = weigering('PARTIJ_VERTROKKEN', {
  uitleg: 'Deze partij is vertrokken en doet niet meer mee.',
  weg: 'Kies een andere partij, of registreer de partij opnieuw als die terug is.',
  bron: 'eigen keuze'
})

export const PARTIJ_NOG_NIET_ER = weigering('PARTIJ_NOG_NIET_ER', {
  uitleg: 'Op deze dag deed de partij nog niet mee.',
  weg: 'Kies de dag waarop de partij mee ging doen, of een latere dag.',
  bron: 'eigen keuze'
})

export const INITIATIEF_GESTOPT = weigering('INITIATIEF_GESTOPT', {
  uitleg: 'Dit initiatief is gestopt.',
  weg: 'Gaat het weer verder? Vernieuw het initiatief dan eerst.',
  bron: 'eigen keuze'
})

export const NIETS_GEWIJZIGD = weigering('NIETS_GEWIJZIGD', {
  uitleg: 'Er staat niets in uw opdracht dat anders wordt.',
  weg: 'Vul ten minste één veld in dat u wilt veranderen.',
  bron: 'eigen keuze'
})
