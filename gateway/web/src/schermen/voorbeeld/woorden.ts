// SPDX-License-Identifier: EUPL-1.2
import type { Plaatssoort, Toepassinguitkomst, Voorbeeldfase, VoorbeeldrijFragment } from '../../gql/graphql.ts'
import type { Toon } from '../../onderdelen/daad/Merk.tsx'
import { teksten } from './teksten.nl.ts'

export const tonen: Readonly<Record<Voorbeeldfase, Toon>> = {
  CONCEPT: 'concept',
  GEPUBLICEERD: 'goed',
  INGETROKKEN: 'voorbij'
}

export const uitkomsttonen: Readonly<Record<Toepassinguitkomst, Toon>> = {
  WERKTE: 'goed',
  WERKTE_DEELS: 'open',
  WERKTE_NIET: 'letop'
}

/** Town, countryside, or both. */
export const plaatswoord = (plaatsen: readonly Plaatssoort[] | null): string =>
  (plaatsen ?? []).map((een) => teksten.plaatsen[een]).join(', ')

/** How often it was tried elsewhere, and what became of it: counts, never a mark. */
export const uitkomstwoorden = (uitkomsten: VoorbeeldrijFragment['uitkomsten']): string => {
  if (uitkomsten === null) return ''
  const { toegepast, werkte, werkteDeels, werkteNiet } = uitkomsten
  return [
    teksten.toegepast(toegepast),
    werkte > 0 && teksten.werkte(werkte),
    werkteDeels > 0 && teksten.werkteDeels(werkteDeels),
    werkteNiet > 0 && teksten.werkteNiet(werkteNiet)
  ]
    .filter(Boolean)
    .join(' · ')
}
