// SPDX-License-Identifier: EUPL-1.2
import { catalogus } from '../../app/taal.ts'

export const teksten = catalogus('schermen/plannen/teksten', {
  titel: 'Plan iets om te doen',
  inleiding: (naam: string) => `Iedereen in de buurt ziet het, onder ${naam}.`,
  onbekend: 'Dit initiatief kennen wij niet.',
  naarBegin: 'Naar het begin',
  naam: 'Wat gaat u doen?',
  naamHint: 'Bijvoorbeeld: Samen zingen.',
  ritme: 'Hoe vaak?',
  ritmes: {
    EENS: 'Eén keer',
    WEKELIJKS: 'Elke week',
    TWEEWEKELIJKS: 'Om de week',
    MAAND_WEEKDAG: 'Elke maand op dezelfde weekdag',
    MAAND_DATUM: 'Elke maand op dezelfde datum',
    DAGELIJKS: 'Elke dag'
  },
  dag: 'Op welke dag, of vanaf welke dag?',
  tijd: 'Hoe laat?',
  tijdHint: 'Tijd op de klok, bijvoorbeeld 19:30.',
  duur: 'Hoe lang duurt het?',
  duren: {
    '30': 'Een half uur',
    '60': 'Een uur',
    '90': 'Anderhalf uur',
    '120': 'Twee uur',
    '180': 'Drie uur',
    '240': 'Vier uur',
    '480': 'De hele dag'
  },
  laatste: 'Tot en met welke dag?',
  laatsteHint: 'Hoogstens twee jaar vooruit.',
  overslaan: 'Dit zijn alle data',
  data: (aantal: number) =>
    `${aantal === 1 ? 'Het is 1 keer' : `Het zijn ${aantal} keren`}. Haal weg wat niet doorgaat.`,
  klok: {
    OVERGESLAGEN: (tijd: string) => `De klok gaat die nacht vooruit: ${tijd} is er niet. Het begint een uur later.`,
    DUBBEL: (tijd: string) => `De klok gaat die nacht terug: ${tijd} is er twee keer. Het begint de eerste keer.`
  },
  waar: 'Waar is het?',
  waarHint: 'Bijvoorbeeld: in de hal van de Lindenhof.',
  omschrijving: 'Wilt u er meer over vertellen?',
  omschrijvingHint: 'Niet verplicht. Noem geen namen van mensen.',
  knop: 'Zet het in de agenda',
  knopReeks: 'Zet alle data in de agenda',
  gepland: (naam: string) => `${naam} staat in de agenda.`,
  teruggedraaid: (naam: string) => `${naam} is weer afgelast.`,
  terug: (naam: string) => `Terug naar ${naam}`,
  leeg: {
    naam: 'Schrijf op wat u gaat doen.',
    dag: 'Vul een dag in, bijvoorbeeld 24-11-2026.',
    tijd: 'Vul een tijd in, bijvoorbeeld 19:30.',
    duur: 'Kies hoe lang het duurt.',
    ritme: 'Kies hoe vaak.',
    laatste: 'Vul een dag in na de eerste.',
    overslaan: 'Laat ten minste één dag staan.'
  }
})
