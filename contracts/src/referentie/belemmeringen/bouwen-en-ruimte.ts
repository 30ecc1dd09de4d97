// SPDX-License-Identifier: EUPL-1.2
import { citeer } from '../documenten.ts'
import { type Belemmering, belemmering, overzicht } from './vorm.ts'

/** Building rules, spatial planning and the buildings themselves. Source: F19, F21, B10, see docs/bronnen.md. */
export const BOUWEN_EN_RUIMTE: readonly Belemmering[] = [
  belemmering('GELUID_EN_BRANDEISEN', 'Hoge eisen aan geluid en brand voor wie samen woont', {
    regel: 'B10',
    categorie: 'BOUWREGELS',
    toelichting: 'Voor alleenstaanden die een huis delen gelden hoge eisen aan geluid en brandwering.',
    bron: overzicht('2476-2477'),
    overzichtnummer: 9
  }),
  belemmering('HOGE_KWALITEITSEISEN', 'Hoge kwaliteitseisen', {
    regel: 'B10',
    categorie: 'BOUWREGELS',
    toelichting: 'Wat aan een woning wordt geëist, staat een betere benutting in de weg.',
    bron: overzicht('2479'),
    overzichtnummer: 10
  }),
  belemmering('BESTEMMING_EN_LOCATIE', 'Een plek of andere bestemming is moeilijk te krijgen', {
    regel: 'F21',
    categorie: 'RUIMTELIJKE_ORDENING',
    toelichting: 'Gebouwen een andere bestemming geven of een plek vinden kost bewoners veel tijd en doorzetten.',
    bron: citeer(0, '747-752', 'paragraaf 4.4'),
    ookGenoemd: [citeer(0, '387-390', 'paragraaf 3.3.4')]
  }),
  belemmering('HOGE_PARKEERNORMEN', 'Hoge parkeernormen', {
    regel: 'B10',
    categorie: 'RUIMTELIJKE_ORDENING',
    toelichting: 'Normen voor parkeren staan een betere benutting in de weg.',
    bron: overzicht('2485'),
    overzichtnummer: 12
  }),
  belemmering('MANTELZORGWONING_ZONDER_BELEID', 'Geen beleid dat mantelzorgwoningen helpt plaatsen', {
    regel: 'F19',
    categorie: 'LOKALE_REGELS',
    wie: ['GEMEENTE', citeer(0, '288-290', 'paragraaf 3.3.1')],
    toelichting:
      'De gemeente stimuleert een mantelzorgwoning niet, en haar regels verschillen van die van de buurgemeente.',
    bron: overzicht('2486-2487'),
    overzichtnummer: 13,
    ookGenoemd: [citeer(0, '285-290', 'paragraaf 3.3.1')]
  }),
  belemmering('VAKANTIEPARK_NIET_BEWONEN', 'Wonen op een oud vakantiepark mag niet', {
    regel: 'B10',
    categorie: 'RUIMTELIJKE_ORDENING',
    toelichting: 'Bewoning van oude vakantieparken wordt niet toegestaan.',
    bron: overzicht('2489'),
    overzichtnummer: 14
  }),
  belemmering('WOONVORM_ONTBREEKT', 'De gewenste woonvorm is er niet', {
    regel: 'B10',
    categorie: 'BOUWKUNDIG',
    toelichting: 'Wat mensen zoeken om samen te wonen, wordt niet aangeboden.',
    bron: overzicht('2523'),
    overzichtnummer: 32
  }),
  belemmering('GEEN_UITBREIDING_MOGELIJK', 'Het gebouw kan niet worden uitgebreid', {
    regel: 'B10',
    categorie: 'BOUWKUNDIG',
    toelichting: 'Erop, eronder, eruit of eraan bouwen kan niet.',
    bron: overzicht('2524'),
    overzichtnummer: 33
  }),
  belemmering('ONHANDIGE_INDELING', 'Onhandige indeling van de woning', {
    regel: 'B10',
    categorie: 'BOUWKUNDIG',
    toelichting: 'De indeling van de woning staat een betere benutting in de weg.',
    bron: overzicht('2525'),
    overzichtnummer: 34
  }),
  belemmering('SPLITSEN_IS_DUUR', 'Bouwkundig splitsen is duur', {
    regel: 'B10',
    categorie: 'BOUWKUNDIG',
    toelichting: 'Van één woning meer woningen maken kost veel.',
    bron: overzicht('2526'),
    overzichtnummer: 35
  })
]
