// SPDX-License-Identifier: EUPL-1.2
import { catalogus } from '../../app/taal.ts'
import { geteld } from '../../onderdelen/geteld.ts'

export const teksten = catalogus('schermen/nieuw/teksten', {
  titel: 'Sinds uw laatste bezoek',
  sinds: (dag: string, tijd: string) => `Wat er veranderde sinds ${dag}, ${tijd}.`,
  in: (plaats: string) => `U ziet alleen ${plaats}.`,
  overal: 'Toon alles',
  hier: (plaats: string) => `Toon alleen ${plaats}`,
  aantal: (aantal: number) => `${geteld(aantal, 'ding', 'dingen')} veranderd`,
  nieuw: 'nieuw',
  enMeer: (aantal: number) => `en nog ${geteld(aantal, 'wijziging', 'wijzigingen')}`,
  buitenLijst: (aantal: number) =>
    `${geteld(aantal, 'ander ding veranderde', 'andere dingen veranderden')} ook. Deze lijst toont het nieuwste.`,
  kiesGemeente: 'Kies een gemeente, dan ziet u wat daar veranderde.',
  teLang: 'Dat is te veel om een voor een te vertellen. Van elke soort veranderde dit:',
  soortMet: (soort: string, aantal: number) => `${soort}: ${aantal}`,
  gezien: 'Gezien',
  gezienUitleg: 'Dan begint deze lijst opnieuw bij nu.',
  niets: (dag: string, tijd: string) => `Niets veranderd sinds ${dag}, ${tijd}.`,
  nietsUitleg: 'Zodra er iets verandert, leest u het hier.',
  opnieuw: 'Alles is opnieuw ingelezen.',
  opnieuwUitleg: 'Wij weten daarom niet wat er sindsdien veranderde.',
  soorten: {
    Initiatief: 'initiatief',
    Activiteit: 'activiteit',
    Reeks: 'reeks',
    Element: 'dienst of voorziening',
    Partij: 'organisatie',
    Behoefte: 'gezocht',
    Aanbod: 'aangeboden',
    Verbinding: 'verbinding',
    Gebied: 'gebied',
    GetekendGebied: 'getekend gebied',
    Ondersteuningsvraag: 'vraag om steun',
    Financieringsregel: 'geld',
    Belemmering: 'belemmering',
    Zorgpunt: 'zorg',
    Praktijkvoorbeeld: 'praktijkvoorbeeld',
    Indicatorreeks: 'cijfers'
  }
})
