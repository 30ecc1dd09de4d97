// SPDX-License-Identifier: EUPL-1.2
import { citeer } from '../documenten.ts'
import { type Belemmering, belemmering } from './vorm.ts'

const bron = citeer(0, '534-538', 'paragraaf 3.4.4')

/** Walls between systems, and what the parties lack. Source: F1, see docs/bronnen.md. */
export const SAMENWERKING: readonly Belemmering[] = [
  belemmering('SCHOTTEN', 'Schotten tussen wetten, geld en werkwijzen', {
    regel: 'F1',
    categorie: 'SAMENWERKING',
    toelichting: 'Wat bij elkaar hoort, is verdeeld over gescheiden regels en budgetten.',
    bron,
    ookGenoemd: [citeer(3, '3868-3870', 'Een organisatienetwerk als antwoord?')]
  }),
  belemmering('CULTUUR', 'Cultuur', {
    regel: 'F1',
    categorie: 'SAMENWERKING',
    toelichting: 'Cultuur staat in de weg; de bron zegt niet van wie.',
    bron
  }),
  belemmering('GEBREK_AAN_KENNIS', 'Gebrek aan kennis', {
    regel: 'F1',
    categorie: 'SAMENWERKING',
    toelichting: 'Er ontbreekt kennis; de bron zegt niet bij wie.',
    bron
  }),
  belemmering('GEBREK_AAN_CAPACITEIT', 'Gebrek aan capaciteit', {
    regel: 'F1',
    categorie: 'SAMENWERKING',
    toelichting: 'Er ontbreekt capaciteit; de bron zegt niet bij wie.',
    bron
  })
]
