// SPDX-License-Identifier: EUPL-1.2
import { citeer } from '../documenten.ts'
import { type Belemmering, belemmering, kabinet } from './vorm.ts'

/** What meeting places and initiatieven run into with budgets and property. Source: B14, B18, B19, B31, B41, F4, see docs/bronnen.md. */
export const RUIMTEN_EN_BUDGETTEN: readonly Belemmering[] = [
  belemmering('LEEFBAARHEID_CORPORATIE_BEPERKT', 'Een corporatie mag weinig in leefbaarheid steken', {
    regel: 'B19',
    categorie: 'FINANCIEEL',
    regeling: 'Woningwet 2015',
    toelichting:
      'De Woningwet beperkt wat een corporatie in leefbaarheid en burgerinitiatieven mag steken. De bron van 2020 verwacht meer ruimte vanaf 1 januari 2021.',
    bron: citeer(3, '7123-7126', 'Sociale kwaliteit en sociale basis'),
    ookGenoemd: [
      citeer(3, '6468-6470', 'bijdragen van deelnemers'),
      citeer(3, '7175-7179', 'Sociale kwaliteit en sociale basis')
    ]
  }),
  belemmering('RUIMTE_CORPORATIE_ALLEEN_ALGEMEEN_BELANG', 'Een corporatie mag een ruimte niet aan iedereen verhuren', {
    regel: 'B18',
    categorie: 'HUREN_EN_WONEN',
    regeling: 'Besluit toegelaten instellingen (Btiv)',
    toelichting:
      'Een ontmoetingsruimte van een corporatie gaat alleen naar verenigingen en stichtingen voor het algemeen belang, de overheid, en mensen met werk voor de samenleving.',
    bron: citeer(2, '101-110', 'woningcorporaties')
  }),
  belemmering('WMO_NIET_VOOR_VASTGOED', 'Geld uit de Wmo is niet voor gebouwen', {
    regel: 'B14',
    categorie: 'FINANCIEEL',
    wie: ['GEMEENTE', citeer(2, '203-205', 'gemeente')],
    regeling: 'Wmo 2015',
    toelichting: 'De activiteiten kunnen uit de Wmo worden betaald, de ruimte waarin zij plaatsvinden niet.',
    bron: citeer(2, '215-216', 'gemeente')
  }),
  belemmering('WMO_ELK_JAAR_OPNIEUW', 'De gemeente beslist elk jaar opnieuw over geld uit de Wmo', {
    regel: 'F4',
    categorie: 'FINANCIEEL',
    wie: ['GEMEENTE', citeer(2, '194-197', 'welzijnsorganisaties')],
    regeling: 'Wmo 2015',
    toelichting: 'Het geld wordt per jaar bepaald, zodat niemand op de jaren erna kan rekenen.',
    bron: citeer(2, '194-197', 'welzijnsorganisaties')
  }),
  belemmering('RUIMTE_IN_SOCIALE_HUUR', 'In de sociale huur zijn kosten van een ruimte moeilijk te dragen', {
    regel: 'B31',
    categorie: 'FINANCIEEL',
    toelichting:
      'Alleen inrichting, afschrijving en vervanging mogen in de huur, en in de sociale huur is dat voor veel mensen al een struikelblok.',
    bron: citeer(2, '276-278', 'financiering')
  }),
  belemmering('RUIMTE_ZONDER_VASTE_DEKKING', 'De exploitatie van een ontmoetingsruimte is niet geborgd', {
    regel: 'C63',
    categorie: 'FINANCIEEL',
    toelichting: 'Een ruimte maken lukt vaak wel; de huur en de kosten van elk jaar zijn het probleem.',
    bron: citeer(2, '272-274', 'financiering')
  }),
  belemmering('GEEN_LANDELIJKE_REGELING', 'Er is geen landelijke regeling voor bewonersinitiatieven', {
    regel: 'B41',
    categorie: 'FINANCIEEL',
    wie: ['VWS', citeer(1, '223-229', 'onderdeel B')],
    toelichting: 'Bewoners die geld of advies zoeken, kunnen niet bij een landelijke regeling of een fonds terecht.',
    bron: citeer(0, '565-567', 'paragraaf 3.4.5'),
    ookGenoemd: [citeer(0, '949-952', 'paragraaf 5.4')],
    reactie: kabinet(
      'NEE',
      '223-229',
      'Een landelijke regeling komt er niet; gemeenten kunnen initiatieven steunen, bijvoorbeeld uit de Wmo.',
      'B'
    )
  })
]
