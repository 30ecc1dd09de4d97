// SPDX-License-Identifier: EUPL-1.2
import type * as nl from './woorden.nl.ts'

export const elementsoorten: typeof nl.elementsoorten = {
  INFORMELE_DIENST: 'Informal service',
  FORMELE_DIENST: 'Formal service',
  FYSIEKE_VOORZIENING: 'Physical facility',
  ICT_VOORZIENING: 'ICT facility',
  ONTMOETINGSPLEK: 'Meeting place',
  VERBINDINGSPERSOON: 'Connecting role',
  NETWERK: 'Network',
  AFSPRAAK: 'Agreement'
}

export const soorten: typeof nl.soorten = {
  BEWONERSINITIATIEF: "Residents' initiative",
  ORGANISATIENETWERK: 'Network of organisations',
  WOONINITIATIEF: 'Housing initiative'
}

export const fasen: typeof nl.fasen = {
  IDEE: 'still an idea',
  START: 'getting started',
  ACTIEF: 'up and running',
  IN_DE_KNEL: 'in difficulty',
  GESTOPT: 'stopped'
}

export const woonvormen: typeof nl.woonvormen = {
  MANTELZORGWONING: 'Carer or kangaroo home',
  GROEPSWONING: 'Group home',
  WOONGROEP: 'Living group',
  WOONGEMEENSCHAP_WOONCOOPERATIE: 'Housing community or cooperative',
  MODERN_HOFJE: 'Modern almshouse court',
  WOONCOMPLEX: 'Residential complex'
}

export const verbindingswoorden: typeof nl.verbindingswoorden = {
  OUDER: { van: 'brought forth:', naar: 'came forth from' },
  GELIJKE: { van: 'works together with', naar: 'works together with' },
  DEELT_RUIMTE: { van: 'shares a room with', naar: 'shares a room with' },
  DEELT_MENSEN: { van: 'shares people with', naar: 'shares people with' },
  HELPT: { van: 'helps', naar: 'is helped by' }
}

export const lagen: typeof nl.lagen = {
  INFORMEEL: 'Informal',
  FORMEEL: 'Formal'
}

export const alledaagseZaken: typeof nl.alledaagseZaken = {
  MAALTIJD: 'Meals',
  VERVOER: 'Transport',
  BOODSCHAPPEN: 'Groceries'
}

export const partijtypen: typeof nl.partijtypen = {
  GEMEENTE: 'municipality',
  PROVINCIE: 'province',
  RIJK: 'national government',
  CORPORATIE: 'housing corporation',
  BELEGGER: 'investor',
  WELZIJN: 'welfare organisation',
  ZORG: 'care organisation',
  ZORGKANTOOR: 'care office',
  ZORGVERZEKERAAR: 'health insurer',
  SCHOOL: 'school',
  WINKEL: 'shop',
  ONDERNEMER: 'entrepreneur',
  BIBLIOTHEEK: 'library',
  KUNST_EN_CULTUUR: 'arts and culture',
  SPORT: 'sports',
  GELOOFSGEMEENSCHAP: 'faith community',
  POLITIE: 'police',
  KENNIS: 'knowledge institute',
  FONDS: 'fund',
  KOEPEL: 'umbrella organisation',
  BEWONERSGROEP: "residents' group",
  ANDERS: 'other'
}

export const ondersteuningssoorten: typeof nl.ondersteuningssoorten = {
  ADVIES: 'Advice',
  ZETJE: 'A push',
  GELD: 'Money',
  PLEK: 'A place',
  MENSEN: 'People',
  UITDAAGRECHT: 'Right to challenge'
}

export const vraagfasen: typeof nl.vraagfasen = {
  GESTELD: 'asked',
  OPGEPAKT: 'taken up',
  DOORGELEID: 'referred',
  BEANTWOORD: 'answered',
  NIET_GEHONOREERD: 'not granted',
  INGETROKKEN: 'withdrawn'
}

export const middelen: typeof nl.middelen = {
  RUIMTE: 'Space',
  HANDEN: 'Hands',
  KENNIS: 'Knowledge',
  SPULLEN: 'Things',
  GELD: 'Money',
  NETWERK: 'Network'
}

export const burenhulp: typeof nl.burenhulp = {
  OOGJE_IN_HET_ZEIL: 'Keeping an eye out',
  GEZELSCHAP: 'Company',
  KENNIS_OF_ADVIES: 'Knowledge or advice',
  PLANTEN_POST_DIEREN: 'Plants, post or pets',
  VERVOER: 'Transport',
  KLUSJES: 'Odd jobs',
  UITLENEN: 'Lending something',
  HUISHOUDEN: 'Housekeeping',
  BEGELEIDING_ARTS: 'Coming along to the doctor',
  ADMINISTRATIE: 'Paperwork',
  REGELEN_VAN_VOORZIENINGEN: 'Arranging services',
  VERPLEGING: 'Nursing',
  PERSOONLIJKE_VERZORGING: 'Personal care'
}
