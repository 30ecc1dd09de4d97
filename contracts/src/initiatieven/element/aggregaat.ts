// SPDX-License-Identifier: EUPL-1.2
import { aggregaat, Id, type Static, weigering } from '../../kern/index.ts'
import { Partij } from '../partij.ts'
import * as gebeurd from './gebeurtenissen.ts'
import { type ElementStaat, onderhoudt, toonElement } from './staat.ts'

export const Element = aggregaat<ElementStaat>()({
  naam: 'Element',
  meervoud: 'elementen',
  dienst: 'initiatieven',
  id: Id,
  gebeurtenissen: [
    gebeurd.elementOpgenomen,
    gebeurd.opnemerVastgelegd,
    gebeurd.elementGewijzigd,
    gebeurd.elementBevestigd,
    gebeurd.elementVerplaatst,
    gebeurd.elementVerdwenen,
    gebeurd.verdwijningTeruggenomen,
    gebeurd.kloptNietGemeld,
    gebeurd.kloptmelderVastgelegd,
    gebeurd.kloptNietBeantwoord,
    gebeurd.kloptNietIngetrokken
  ],
  toon: toonElement,
  hoortBij: ({ partijId }) => [{ aggregaat: Partij, id: partijId }],
  ingetrokken: {
    is: ({ verdwenen }) => verdwenen?.reden === 'VERGISSING',
    eigen: onderhoudt,
    door: 'ElementVerdwenen',
    verteld: (data: Static<typeof gebeurd.elementVerdwenen.schema>) =>
      data.reden === 'VERGISSING' ? { ...data, toelichting: null } : null
  },
  doc: 'Een dienst, voorziening of functie van de sociale basis in een buurt'
})

export const ELEMENT_VERDWENEN = weigering('ELEMENT_VERDWENEN', {
  uitleg: 'Dit is er niet meer.',
  weg: 'Is het er toch nog? Neem de melding terug. Is het er opnieuw? Neem het dan opnieuw op.',
  bron: 'F24'
})

export const ELEMENT_NIET_VERDWENEN = weigering('ELEMENT_NIET_VERDWENEN', {
  uitleg: 'Dit is niet als verdwenen gemeld. Er valt niets terug te nemen.',
  bron: 'eigen keuze'
})
