// SPDX-License-Identifier: EUPL-1.2
import { catalogus } from '../../app/taal.ts'
import type { Eindreden, Financieringsdoel, Financieringsduur, ProgrammaCode, RegelingCode } from '../../gql/graphql.ts'

/** Sources that money can come from. */
export const bronnen: Readonly<
  Record<Exclude<RegelingCode, 'LANDELIJKE_REGELING' | 'OUDERENZORG_600_MILJOEN' | 'WLZ_BETAALTITEL'>, string>
> = catalogus('schermen/geld/codes#bronnen', {
  FONDSEN_EN_PROJECTGELD: 'Fonds, subsidie of projectgeld van de gemeente',
  WMO: 'Wmo-budget van de gemeente',
  WIJKPOT: 'Wijkpot',
  LEEFBAARHEIDSBUDGET: 'Leefbaarheidsbudget',
  EIGEN_MIDDELEN: 'Eigen geld van een organisatie',
  GIFTEN: 'Giften',
  GEBRUIKSBIJDRAGE: 'Bijdrage van wie meedoet',
  HUUR: 'Huur',
  HUURKORTING: 'Korting op de huur',
  SERVICEPAKKET: 'Servicepakket',
  MENSKRACHT: 'Uren van medewerkers',
  STIMULERINGSMIDDELEN_PROVINCIE: 'Geld van de provincie',
  SOO: 'Regeling voor ontmoetingsruimten (SOO)',
  ZORGGESCHIKTE_WONINGEN: 'Regeling voor zorggeschikte woningen',
  WIJKSCANVOUCHER: 'Voucher voor een wijkscan',
  INTERGENERATIONEEL_WONEN: 'Regeling voor jong en oud samen wonen',
  TRANSITIEGELDEN_ZORGKANTOOR: 'Transitiegeld van een zorgkantoor',
  ZORGBUDGET_VPT: 'Zorgbudget (vpt)',
  ANDERS: 'Iets anders'
})

/** What was refused or is only an idea: named where somebody else put it on record before. */
export const nietMeer: Readonly<
  Record<Extract<RegelingCode, 'LANDELIJKE_REGELING' | 'OUDERENZORG_600_MILJOEN' | 'WLZ_BETAALTITEL'>, string>
> = catalogus('schermen/geld/codes#nietMeer', {
  LANDELIJKE_REGELING: 'Landelijke regeling',
  OUDERENZORG_600_MILJOEN: 'Geld voor ouderenzorg',
  WLZ_BETAALTITEL: 'Betaaltitel in de Wlz'
})

export const programmas: Readonly<Record<ProgrammaCode, string>> = catalogus('schermen/geld/codes#programmas', {
  GALA_SPUK: 'GALA (brede SPUK)',
  WOZO: 'WOZO',
  WONEN_EN_ZORG_VOOR_OUDEREN: 'Wonen en zorg voor ouderen',
  EEN_THUIS_VOOR_IEDEREEN: 'Een thuis voor iedereen',
  GEZOND_EN_WEL_OUDER_WORDEN: 'Gezond en wel ouder worden',
  BUURTSAAM: 'Buurtsaam',
  ISV: 'ISV',
  KRACHTWIJKEN: 'Krachtwijken'
})

export const doelen: Readonly<Record<Financieringsdoel, string>> = catalogus('schermen/geld/codes#doelen', {
  ACTIVITEIT: 'Wat er gebeurt',
  EXPLOITATIE: 'Een ruimte open houden',
  FUNCTIE: 'Iemand die het werk doet',
  INRICHTING: 'Inrichting en spullen',
  VASTGOED: 'Een gebouw',
  WIJKSCAN: 'Een wijkscan'
})

export const duren: Readonly<Record<Financieringsduur, string>> = catalogus('schermen/geld/codes#duren', {
  EENMALIG: 'Eén keer',
  TIJDELIJK: 'Voor een tijd',
  JAARLIJKS: 'Elk jaar opnieuw te vragen',
  STRUCTUREEL: 'Blijvend'
})

export const eindredenen: Readonly<Record<Eindreden, string>> = catalogus('schermen/geld/codes#eindredenen', {
  AFGELOPEN: 'De laatste dag is voorbij.',
  STOPGEZET: 'Het is stopgezet.',
  OPGEBRUIKT: 'Het is op.',
  VERGISSING: 'Het was een vergissing.'
})
