// SPDX-License-Identifier: EUPL-1.2
import { citeer } from '../documenten.ts'
import { type Belemmering, belemmering, kabinet, overzicht, SZW, VRO } from './vorm.ts'

/** Benefits, allowances, taxes and money. Source: F18, B21, B10, see docs/bronnen.md. */
export const INKOMEN_EN_GELD: readonly Belemmering[] = [
  belemmering('BIJSTAND_BIJ_SAMENWONEN', 'Bijstand vervalt of daalt bij samenwonen', {
    regel: 'F18',
    categorie: 'INKOMEN',
    wie: SZW,
    regeling: 'Bijstand',
    toelichting:
      'Wie met een uitkering gaat samenwonen raakt die kwijt, en wie een kamer verhuurt wordt gekort en krijgt veel papierwerk.',
    bron: citeer(0, '644-654', 'paragraaf 4.1'),
    overzichtnummer: 1,
    ookGenoemd: [overzicht('2464')],
    reactie: kabinet(
      'VERKENNING',
      '287-293',
      'Samen wonen kost minder, dus is er minder steun nodig. Het verschil kan wel de keuze beïnvloeden; daar wordt naar gekeken.'
    )
  }),
  belemmering('AOW_BIJ_SAMENWONEN', 'AOW daalt bij samenwonen', {
    regel: 'F18',
    categorie: 'INKOMEN',
    wie: SZW,
    regeling: 'AOW',
    toelichting: 'Ouderen die gaan samenwonen krijgen minder AOW; een deel houdt daarom twee adressen aan.',
    bron: citeer(0, '639-642, 680-681', 'paragraaf 4.1'),
    overzichtnummer: 2,
    ookGenoemd: [overzicht('2465')],
    reactie: kabinet(
      'VERKENNING',
      '314-320',
      'Een eenvoudiger partnerbegrip wordt verkend; onderzocht wordt ook wat dat begrip doet met samenwonen en mantelzorg.'
    )
  }),
  belemmering('KOSTENDELERSNORM', 'Kostendelersnorm verlaagt de uitkering van huisgenoten', {
    regel: 'F18',
    categorie: 'INKOMEN',
    wie: SZW,
    regeling: 'Participatiewet, Anw en Toeslagenwet',
    toelichting: 'Wie een woning deelt, krijgt een lagere uitkering omdat de kosten gedeeld kunnen worden.',
    bron: citeer(0, '678-679', 'paragraaf 4.1'),
    reactie: kabinet(
      'VERKENNING',
      '295-298, 313-314',
      'Verkend wordt wat aanpassen of afschaffen betekent, ook voor woningdelen.'
    )
  }),
  belemmering('HUURTOESLAG_BIJ_SAMENWONEN', 'Huurtoeslag telt het inkomen van alle bewoners', {
    regel: 'F18',
    categorie: 'INKOMEN',
    wie: VRO,
    regeling: 'Huurtoeslag',
    toelichting: 'Een woning delen werkt door in de huurtoeslag; dat maakt delen minder aantrekkelijk.',
    bron: citeer(0, '662-666', 'paragraaf 4.1'),
    reactie: kabinet(
      'NEE',
      '325-336',
      'Het kabinet past de huurtoeslag hiervoor niet aan: dat kost veel, en signalen dat zij woningdelen hindert zijn er niet.'
    )
  }),
  belemmering('BELASTING_EN_TOESLAGEN', 'Belasting en toeslagen zijn ongunstig voor een huishouden zonder relatie', {
    regel: 'F18',
    categorie: 'INKOMEN',
    toelichting:
      'Wie samen een huishouden voert zonder partners te zijn, is vaak slechter af. De kabinetsbrief noemt wel vereenvoudiging van de inkomensondersteuning (regels 320-323), niet dit gevolg.',
    bron: citeer(0, '668-676', 'paragraaf 4.1')
  }),
  belemmering('AANBOD_IS_DUURDER', 'De woningen die worden aangeboden zijn duurder', {
    regel: 'B10',
    categorie: 'FINANCIEEL',
    toelichting: 'Wie kleiner gaat wonen, betaalt vaak meer voor minder huis.',
    bron: overzicht('2511'),
    overzichtnummer: 26,
    ookGenoemd: [citeer(3, '2413-2415', 'Beter Benutten Bestaande Bouw')]
  }),
  belemmering('AFTOPPINGSGRENZEN_HUURTOESLAG', 'Aftoppingsgrenzen van de huurtoeslag', {
    regel: 'B10',
    categorie: 'FINANCIEEL',
    regeling: 'Huurtoeslag',
    toelichting: 'De grenzen in de huurtoeslag staan in de weg; het overzicht zegt niet hoe.',
    bron: overzicht('2512'),
    overzichtnummer: 27
  }),
  belemmering('HUURSPRONG_BIJ_VERHUIZING', 'De huur stijgt bij verhuizing', {
    regel: 'B10',
    categorie: 'FINANCIEEL',
    toelichting: 'Wie verhuist, krijgt een hogere huur.',
    bron: overzicht('2513'),
    overzichtnummer: 28
  }),
  belemmering('HUURTOESLAG_BEVORDERT_STUDIOS', 'Huurtoeslag trekt studio’s voor boven kamers', {
    regel: 'B10',
    categorie: 'FINANCIEEL',
    regeling: 'Huurtoeslag',
    toelichting: 'Door de opzet van de huurtoeslag worden liever zelfstandige studio’s gebouwd dan kamers.',
    bron: overzicht('2514-2518'),
    overzichtnummer: 29
  }),
  belemmering('FINANCIELE_GEVOLGEN_MANTELZORG', 'Financiële gevolgen van mantelzorg', {
    regel: 'B10',
    categorie: 'FINANCIEEL',
    toelichting: 'Voor een ander zorgen kan geld kosten; het overzicht zegt niet door welke regeling.',
    bron: overzicht('2519'),
    overzichtnummer: 30
  }),
  belemmering('GEEN_VOORDEEL_VAN_SAMENWONEN', 'Samenwonen levert geen geld op', {
    regel: 'B10',
    categorie: 'FINANCIEEL',
    toelichting: 'Wie woonruimte deelt, heeft daar zelf geen financieel voordeel van.',
    bron: overzicht('2520'),
    overzichtnummer: 31
  })
]
