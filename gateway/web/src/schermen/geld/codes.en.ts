// SPDX-License-Identifier: EUPL-1.2
import type * as nl from './codes.nl.ts'

export const bronnen: typeof nl.bronnen = {
  FONDSEN_EN_PROJECTGELD: 'Fund, grant or project money of the municipality',
  WMO: 'Wmo budget of the municipality',
  WIJKPOT: 'District fund',
  LEEFBAARHEIDSBUDGET: 'Liveability budget',
  EIGEN_MIDDELEN: 'Own money of an organisation',
  GIFTEN: 'Gifts',
  GEBRUIKSBIJDRAGE: 'Contribution of those who take part',
  HUUR: 'Rent',
  HUURKORTING: 'Rent discount',
  SERVICEPAKKET: 'Service package',
  MENSKRACHT: 'Hours of staff',
  STIMULERINGSMIDDELEN_PROVINCIE: 'Money of the province',
  SOO: 'Scheme for meeting places (SOO)',
  ZORGGESCHIKTE_WONINGEN: 'Scheme for homes fit for care',
  WIJKSCANVOUCHER: 'Voucher for a district scan',
  INTERGENERATIONEEL_WONEN: 'Scheme for young and old living together',
  TRANSITIEGELDEN_ZORGKANTOOR: 'Transition money of a care office',
  ZORGBUDGET_VPT: 'Care budget (vpt)',
  ANDERS: 'Something else'
}

export const nietMeer: typeof nl.nietMeer = {
  LANDELIJKE_REGELING: 'National scheme',
  OUDERENZORG_600_MILJOEN: 'Money for elderly care',
  WLZ_BETAALTITEL: 'Payment title in the Wlz'
}

export const programmas: typeof nl.programmas = {
  GALA_SPUK: 'GALA (broad SPUK)',
  WOZO: 'WOZO',
  WONEN_EN_ZORG_VOOR_OUDEREN: 'Housing and care for the elderly',
  EEN_THUIS_VOOR_IEDEREEN: 'A home for everyone',
  GEZOND_EN_WEL_OUDER_WORDEN: 'Growing older healthy and well',
  BUURTSAAM: 'Buurtsaam',
  ISV: 'ISV',
  KRACHTWIJKEN: 'Krachtwijken'
}

export const doelen: typeof nl.doelen = {
  ACTIVITEIT: 'What happens',
  EXPLOITATIE: 'Keeping a room open',
  FUNCTIE: 'Somebody who does the work',
  INRICHTING: 'Furnishing and things',
  VASTGOED: 'A building',
  WIJKSCAN: 'A district scan'
}

export const duren: typeof nl.duren = {
  EENMALIG: 'Once',
  TIJDELIJK: 'For a while',
  JAARLIJKS: 'To be asked anew each year',
  STRUCTUREEL: 'Lasting'
}

export const eindredenen: typeof nl.eindredenen = {
  AFGELOPEN: 'Its last day has gone by.',
  STOPGEZET: 'It was stopped.',
  OPGEBRUIKT: 'It is used up.',
  VERGISSING: 'It was a mistake.'
}
