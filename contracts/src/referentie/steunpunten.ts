// SPDX-License-Identifier: EUPL-1.2
import Type, { type Static } from 'typebox'
import { keuze } from '../kern/velden.ts'
import { citeer, peildatumVan } from './documenten.ts'
import { metCode, rij } from './rij.ts'

/** Where a question may go on to when the gemeente is not the one to help. */
export const SteunpuntCode = keuze('EHA', 'LSA', 'NLZVE', 'COOPLINK', 'LVGO', 'IPLO', 'MANTELZORGNL')
export type SteunpuntCode = Static<typeof SteunpuntCode>

/** A national organisation that helps initiatieven on, with what for and where it is found. */
export const Steunpunt = rij({ waarvoor: Type.String({ minLength: 1 }), site: Type.String({ pattern: '^https://' }) })
export type Steunpunt = Readonly<Static<typeof Steunpunt>>

type Nummer = 0 | 1 | 2
const steunpunt = (
  code: SteunpuntCode,
  naam: string,
  waarvoor: string,
  site: string,
  [nummer, regels, waar]: readonly [Nummer, string, string]
): Steunpunt => ({
  code,
  naam,
  waarvoor,
  site,
  bron: citeer(nummer, regels, waar),
  peildatum: peildatumVan(nummer),
  status: 'GENOEMD'
})

/** The signposts that the documents name. What they help with is in our own words; `site` is
 * their own front page. Source: B41, see docs/bronnen.md. */
export const STEUNPUNTEN: readonly Steunpunt[] = [
  steunpunt(
    'EHA',
    'Expertteam Huisvesting Aandachtsgroepen',
    'Huisvesting, en ruimten om elkaar te ontmoeten.',
    'https://www.rvo.nl/eha',
    [2, '465-476', 'slot']
  ),
  steunpunt('LSA', 'LSA bewoners', 'Bewoners die samen iets beginnen.', 'https://www.lsabewoners.nl/', [
    0,
    '966-967',
    'slot'
  ]),
  steunpunt(
    'NLZVE',
    'Nederland Zorgt Voor Elkaar',
    'Burgerinitiatieven in welzijn, wonen en zorg.',
    'https://nlzve.nl/',
    [1, '250-255', 'onderdeel B']
  ),
  steunpunt('COOPLINK', 'Cooplink', 'Wooncoöperaties.', 'https://www.cooplink.nl/', [0, '387-391', 'paragraaf 3.3.4']),
  steunpunt('LVGO', 'LVGO', 'Woongemeenschappen van vijftigplussers.', 'https://www.lvgo.nl/', [
    0,
    '374-377',
    'paragraaf 3.3.4'
  ]),
  steunpunt('IPLO', 'Informatiepunt Leefomgeving', 'Omgevingsplan en vergunningen.', 'https://iplo.nl/', [
    0,
    '303-304',
    'paragraaf 3.3.1'
  ]),
  steunpunt('MANTELZORGNL', 'MantelzorgNL', 'Mantelzorgers en de mantelzorgwoning.', 'https://www.mantelzorg.nl/', [
    0,
    '299-301',
    'paragraaf 3.3.1'
  ])
]

/** The steunpunt with this code, or undefined. */
export const steunpuntMetCode = metCode(STEUNPUNTEN)
