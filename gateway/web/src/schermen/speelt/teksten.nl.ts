// SPDX-License-Identifier: EUPL-1.2
import { catalogus } from '../../app/taal.ts'
import { geteld } from '../../onderdelen/geteld.ts'

export const teksten = catalogus('schermen/speelt/teksten', {
  titel: 'Wat hier speelt',
  titelIn: (plaats: string) => `Wat er speelt in ${plaats}`,
  inleiding: 'Wat gevraagd, toegezegd en betaald is, en wat in de weg staat.',
  onbekend: 'Deze plek kennen wij niet.',
  vragen: 'Vragen om steun',
  vraagEnAanbod: 'Vraag en aanbod',
  zorgen: 'Zorgen en toezeggingen',
  belemmeringen: 'Wat in de weg staat',
  regelingen: 'Wie dat kan wegnemen',
  regelingenUitleg: 'Per ministerie, met het antwoord van het kabinet.',
  geld: 'Geld, en wat valt als het ophoudt',
  voorbeelden: 'Voorbeelden uit de praktijk',
  open: (aantal: number) => `${aantal} open`,
  overDatum: (aantal: number) => `${geteld(aantal, 'toezegging', 'toezeggingen')} over de dag heen`,
  kanten: (gezocht: number, aangeboden: number) => `${gezocht} gezocht · ${aangeboden} aangeboden`,
  meldingen: (aantal: number) => geteld(aantal, 'melding', 'meldingen'),
  perJaar: (bedrag: string, aantal: number) =>
    aantal === 0 ? 'Nog niets vastgelegd.' : `${bedrag} per jaar, voor zover vastgelegd`,
  vanHier: (aantal: number) => `${aantal} van hier, en meer uit het land`
})
