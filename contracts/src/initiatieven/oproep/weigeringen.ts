// SPDX-License-Identifier: EUPL-1.2
import { weigering } from '../../kern/index.ts'

export const BURENHULP_GRENS = weigering('BURENHULP_GRENS', {
  uitleg: 'Verzorging en verpleging horen niet bij wat buren voor elkaar doen. Daarvoor koppelt dit platform niet.',
  weg: 'Bel de wijkverpleging of uw huisarts, of vraag het loket voor de Wmo van uw gemeente. Hulp van familie kan ook.',
  bron: 'C21'
})

export const HULP_ONTBREEKT = weigering('HULP_ONTBREEKT', {
  uitleg: 'Als u handen vraagt of aanbiedt voor uzelf, moet erbij staan wat voor hulp het is.',
  weg: 'Kies wat het meest lijkt op wat u bedoelt.',
  bron: 'C21'
})

export const HULP_HOORT_BIJ_HANDEN = weigering('HULP_HOORT_BIJ_HANDEN', {
  uitleg: 'Een soort burenhulp hoort alleen bij handen.',
  weg: 'Laat de soort hulp weg, of kies handen.',
  bron: 'eigen keuze'
})

export const EINDE_VOOR_BEGIN = weigering('EINDE_VOOR_BEGIN', {
  uitleg: 'De laatste dag ligt voor de eerste dag waarop dit geldt.',
  weg: 'Kies een latere laatste dag.',
  bron: 'eigen keuze'
})

export const NIET_MEER_OPEN = weigering('NIET_MEER_OPEN', {
  uitleg: 'Dit staat niet meer open: het is gekoppeld of vervallen.',
  weg: 'Is het vervallen en geldt het toch nog? Open het dan opnieuw.',
  bron: 'eigen keuze'
})

export const NIET_VERVALLEN = weigering('NIET_VERVALLEN', {
  uitleg: 'Dit is niet vervallen. Er valt niets opnieuw te openen.',
  bron: 'eigen keuze'
})

export const NOG_NIET_VERLOPEN = weigering('NOG_NIET_VERLOPEN', {
  uitleg: 'De laatste dag is nog niet voorbij.',
  bron: 'eigen keuze'
})

export const KOPPELING_PAST_NIET = weigering('KOPPELING_PAST_NIET', {
  uitleg:
    'Deze twee passen niet bij elkaar: wat gevraagd en aangeboden wordt, verschilt, of de dagen vallen niet samen.',
  weg: 'Kijk wat er wel past bij deze behoefte. Mensen mogen altijd zelf iets afspreken.',
  bron: 'A29'
})

export const ANDERE_KANT_BESLIST = weigering('ANDERE_KANT_BESLIST', {
  uitleg: 'Een koppeling is pas gelukt als beide kanten dat willen. De andere kant heeft dit nog niet gezegd.',
  weg: 'Wacht op het antwoord van de andere kant. Stelde een arrangeur dit voor? Stel het dan eerst zelf ook voor.',
  bron: 'C32'
})

export const ZELFDE_KANT = weigering('ZELFDE_KANT', {
  uitleg: 'De behoefte en het aanbod zijn van dezelfde.',
  weg: 'Is het opgelost? Sluit dan beide.',
  bron: 'eigen keuze'
})

export const AL_VOORGESTELD = weigering('AL_VOORGESTELD', {
  uitleg: 'Deze koppeling is al voorgesteld, of al gelukt.',
  bron: 'eigen keuze'
})

export const NIET_VOORGESTELD = weigering('NIET_VOORGESTELD', {
  uitleg: 'Deze koppeling is niet voorgesteld, of er is al op geantwoord.',
  weg: 'Stel de koppeling eerst voor.',
  bron: 'eigen keuze'
})

export const KOPPELING_NIET_GELUKT = weigering('KOPPELING_NIET_GELUKT', {
  uitleg: 'Van deze koppeling is niet vastgelegd dat zij gelukt is.',
  bron: 'eigen keuze'
})
