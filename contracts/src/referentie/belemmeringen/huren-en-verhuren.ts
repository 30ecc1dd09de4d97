// SPDX-License-Identifier: EUPL-1.2
import { citeer } from '../documenten.ts'
import { type Belemmering, belemmering, kabinet, overzicht, VRO } from './vorm.ts'

/** Local rules, private conditions, renting and letting. Source: F19, F20, F21, B22, B10, see docs/bronnen.md. */
export const HUREN_EN_VERHUREN: readonly Belemmering[] = [
  belemmering('KAMERVERHUUR_LOKAAL_BEPERKT', 'De gemeente beperkt kamerverhuur', {
    regel: 'F19',
    categorie: 'LOKALE_REGELS',
    wie: ['GEMEENTE', citeer(1, '341-347', 'onderdeel C')],
    toelichting: 'Om overlast en illegale verhuur tegen te gaan beperken gemeenten alle kamerverhuur.',
    bron: citeer(0, '684-688', 'paragraaf 4.2'),
    overzichtnummer: 11,
    ookGenoemd: [overzicht('2484')],
    reactie: kabinet(
      'NEE',
      '341-355',
      'Kamerverhuur mag, tenzij de gemeente haar beperkt om schaarste of leefbaarheid. Een verbod op zulke regels komt er niet; VRO kijkt met gemeenten wel naar een strenger afwegingskader.'
    )
  }),
  belemmering('WMO_GERICHT_OP_EIGEN_WONING', 'De Wmo kijkt naar de eigen woning', {
    regel: 'F19',
    categorie: 'LOKALE_REGELS',
    wie: ['GEMEENTE', citeer(2, '203-205', 'gemeente')],
    regeling: 'Wmo 2015',
    toelichting:
      'De Wmo richt zich op de eigen woning: aan een gedeelde voordeur wordt een voorziening bijvoorbeeld niet vergoed.',
    bron: citeer(0, '690-694', 'paragraaf 4.2')
  }),
  belemmering('HYPOTHEEK_VERBIEDT_VERHUUR', 'De hypotheek verbiedt verhuur', {
    regel: 'F20',
    categorie: 'PRIVATE_VOORWAARDEN',
    wie: VRO,
    regeling: 'Hypotheekvoorwaarden',
    toelichting: 'Banken sluiten verhuur van de woning of een kamer bijna altijd uit.',
    bron: citeer(0, '725-729', 'paragraaf 4.3'),
    reactie: kabinet(
      'NEE',
      '359-363, 371-376',
      'Zulke voorwaarden zijn begrijpelijk, en eigenaar en verstrekker kunnen andere afspreken; een wijziging van de wet noemt de brief niet.'
    )
  }),
  belemmering('HYPOTHEEKREGELS_VERBIEDEN_SAMENWONEN', 'Hypotheekregels verbieden samenwonen', {
    regel: 'B10',
    categorie: 'PRIVATE_VOORWAARDEN',
    toelichting: 'Regels bij de hypotheek staan in de weg om iemand in huis te nemen.',
    bron: overzicht('2495'),
    overzichtnummer: 18
  }),
  belemmering('HUURCONTRACT_VERBIEDT_ONDERHUUR', 'Het huurcontract verbiedt onderhuur', {
    regel: 'F20',
    categorie: 'PRIVATE_VOORWAARDEN',
    wie: VRO,
    regeling: 'Huurvoorwaarden',
    toelichting: 'Corporaties en commerciële verhuurders verbieden meestal onderverhuur en kamerverhuur.',
    bron: citeer(0, '730-733', 'paragraaf 4.3')
  }),
  belemmering('HUURBESCHERMING_REMT_VERHUUR', 'Huurbescherming schrikt af om een kamer te verhuren', {
    regel: 'F21',
    categorie: 'HUREN_EN_WONEN',
    wie: VRO,
    regeling: 'Huurbescherming',
    toelichting: 'Wie een huurder in eigen huis neemt, vreest dat die nooit meer weg hoeft.',
    bron: citeer(0, '736-739', 'paragraaf 4.4'),
    reactie: kabinet(
      'NEE',
      '399-409',
      'Iedere huurder houdt bescherming, ook bij kamers. Tijdelijke contracten voor bepaalde doelgroepen blijven mogelijk.'
    )
  }),
  belemmering('HOSPITAVERHUUR_HINDERNISSEN', 'Hindernissen voor hospitaverhuur', {
    regel: 'B22',
    categorie: 'HUREN_EN_WONEN',
    wie: ['VRO', citeer(1, '378-380', 'onderdeel C')],
    toelichting: 'Het contract met wie in huis huurt is moeilijk te beëindigen, en de eigen huur kan stijgen.',
    bron: citeer(1, '378-388', 'onderdeel C'),
    reactie: kabinet(
      'WETSVOORSTEL',
      '378-388',
      'In voorbereiding: eerder kunnen opzeggen, een uitzondering op de inkomensafhankelijke huurverhoging en een tijdelijk contract van ten hoogste vijf jaar; consultatie begin 2025.'
    )
  }),
  belemmering('DOORSTROMING_GELIJKE_HUUR', 'Geen kleinere woning voor dezelfde huur', {
    regel: 'F21',
    categorie: 'HUREN_EN_WONEN',
    wie: VRO,
    toelichting:
      'Corporaties laten huurders niet voor een gelijke huur naar een kleinere woning gaan; door welke regel is onduidelijk.',
    bron: citeer(0, '741-743', 'paragraaf 4.4'),
    reactie: kabinet(
      'NEE',
      '411-417, 434-437',
      'De regels verhinderen dit vaak niet; meestal is het huurbeleid van de corporatie de oorzaak. Een wijziging van regels noemt de brief niet.'
    )
  }),
  belemmering('SPLITSEN_VAN_WONINGEN', 'Regels tegen het splitsen van woningen', {
    regel: 'F21',
    categorie: 'HUREN_EN_WONEN',
    wie: ['VRO', citeer(1, '390-397', 'onderdeel C')],
    regeling: 'Huisvestingswet 2014 en Omgevingswet',
    toelichting: 'Splitsen wordt wat gemakkelijker, maar of alle drempels bekend zijn is niet zeker.',
    bron: citeer(0, '744-746', 'paragraaf 4.4'),
    reactie: kabinet(
      'VERKENNING',
      '390-397',
      'VRO legt uit wat binnen de huidige regels kan; verkend wordt of landelijke regels moeten veranderen.'
    )
  }),
  belemmering('KADASTRAAL_SPLITSEN_VERGUNNING', 'Vergunning nodig voor kadastraal splitsen', {
    regel: 'B10',
    categorie: 'HUREN_EN_WONEN',
    wie: ['GEMEENTE', citeer(3, '3298-3301', 'Huisvestingsverordening')],
    regeling: 'Huisvestingswet',
    toelichting:
      'Een gemeente met schaarste mag een vergunning vragen om een woning in appartementsrechten te splitsen.',
    bron: overzicht('2468'),
    overzichtnummer: 3
  }),
  belemmering('LAGE_HUUR_BIJ_LANG_WONEN', 'Wie lang huurt, heeft een lage huur', {
    regel: 'B10',
    categorie: 'HUREN_EN_WONEN',
    toelichting: 'Zittende huurders betalen weinig; dat staat een betere benutting in de weg.',
    bron: overzicht('2469'),
    overzichtnummer: 4
  }),
  belemmering('HUURHARMONISATIE_BIJ_VERHUIZING', 'De huur gaat naar het maximum als een woning vrijkomt', {
    regel: 'B10',
    categorie: 'HUREN_EN_WONEN',
    toelichting: 'Bij verhuizing wordt de huur van de woning opgetrokken.',
    bron: overzicht('2470'),
    overzichtnummer: 5
  }),
  belemmering('INKOMENSEISEN_BIJ_WONINGRUIL', 'Inkomenseisen bij woningruil', {
    regel: 'B10',
    categorie: 'HUREN_EN_WONEN',
    toelichting: 'Eisen aan het inkomen maken ruilen moeilijk.',
    bron: overzicht('2471'),
    overzichtnummer: 6
  }),
  belemmering('SAMENWOONCONTRACT_TEGENGEGAAN', 'Contracten om samen te huren worden tegengegaan', {
    regel: 'B10',
    categorie: 'HUREN_EN_WONEN',
    toelichting: 'Samen als vrienden één woning huren (friendscontract) wordt niet aangemoedigd.',
    bron: overzicht('2472'),
    overzichtnummer: 7
  }),
  belemmering('TOEWIJZING_ZONDER_COOPTATIE', 'Een ander wijst toe wie in een gedeeld huis komt', {
    regel: 'B10',
    categorie: 'HUREN_EN_WONEN',
    toelichting: 'Bewoners van een gedeeld huis mogen hun nieuwe huisgenoot niet zelf kiezen.',
    bron: overzicht('2473'),
    overzichtnummer: 8
  })
]
