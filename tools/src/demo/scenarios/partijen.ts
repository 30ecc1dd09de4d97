// SPDX-License-Identifier: EUPL-1.2
import type { DemoCommand } from '../command.ts'
import { partij } from '../story.ts'

/** Invented organisations of every kind that the scenarios need. */
export const PARTIJEN: readonly DemoCommand[] = [
  partij('gemeente-merenburg', 'gemeente', {
    naam: 'Gemeente Merenburg (voorbeelddata)',
    type: 'GEMEENTE',
    rechtsvorm: 'PUBLIEKRECHTELIJK',
    werkgebied: ['GM9901'],
    op: '2001-01-01'
  }),
  partij('woonmeer', 'corporatie', {
    naam: 'Woonmeer (voorbeelddata)',
    type: 'CORPORATIE',
    rechtsvorm: 'STICHTING',
    statutairDoel: 'Werkzaam zijn op het gebied van de volkshuisvesting.',
    werkgebied: ['GM9901', 'GM9902'],
    op: '1998-04-01'
  }),
  partij('welzijn-merenburg', 'welzijn', {
    naam: 'Welzijn Merenburg (voorbeelddata)',
    type: 'WELZIJN',
    rechtsvorm: 'STICHTING',
    statutairDoel: 'Bijdragen aan een samenleving waarin inwoners elkaar kennen en helpen.',
    anbi: true,
    werkgebied: ['GM9901', 'GM9902', 'GM9903'],
    op: '2006-01-01'
  }),
  partij('lindenhof', 'beheerder', {
    naam: 'Zorggroep Lindenhof (voorbeelddata)',
    type: 'ZORG',
    rechtsvorm: 'STICHTING',
    statutairDoel: 'Verlenen van zorg en ondersteuning aan ouderen.',
    anbi: true,
    werkgebied: ['GM9901'],
    op: '2003-09-01'
  }),
  partij('keerpunt', 'beheerder', {
    naam: 'Keerpunt (voorbeelddata)',
    type: 'ZORG',
    rechtsvorm: 'STICHTING',
    statutairDoel: 'Begeleiden van mensen die van een verslaving herstellen.',
    werkgebied: ['GM9901'],
    op: '2010-02-01'
  }),
  partij('thuisvesting', 'beheerder', {
    naam: 'Thuisvesting (voorbeelddata)',
    type: 'ZORG',
    rechtsvorm: 'STICHTING',
    statutairDoel: 'Begeleiden van mensen die weer zelfstandig gaan wonen.',
    werkgebied: ['GM9901'],
    op: '2011-05-01'
  }),
  partij('wortel-en-loof', 'welzijn', {
    naam: 'Wortel en Loof, gemeenschapsbouwers (voorbeelddata)',
    type: 'WELZIJN',
    rechtsvorm: 'COOPERATIE',
    werkgebied: ['GM9901'],
    op: '2016-03-01'
  }),
  partij('vliegende-kruk', 'welzijn', {
    naam: 'De Vliegende Kruk (voorbeelddata)',
    type: 'KUNST_EN_CULTUUR',
    rechtsvorm: 'ZONDER_RECHTSVORM',
    werkgebied: ['WK990101'],
    op: '2015-06-01'
  }),
  partij('bewonersoverleg', 'bewoner-tuin', {
    naam: 'Bewonersoverleg Noorderveld (voorbeelddata)',
    type: 'BEWONERSGROEP',
    rechtsvorm: 'ZONDER_RECHTSVORM',
    werkgebied: ['WK990101'],
    op: '2009-10-01'
  }),
  partij('wijkpolitie', 'beheerder', {
    naam: 'Wijkpolitie Meerland (voorbeelddata)',
    type: 'POLITIE',
    rechtsvorm: 'PUBLIEKRECHTELIJK',
    werkgebied: ['GM9901', 'GM9902', 'GM9903'],
    op: '2013-01-01'
  }),
  partij('zorgkantoor', 'beheerder', {
    naam: 'Zorgkantoor Meerland (voorbeelddata)',
    type: 'ZORGKANTOOR',
    rechtsvorm: 'NV',
    werkgebied: ['GM9901', 'GM9902', 'GM9903'],
    op: '2006-01-01'
  }),
  partij('bakkerij-kruim', 'bewoner-koor', {
    naam: 'Bakkerij Kruim (voorbeelddata)',
    type: 'ONDERNEMER',
    rechtsvorm: 'VOF',
    werkgebied: ['BU99010001'],
    op: '2012-08-01'
  }),
  partij('vv-merenburg', 'bewoner-tuin', {
    naam: 'VV Merenburg (voorbeelddata)',
    type: 'SPORT',
    rechtsvorm: 'VERENIGING',
    statutairDoel: 'Beoefenen en bevorderen van de voetbalsport.',
    werkgebied: ['GM9901'],
    op: '1999-07-01'
  }),
  partij('het-anker', 'bewoner-koor', {
    naam: 'Kerk Het Anker (voorbeelddata)',
    type: 'GELOOFSGEMEENSCHAP',
    rechtsvorm: 'KERKGENOOTSCHAP',
    anbi: true,
    werkgebied: ['GM9901'],
    op: '2000-01-01'
  }),
  partij('de-wilg', 'bewoner-dorp', {
    naam: 'Basisschool De Wilg (voorbeelddata)',
    type: 'SCHOOL',
    rechtsvorm: 'STICHTING',
    statutairDoel: 'Geven van basisonderwijs.',
    werkgebied: ['GM9902'],
    op: '2004-08-01'
  }),
  partij('het-schip', 'welzijn', {
    naam: 'Bibliotheek Het Schip (voorbeelddata)',
    type: 'BIBLIOTHEEK',
    rechtsvorm: 'STICHTING',
    statutairDoel: 'Iedereen toegang geven tot lezen, leren en informatie.',
    anbi: true,
    werkgebied: ['GM9901', 'GM9902'],
    op: '2002-01-01'
  }),
  partij('meervast', 'beheerder', {
    naam: 'Meervast Vastgoed (voorbeelddata)',
    type: 'BELEGGER',
    rechtsvorm: 'BV',
    werkgebied: ['BU99010203'],
    op: '2014-11-01'
  }),
  partij('dorpsbelang', 'bewoner-dorp', {
    naam: 'Dorpsbelang Polderdijk (voorbeelddata)',
    type: 'KOEPEL',
    rechtsvorm: 'VERENIGING',
    statutairDoel: 'Opkomen voor de leefbaarheid van Polderdijk.',
    werkgebied: ['GM9902'],
    op: '2005-03-01'
  }),
  partij('goed-begin', 'beheerder', {
    naam: 'Fonds Goed Begin (voorbeelddata)',
    type: 'FONDS',
    rechtsvorm: 'STICHTING',
    statutairDoel: 'Steunen van initiatieven van inwoners met geld voor een eerste jaar.',
    anbi: true,
    werkgebied: ['GM9901', 'GM9902', 'GM9903'],
    op: '2017-01-01'
  })
]
