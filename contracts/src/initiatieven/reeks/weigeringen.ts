// SPDX-License-Identifier: EUPL-1.2
import { weigering } from '../../kern/index.ts'

export const BEGIN_NIET_IN_REEKS = weigering('BEGIN_NIET_IN_REEKS', {
  uitleg: 'De eerste dag past niet bij de herhaling.',
  weg: 'Neem de weekdag van de eerste dag op in de herhaling, of kies een andere eerste dag.',
  bron: 'eigen keuze'
})

export const REEKS_TE_LANG = weigering('REEKS_TE_LANG', {
  uitleg: 'Een reeks duurt hoogstens 24 maanden en telt hoogstens 400 keren.',
  weg: 'Kies een eerder einde. Plan daarna een nieuwe reeks.',
  bron: 'eigen keuze'
})

export const REEKS_VOORBIJ = weigering('REEKS_VOORBIJ', {
  uitleg: 'Deze reeks is afgelopen. Wat geweest is, verandert niet meer.',
  weg: 'Plan een nieuwe reeks.',
  bron: 'eigen keuze'
})

export const REEKS_WAS_VERGISSING = weigering('REEKS_WAS_VERGISSING', {
  uitleg: 'Deze reeks is ingetrokken, omdat zij er bij vergissing stond.',
  weg: 'Komt zij er toch? Laat dan eerst een keer doorgaan, of plan een nieuwe reeks.',
  bron: 'eigen keuze'
})

export const KEER_ONBEKEND = weigering('KEER_ONBEKEND', {
  uitleg: 'Op deze dag heeft de reeks geen keer.',
  weg: 'Noem de dag waarop deze keer volgens de reeks zou zijn, ook als zij verplaatst is.',
  bron: 'eigen keuze'
})
