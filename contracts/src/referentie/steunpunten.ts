// SPDX-License-Identifier: EUPL-1.2
import Type, { type Static } from 'typebox'
import { keuze, lijst } from '../kern/velden.ts'
import { citeer, peildatumVan } from './documenten.ts'
import { metCode, Rijcode, rij } from './rij.ts'

/** Where a question may go on to when the gemeente is not the one to help. */
export const SteunpuntCode = keuze(
  'EHA',
  'LSA',
  'NLZVE',
  'COOPLINK',
  'LVGO',
  'IPLO',
  'MANTELZORGNL',
  'HELPDESK_BOUWREGELS',
  'THUISHUIS'
)
export type SteunpuntCode = Static<typeof SteunpuntCode>

/** A national organisation that helps initiatieven on, with what for and where it is found. */
export const Steunpunt = rij({
  waarvoor: Type.String({ minLength: 1 }),
  site: Type.String({ pattern: '^https://' }),
  /** Codes of the obstacles with which somebody can turn to it. Source: eigen keuze, from what it is named for. */
  helptBij: lijst(Rijcode, 10)
})
export type Steunpunt = Readonly<Static<typeof Steunpunt>>

type Nummer = 0 | 1 | 2
type Waar = readonly [nummer: Nummer, regels: string, waar: string]
type Rest = Pick<Steunpunt, 'waarvoor' | 'site' | 'helptBij'> & { readonly genoemd: Waar }

const steunpunt = (
  code: SteunpuntCode,
  naam: string,
  { genoemd: [nummer, regels, waar], ...rest }: Rest
): Steunpunt => ({
  code,
  naam,
  ...rest,
  bron: citeer(nummer, regels, waar),
  peildatum: peildatumVan(nummer),
  status: 'GENOEMD'
})

/** The signposts that the documents name. What they help with is in our own words; `site` is
 * their own front page. Source: B41, see docs/bronnen.md. */
export const STEUNPUNTEN: readonly Steunpunt[] = [
  steunpunt('EHA', 'Expertteam Huisvesting Aandachtsgroepen', {
    waarvoor: 'Huisvesting, en ruimten om elkaar te ontmoeten.',
    site: 'https://www.rvo.nl/eha',
    helptBij: [
      'WOONVORM_ONTBREEKT',
      'LEEFBAARHEID_CORPORATIE_BEPERKT',
      'RUIMTE_CORPORATIE_ALLEEN_ALGEMEEN_BELANG',
      'WMO_NIET_VOOR_VASTGOED',
      'RUIMTE_IN_SOCIALE_HUUR',
      'RUIMTE_ZONDER_VASTE_DEKKING'
    ],
    genoemd: [2, '465-476', 'slot']
  }),
  steunpunt('LSA', 'LSA bewoners', {
    waarvoor: 'Bewoners die samen iets beginnen.',
    site: 'https://www.lsabewoners.nl/',
    helptBij: [
      'SCHOTTEN',
      'CULTUUR',
      'GEBREK_AAN_KENNIS',
      'GEBREK_AAN_CAPACITEIT',
      'WMO_ELK_JAAR_OPNIEUW',
      'GEEN_LANDELIJKE_REGELING'
    ],
    genoemd: [0, '966-967', 'slot']
  }),
  steunpunt('NLZVE', 'Nederland Zorgt Voor Elkaar', {
    waarvoor: 'Burgerinitiatieven in welzijn, wonen en zorg.',
    site: 'https://nlzve.nl/',
    helptBij: [
      'WMO_GERICHT_OP_EIGEN_WONING',
      'SCHOTTEN',
      'GEBREK_AAN_KENNIS',
      'WMO_ELK_JAAR_OPNIEUW',
      'GEEN_LANDELIJKE_REGELING'
    ],
    genoemd: [1, '250-255', 'onderdeel B']
  }),
  steunpunt('COOPLINK', 'Cooplink', {
    waarvoor: 'Wooncoöperaties.',
    site: 'https://www.cooplink.nl/',
    helptBij: ['WOONVORM_ONTBREEKT', 'BESTEMMING_EN_LOCATIE', 'TOEWIJZING_ZONDER_COOPTATIE'],
    genoemd: [0, '387-391', 'paragraaf 3.3.4']
  }),
  steunpunt('LVGO', 'LVGO', {
    waarvoor: 'Woongemeenschappen van vijftigplussers.',
    site: 'https://www.lvgo.nl/',
    helptBij: [
      'WOONVORM_ONTBREEKT',
      'TOEWIJZING_ZONDER_COOPTATIE',
      'SAMENWOONCONTRACT_TEGENGEGAAN',
      'ANGST_VOOR_SAMEN_WONEN'
    ],
    genoemd: [0, '374-377', 'paragraaf 3.3.4']
  }),
  steunpunt('IPLO', 'Informatiepunt Leefomgeving', {
    waarvoor: 'Omgevingsplan en vergunningen.',
    site: 'https://iplo.nl/',
    helptBij: [
      'BESTEMMING_EN_LOCATIE',
      'HOGE_PARKEERNORMEN',
      'MANTELZORGWONING_ZONDER_BELEID',
      'VAKANTIEPARK_NIET_BEWONEN'
    ],
    genoemd: [0, '303-304', 'paragraaf 3.3.1']
  }),
  steunpunt('MANTELZORGNL', 'MantelzorgNL', {
    waarvoor: 'Mantelzorgers en de mantelzorgwoning.',
    site: 'https://www.mantelzorg.nl/',
    helptBij: ['MANTELZORGWONING_ZONDER_BELEID', 'FINANCIELE_GEVOLGEN_MANTELZORG'],
    genoemd: [0, '299-301', 'paragraaf 3.3.1']
  }),
  steunpunt('HELPDESK_BOUWREGELS', 'Helpdesk Bouwregelgeving', {
    waarvoor: 'Vragen over bouwregels.',
    site: 'https://www.helpdeskbouwregels.nl/',
    helptBij: [
      'MANTELZORGWONING_ZONDER_BELEID',
      'GELUID_EN_BRANDEISEN',
      'HOGE_KWALITEITSEISEN',
      'SPLITSEN_VAN_WONINGEN'
    ],
    genoemd: [0, '284-297', 'paragraaf 3.3.1']
  }),
  steunpunt('THUISHUIS', 'Thuishuis', {
    waarvoor: 'Klein samen wonen in de eigen buurt, voor ouderen die alleen zijn.',
    site: 'https://www.thuishuis.org/',
    helptBij: ['WOONVORM_ONTBREEKT', 'ANGST_VOOR_SAMEN_WONEN'],
    genoemd: [0, '364-366', 'paragraaf 3.3.2']
  })
]

/** The steunpunt with this code, or undefined. */
export const steunpuntMetCode = metCode(STEUNPUNTEN)

/** The steunpunten that somebody can turn to with one of these obstacles, each once, in the order of the table. */
export const steunpuntenBij = (belemmeringen: readonly string[]): readonly Steunpunt[] =>
  STEUNPUNTEN.filter(({ helptBij }) => belemmeringen.some((een) => helptBij.includes(een)))
