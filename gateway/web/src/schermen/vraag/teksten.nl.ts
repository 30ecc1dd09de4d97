// SPDX-License-Identifier: EUPL-1.2
import { catalogus } from '../../app/taal.ts'
import { geteld } from '../../onderdelen/geteld.ts'

const dagen = (aantal: number) => geteld(aantal, 'dag', 'dagen')

export const teksten = catalogus('schermen/vraag/teksten', {
  laden: 'Even geduld …',
  naarBegin: 'Naar het begin',
  onbekend: 'Deze vraag kennen wij niet',
  onbekendInitiatief: 'Dit initiatief kennen wij niet.',
  titel: (soort: string) => `Vraag om steun: ${soort}`,
  titelVragen: 'Vraag om steun',
  inleiding: 'De gemeente krijgt uw vraag eerst. U ziet steeds waar hij ligt.',
  soort: 'Wat hebt u nodig?',
  soortUitleg: {
    ADVIES: 'Iemand die meedenkt.',
    ZETJE: 'Hulp om te beginnen of verder te gaan.',
    GELD: 'Een bedrag voor spullen, ruimte of mensen.',
    PLEK: 'Een ruimte of een stuk grond.',
    MENSEN: 'Handen die meehelpen.',
    UITDAAGRECHT: 'U wilt een taak van de gemeente overnemen.'
  },
  vraag: 'Wat is uw vraag?',
  vraagHint: 'Schrijf in gewone woorden. Noem geen namen van mensen.',
  bedrag: 'Om hoeveel geld gaat het?',
  bedragHint: 'Niet verplicht. In euro, bijvoorbeeld 1.250.',
  knop: 'Stel deze vraag',
  gesteld: 'Uw vraag is gesteld.',
  ingetrokken: 'De vraag is ingetrokken.',
  teruggedraaid: 'Dat is teruggedraaid.',
  trekIn: 'Trek de vraag in',
  open: (aantal: number) => (aantal === 0 ? 'Vandaag gesteld.' : `Staat ${dagen(aantal)} open.`),
  duurde: (aantal: number) => `Stond ${dagen(aantal)} open.`,
  deVraag: 'De vraag',
  gevraagd: (bedrag: string) => `Gevraagd: ${bedrag}.`,
  hetAntwoord: 'Het antwoord',
  toegekend: (bedrag: string) => `Toegekend: ${bedrag}.`,
  redenen: {
    ANDERS: 'Er was een andere reden.',
    GEEN_CAPACITEIT: 'Er is nu niemand die het kan doen.',
    GEEN_GELD: 'Er is geen geld voor.',
    PAST_NIET: 'Het past niet bij wat zij doen.',
    REGELS: 'De regels laten het niet toe.'
  },
  route: 'Waar de vraag ligt, en lag',
  ligtHier: (dag: string, aantal: number) => `sinds ${dag}, nu ${dagen(aantal)}`,
  lagHier: (van: string, tot: string, aantal: number) => `van ${van} tot ${tot}: ${dagen(aantal)}`,
  terug: (naam: string) => `Terug naar ${naam}`,
  leeg: {
    soort: 'Kies wat u nodig hebt.',
    vraag: 'Schrijf uw vraag op.',
    bedrag: 'Vul een bedrag in, bijvoorbeeld 1.250.'
  }
})
