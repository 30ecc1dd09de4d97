// SPDX-License-Identifier: EUPL-1.2
import { citeer } from '../documenten.ts'
import { rijenVan } from './vorm.ts'

const [regeling, budget, bijdrage] = [rijenVan('REGELING'), rijenVan('BUDGET'), rijenVan('BIJDRAGE')]
const TIJDELIJK = 'Ga op zoek naar (tijdelijke) financiële middelen'
const FINANCIERING = 'hoofdstuk 2, Financiering'

/** Schemes to apply to. */
export const REGELINGEN_OM_AAN_TE_VRAGEN = [
  regeling('SOO', 'Subsidieregeling ontmoetingsruimten in ouderenhuisvesting', {
    regel: 'B25',
    bron: citeer(
      2,
      '394-395',
      `${TIJDELIJK}; de Kamerbrief van 20 februari 2025 (document 1, regels 202-209) noemt haar als lopend`
    ),
    stand: 'GESLOTEN',
    doelen: ['VASTGOED'],
    duur: 'EENMALIG',
    voorwaarde: 'Een woningcorporatie stelt de ruimte ook open voor bewoners van de wijk.'
  }),
  regeling('ZORGGESCHIKTE_WONINGEN', 'Stimuleringsregeling zorggeschikte woningen', {
    regel: 'B26',
    bron: citeer(1, '202-206', 'onderdeel A'),
    doelen: ['VASTGOED'],
    duur: 'EENMALIG'
  }),
  regeling('WIJKSCANVOUCHER', 'Voucher voor een wijkscan, via ZonMw', {
    regel: 'B27',
    bron: citeer(1, '190-195', 'onderdeel A'),
    stand: 'AANGEKONDIGD',
    doelen: ['WIJKSCAN'],
    voorwaarde: 'Voor gemeenten, samen met bewoners, vanaf 2025.'
  }),
  regeling('INTERGENERATIONEEL_WONEN', 'Subsidieregeling Intergenerationeel wonen', {
    regel: 'B28',
    bron: citeer(0, '305-308', 'paragraaf 3.3.1')
  }),
  regeling('TRANSITIEGELDEN_ZORGKANTOOR', 'Transitiegelden van een zorgkantoor', {
    regel: 'B35',
    bron: citeer(2, '396-397', TIJDELIJK),
    duur: 'TIJDELIJK'
  }),
  regeling('STIMULERINGSMIDDELEN_PROVINCIE', 'Stimuleringsmiddelen van de provincie', {
    regel: 'B36',
    bron: citeer(2, '397', TIJDELIJK),
    duur: 'TIJDELIJK'
  }),
  regeling('FONDSEN_EN_PROJECTGELD', 'Fondsen, subsidies en projectgeld van de gemeente', {
    regel: 'B37',
    bron: citeer(2, '394-396', TIJDELIJK),
    duur: 'TIJDELIJK'
  }),
  regeling('LANDELIJKE_REGELING', 'Landelijke regeling voor bewonersinitiatieven', {
    regel: 'B41',
    bron: citeer(1, '223-229', 'onderdeel B'),
    stand: 'AFGEWEZEN'
  }),
  regeling('OUDERENZORG_600_MILJOEN', 'Een deel van de 600 miljoen voor ouderenzorg', {
    regel: 'B42',
    bron: citeer(0, '952-954', 'onderdeel Landelijke regeling'),
    stand: 'VOORSTEL'
  }),
  regeling('WLZ_BETAALTITEL', 'Betaaltitel in de Wlz voor arrangeurs', {
    regel: 'B43',
    bron: citeer(0, '954-956', 'onderdeel Landelijke regeling'),
    stand: 'VOORSTEL',
    doelen: ['FUNCTIE']
  })
]

/** Budgets that somebody has. */
export const BUDGETTEN = [
  budget('WMO', 'Wmo-middelen van de gemeente', {
    regel: 'B29',
    bron: citeer(2, '194-197, 215-216', 'Rol en belang van welzijn en van gemeenten'),
    doelen: ['ACTIVITEIT', 'FUNCTIE'],
    nietVoor: ['VASTGOED'],
    duur: 'JAARLIJKS',
    voorwaarde: 'De gemeente besluit er elk jaar opnieuw over.'
  }),
  budget('ZORGBUDGET_VPT', 'Zorgbudget van bewoners met een VPT-indicatie', {
    regel: 'B30',
    bron: citeer(2, '285-286, 388-391', FINANCIERING),
    doelen: ['ACTIVITEIT', 'FUNCTIE'],
    voorwaarde: 'Zolang er bewoners met een VPT-indicatie wonen.'
  }),
  budget('EIGEN_MIDDELEN', 'Eigen middelen van woningcorporatie, zorg of welzijn', {
    regel: 'B33',
    bron: citeer(2, '284-285', FINANCIERING),
    doelen: ['FUNCTIE']
  }),
  budget('LEEFBAARHEIDSBUDGET', 'Leefbaarheidsbudget van een woningcorporatie', {
    regel: 'B45',
    bron: citeer(3, '6151-6154', 'paper over de leefbaarheidsmonitor')
  }),
  budget('WIJKPOT', 'Een pot voor de wijk, met een gezamenlijk doel', {
    regel: 'B47',
    bron: citeer(3, '4852-4856', 'paper over veerkrachtige wijken'),
    stand: 'VOORSTEL'
  })
]

/** What users, residents, donors and colleagues bring in. */
export const BIJDRAGEN = [
  bijdrage('HUUR', 'Onderdeel van de huur', {
    regel: 'B31',
    bron: citeer(2, '276-278', FINANCIERING),
    doelen: ['INRICHTING'],
    duur: 'STRUCTUREEL',
    voorwaarde: 'Alleen inrichting en meubilair, afschrijving en vervanging.'
  }),
  bijdrage('SERVICEPAKKET', 'Onderdeel van het zorg- of servicepakket', {
    regel: 'B32',
    bron: citeer(2, '278-279', FINANCIERING),
    duur: 'STRUCTUREEL',
    voorwaarde: 'In het hogere huursegment.'
  }),
  bijdrage('MENSKRACHT', 'Menskracht van wonen, welzijn en zorg, gebundeld', {
    regel: 'B34',
    bron: citeer(2, '397-398', TIJDELIJK),
    doelen: ['FUNCTIE']
  }),
  bijdrage('GIFTEN', 'Giften aan een algemeen nut beogende instelling (ANBI)', {
    regel: 'B38',
    bron: citeer(2, '288-291', FINANCIERING),
    voorwaarde: 'Wie geeft aan een ANBI, kan de gift aftrekken.'
  }),
  bijdrage('GEBRUIKSBIJDRAGE', 'Kleine bijdrage van gebruikers', {
    regel: 'B39',
    bron: citeer(2, '406-410', 'Maak optimaal gebruik van de ontmoetingsruimte'),
    doelen: ['ACTIVITEIT'],
    voorwaarde: 'Klein, voor andere activiteiten; het doel is niet om vierkante meters te verhuren.'
  }),
  bijdrage('HUURKORTING', 'Huurkorting in ruil voor inzet', {
    regel: 'B40',
    bron: citeer(0, '486-487', 'paragraaf 3.3.6'),
    doelen: ['FUNCTIE']
  })
]
