// SPDX-License-Identifier: EUPL-1.2
import type { Random } from './random.ts'

const WAT = [
  'Buurttuin',
  'Eettafel',
  'Wandelclub',
  'Repair Café',
  'Buurtkamer',
  'Zangkoor',
  'Klussendienst',
  'Leeskring'
]
const HOE = [
  'Samen',
  'De Ontmoeting',
  'Om de Hoek',
  'De Kas',
  'Nabij',
  'Het Anker',
  'De Linde',
  'Voor Elkaar',
  'De Brug'
]
const LIGGING = ['Noord', 'Zuid', 'Oost', 'West', 'Centrum', 'aan de Vaart', 'bij de Molen', 'Buitengebied']
const PLEK = [
  'Hoven',
  'Akkers',
  'Vlinderbuurt',
  'Componistenwijk',
  'Tuindorp',
  'Waterwijk',
  'Kerkdorp',
  'Bosrand',
  'Polder'
]
const BEGIN = ['Wij koken', 'Wij wandelen', 'Wij zorgen', 'Wij zingen', 'Wij helpen elkaar', 'Wij onderhouden de tuin']
const MIDDEN = [
  'elke week',
  'met de hele straat',
  'voor wie niet graag alleen is',
  'met jong en oud',
  'in het wijkgebouw'
]
const EINDE = ['zodat buren elkaar leren kennen', 'en iedereen kan meedoen', 'en nieuwe bewoners zich thuis voelen']
const FUNCTIE = [
  'initiatiefnemer',
  'penningmeester',
  'gastvrouw',
  'vrijwilliger',
  'buurtverbinder',
  'secretaris',
  'kok'
]
const STICHTING = ['Stichting', 'Vereniging', 'Coöperatie', 'Welzijn', 'Zorggroep', 'Wonen']

export const gebiedsnaam = (random: Random): string => `${random.of(PLEK)} ${random.of(LIGGING)}`
export const initiatiefnaam = (random: Random, nr: number): string => `${random.of(WAT)} ${random.of(HOE)} ${nr}`
export const partijnaam = (random: Random, nr: number): string => `${random.of(STICHTING)} ${random.of(PLEK)} ${nr}`
export const doel = (random: Random): string =>
  `${random.of(BEGIN)} ${random.of(MIDDEN)}, ${random.of(MIDDEN)}, ${random.of(EINDE)}.`
export const functie = (random: Random): string => random.of(FUNCTIE)
