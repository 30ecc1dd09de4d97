// SPDX-License-Identifier: EUPL-1.2
import { citeer } from '../documenten.ts'
import { rijenVan } from './vorm.ts'

const programma = rijenVan('PROGRAMMA')

/** Programmes of which the documents tell: those that run, and two that ended and took things along. Source: B11, F38. */
export const PROGRAMMAS = [
  programma('WOZO', 'Wonen, Ondersteuning en Zorg voor Ouderen', {
    regel: 'B1',
    bron: citeer(0, '939-944', 'onderdeel Oormerk'),
    voorwaarde: 'Geld voor netwerken wordt anders geoormerkt, besteed en verantwoord dan geld voor zorg.'
  }),
  programma('WONEN_EN_ZORG_VOOR_OUDEREN', 'Programma Wonen en Zorg voor Ouderen', {
    regel: 'B2',
    bron: citeer(1, '88-92', 'inleiding')
  }),
  programma('EEN_THUIS_VOOR_IEDEREEN', 'Een thuis voor iedereen', { regel: 'B3', bron: citeer(2, '465-471', 'slot') }),
  programma('BUURTSAAM', 'Programma Buurtsaam', {
    regel: 'B4',
    bron: citeer(1, '172-176', 'onderdeel A'),
    voorwaarde: 'Tien gemeenten worden ondersteund bij het maken van plannen.'
  }),
  programma('GALA_SPUK', 'SPUK-gelden vanuit GALA', {
    regel: 'B5',
    bron: citeer(2, '393-395', 'Ga op zoek naar (tijdelijke) financiële middelen'),
    duur: 'TIJDELIJK'
  }),
  programma('GEZOND_EN_WEL_OUDER_WORDEN', 'Gezond en Wel ouder worden, Westland-Schieland-Delfland', {
    regel: 'B7',
    bron: citeer(2, '253-258', 'Rol en belang van zorgkantoren'),
    duur: 'TIJDELIJK'
  }),
  programma('KRACHTWIJKEN', 'Krachtwijkenbeleid', {
    regel: 'B11',
    bron: citeer(3, '531-534', 'paper over de wijkaanpak'),
    stand: 'BEEINDIGD',
    duur: 'TIJDELIJK',
    einde: '2012'
  }),
  programma('ISV', 'Investeringsbudget Stedelijke Vernieuwing', {
    regel: 'B11',
    bron: citeer(3, '531-534', 'paper over de wijkaanpak'),
    stand: 'BEEINDIGD',
    duur: 'TIJDELIJK',
    einde: '2014'
  })
]
