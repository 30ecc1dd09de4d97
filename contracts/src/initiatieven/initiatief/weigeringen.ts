// SPDX-License-Identifier: EUPL-1.2
import { weigering } from '../../kern/index.ts'

export const NETWERKKENMERKEN_ONTBREKEN = weigering('NETWERKKENMERKEN_ONTBREKEN', {
  uitleg: 'Een organisatienetwerk heeft zeven kenmerken en een scenario. Die ontbreken nog.',
  weg: 'Vul de kenmerken van het netwerk in, of kies een bewonersinitiatief.',
  bron: 'A85'
})

export const WOONVORM_ONTBREEKT = weigering('WOONVORM_ONTBREEKT', {
  uitleg: 'Bij een wooninitiatief hoort een woonvorm.',
  weg: 'Kies een van de zes woonvormen. Een eigen naam kan bij ondervorm.',
  bron: 'A60'
})

export const KENMERK_HOORT_ER_NIET_BIJ = weigering('KENMERK_HOORT_ER_NIET_BIJ', {
  uitleg:
    'Kenmerken van een netwerk horen alleen bij een organisatienetwerk. Een woonvorm hoort alleen bij een wooninitiatief.',
  weg: 'Laat deze kenmerken weg.',
  bron: 'A85'
})

export const ARRANGEUR_WORDT_GEEN_EIGENAAR = weigering('ARRANGEUR_WORDT_GEEN_EIGENAAR', {
  uitleg: 'Een arrangeur helpt een netwerk, maar het netwerk wordt niet van de arrangeur.',
  weg: 'Kies een bewoner of een partij als eigenaar. U kunt ook namens een bewoner beginnen.',
  bron: 'C43'
})

export const OVERHEID_WORDT_GEEN_EIGENAAR = weigering('OVERHEID_WORDT_GEEN_EIGENAAR', {
  uitleg: 'De sociale basis is niet van de overheid. Een gemeente, provincie of het Rijk wordt daarom geen eigenaar.',
  weg: 'Laat de overheid lid worden of een opmerking plaatsen. Kies een bewoner of een andere partij als eigenaar, of begin namens hen.',
  bron: 'C53'
})

export const FASE_KAN_NIET = weigering('FASE_KAN_NIET', {
  uitleg: 'Van de fase van nu kan het initiatief niet naar deze fase.',
  weg: 'De volgorde is idee, start, actief. In de knel en gestopt kunnen altijd. Uit de knel gaat het terug naar de fase ervoor.',
  bron: 'eigen keuze'
})

export const BELEMMERING_ONTBREEKT = weigering('BELEMMERING_ONTBREEKT', {
  uitleg: 'Een initiatief in de knel noemt de belemmering. Dat geldt ook als het stopt door een belemmering.',
  weg: 'Kies de belemmering uit de lijst.',
  bron: 'F1'
})

export const BELEMMERING_ONBEKEND = weigering('BELEMMERING_ONBEKEND', {
  uitleg: 'Deze belemmering staat niet in de lijst.',
  weg: 'Kies een belemmering uit de lijst.',
  bron: 'B21'
})

export const REDEN_ONTBREEKT = weigering('REDEN_ONTBREEKT', {
  uitleg: 'Wie stopt, zegt waarom. Zo kunnen anderen ervan leren.',
  weg: 'Kies een reden: een belemmering, doel bereikt, opgegaan in een partij, of eigen keuze.',
  bron: '0:531-538, 3:4065-4078'
})

export const PARTIJ_ONTBREEKT = weigering('PARTIJ_ONTBREEKT', {
  uitleg: 'Het initiatief is opgegaan in een partij, maar welke partij staat er niet bij.',
  weg: 'Kies de partij waarin het initiatief is opgegaan.',
  bron: '3:4065-4078'
})

export const GEGEVEN_PAST_NIET = weigering('GEGEVEN_PAST_NIET', {
  uitleg:
    'Een belemmering hoort bij in de knel of bij stoppen door een belemmering. Een reden hoort bij stoppen. Een partij hoort bij opgegaan in.',
  weg: 'Laat weg wat niet bij deze fase hoort.',
  bron: 'eigen keuze'
})

export const GEEN_FASE_TERUG = weigering('GEEN_FASE_TERUG', {
  uitleg: 'Dit is de eerste fase. Er is geen eerdere fase om naar terug te gaan.',
  bron: 'eigen keuze'
})

export const FASE_BLIJFT = weigering('FASE_BLIJFT', {
  uitleg: 'Het initiatief is opgegaan in een partij. Dat is bij die partij al vastgelegd.',
  weg: 'Gaat het initiatief weer zelf verder? Vernieuw het dan.',
  bron: '3:4065-4078'
})

export const IS_AL_EIGENAAR = weigering('IS_AL_EIGENAAR', {
  uitleg: 'Deze persoon of partij is al eigenaar.',
  bron: 'eigen keuze'
})

export const GEEN_EIGENAAR = weigering('GEEN_EIGENAAR', {
  uitleg: 'Deze persoon of partij is geen eigenaar.',
  bron: 'eigen keuze'
})

export const LAATSTE_EIGENAAR = weigering('LAATSTE_EIGENAAR', {
  uitleg: 'Dit is de enige eigenaar. Een initiatief is altijd van iemand.',
  weg: 'Wijs eerst een andere eigenaar aan, draag het initiatief over, of stop het.',
  bron: 'C43'
})

export const IS_AL_LID = weigering('IS_AL_LID', {
  uitleg: 'Deze persoon of partij is al lid.',
  bron: 'eigen keuze'
})

export const GEEN_LID = weigering('GEEN_LID', {
  uitleg: 'Deze persoon of partij is geen lid.',
  bron: 'eigen keuze'
})

export const GEEN_MANDAAT = weigering('GEEN_MANDAAT', {
  uitleg: 'Er is niet vastgelegd wie er voor het initiatief spreekt. Er valt niets in te trekken.',
  bron: 'C66'
})

export const NETWERK_NIET_OPEN = weigering('NETWERK_NIET_OPEN', {
  uitleg: 'Het netwerk staat niet open. Er valt niets te sluiten.',
  bron: 'A28'
})

export const TOCH_NIET_STIL = weigering('TOCH_NIET_STIL', {
  uitleg: 'Het initiatief heeft intussen iets laten horen. De vraag is niet meer nodig.',
  bron: 'eigen keuze'
})

export const OPMERKING_ONBEKEND = weigering('OPMERKING_ONBEKEND', {
  uitleg: 'Deze opmerking is er niet of niet meer.',
  bron: 'eigen keuze'
})

export const VOORSTEL_ONBEKEND = weigering('VOORSTEL_ONBEKEND', {
  uitleg: 'Dit voorstel is er niet, of het is al beantwoord of ingetrokken.',
  bron: 'eigen keuze'
})

export const VOORSTEL_GEWIST = weigering('VOORSTEL_GEWIST', {
  uitleg: 'Een tekst van dit voorstel is gewist. Die kan niet meer worden overgenomen.',
  weg: 'Wijs het voorstel af, en vraag zo nodig om een nieuw voorstel.',
  bron: 'eigen keuze'
})

export const NIET_VAN_U = weigering('NIET_VAN_U', {
  uitleg: 'Dit is geplaatst door iemand anders. Alleen die persoon kan het intrekken.',
  bron: 'eigen keuze'
})

export const IS_AL_UITGENODIGD = weigering('IS_AL_UITGENODIGD', {
  uitleg: 'Deze arrangeur is al uitgenodigd.',
  bron: 'E2'
})

export const NIET_UITGENODIGD = weigering('NIET_UITGENODIGD', {
  uitleg: 'Deze arrangeur is niet uitgenodigd. Er valt niets in te trekken.',
  bron: 'E2'
})

export const GEBIED_BLIJFT_GELIJK = weigering('GEBIED_BLIJFT_GELIJK', {
  uitleg: 'Het initiatief is al in dit gebied.',
  bron: 'eigen keuze'
})
