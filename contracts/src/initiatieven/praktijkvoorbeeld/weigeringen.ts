// SPDX-License-Identifier: EUPL-1.2
import { weigering } from '../../kern/index.ts'

export const VOORBEELD_INGETROKKEN = weigering('VOORBEELD_INGETROKKEN', {
  uitleg: 'Dit voorbeeld is ingetrokken.',
  weg: 'Stel het opnieuw op.',
  bron: 'eigen keuze'
})

export const VOORBEELD_AL_GEPUBLICEERD = weigering('VOORBEELD_AL_GEPUBLICEERD', {
  uitleg: 'Dit voorbeeld is al gepubliceerd.',
  weg: 'Moet het anders, laat de eigenaar het dan eerst terugnemen.',
  bron: 'eigen keuze'
})

export const VOORBEELD_NIET_GEPUBLICEERD = weigering('VOORBEELD_NIET_GEPUBLICEERD', {
  uitleg: 'Dit voorbeeld is nog een concept.',
  weg: 'Vraag de eigenaar om het te publiceren.',
  bron: 'eigen keuze'
})

export const VOORBEELD_VAN_ANDER_INITIATIEF = weigering('VOORBEELD_VAN_ANDER_INITIATIEF', {
  uitleg: 'Dit voorbeeld gaat over een ander initiatief dan u noemt.',
  weg: 'Noem het initiatief waarover het voorbeeld gaat, of laat het weg als het over geen initiatief gaat.',
  bron: 'eigen keuze'
})

export const TOEPASSING_ONBEKEND = weigering('TOEPASSING_ONBEKEND', {
  uitleg: 'Deze toepassing is er niet, of zij is niet van u.',
  weg: 'Kies een toepassing die u zelf meldde.',
  bron: 'eigen keuze'
})

export const UITKOMST_IS_ER_AL = weigering('UITKOMST_IS_ER_AL', {
  uitleg: 'Van deze toepassing is de uitkomst al verteld.',
  weg: 'Klopt zij niet? Neem haar terug, en vertel haar opnieuw.',
  bron: 'eigen keuze'
})

export const GEEN_UITKOMST = weigering('GEEN_UITKOMST', {
  uitleg: 'Van deze toepassing is nog geen uitkomst verteld. Er valt niets terug te nemen.',
  bron: 'eigen keuze'
})
