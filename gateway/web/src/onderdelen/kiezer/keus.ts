// SPDX-License-Identifier: EUPL-1.2
import type { InitiatiefFilter, KiesbaarQuery, Partijopdracht } from '../../gql/graphql.ts'

const SOORTEN = ['persoon', 'partij', 'initiatief'] as const

/** Somebody or something that was chosen. */
export interface Keus {
  readonly wat: (typeof SOORTEN)[number]
  readonly id: string
  readonly naam: string
}

/** The same as the field of a form holds it: a draft that comes back still tells what it is called. */
export const alsTekst = ({ wat, id, naam }: Keus): string => `${wat} ${id} ${naam}`

/** Null where nothing, or nothing that can be read, was chosen. */
export function leesKeus(tekst: string): Keus | null {
  const [, soort, id, naam] = /^(\S+) (\S+) (.+)$/s.exec(tekst) ?? []
  const wat = SOORTEN.find((een) => een === soort)
  return wat && id && naam ? { wat, id, naam } : null
}

/** From what somebody can choose. */
export interface Kiesbron {
  /** Code of the place that the partijen work in; null for everywhere. */
  readonly gebied: string | null
  readonly partijen?: boolean
  /** Which initiatieven; none where it is left out. */
  readonly initiatieven?: Omit<InitiatiefFilter, 'zoek'>
  /** What this device knows already, and nobody needs to search for. */
  readonly bekend?: readonly Keus[]
  /** Why one of them cannot be chosen here, by id. */
  readonly bezet?: Readonly<Record<string, string>>
  /** What the viewer must be able to do to a partij, and what is told where they cannot. */
  readonly magMee?: { readonly opdracht: Partijopdracht; readonly anders: string }
}

/** One that is offered; where it cannot be chosen, why not. */
export interface Aanbieding extends Keus {
  readonly nietOmdat: string | null
}

export interface Gevonden {
  readonly keuzen: readonly Aanbieding[]
  /** How many more fit than are shown. */
  readonly meer: number
}

const past = (naam: string, zoek: string): boolean =>
  naam.toLocaleLowerCase('nl').includes(zoek.toLocaleLowerCase('nl'))

/** What fits what was typed: first what was known already, then by name what was found. */
export function gevondenIn(
  { bekend = [], bezet = {}, magMee }: Kiesbron,
  zoek: string,
  antwoord: KiesbaarQuery | undefined
): Gevonden {
  const { partijen, initiatieven } = antwoord ?? {}
  const gevonden = [
    ...(partijen?.nodes ?? []).map(({ id, naam, mogelijk }) => {
      const kan = magMee === undefined || mogelijk.includes(magMee.opdracht)
      return { wat: 'partij' as const, id, naam, nietOmdat: bezet[id] ?? (kan ? null : magMee.anders) }
    }),
    ...(initiatieven?.nodes ?? []).map(({ id, naam }) => ({
      wat: 'initiatief' as const,
      id,
      naam,
      nietOmdat: bezet[id] ?? null
    }))
  ].sort((een, ander) => een.naam.localeCompare(ander.naam, 'nl'))
  const aantal = (partijen?.aantal ?? 0) + (initiatieven?.aantal ?? 0)
  return {
    keuzen: [
      ...bekend.filter(({ naam }) => past(naam, zoek)).map((een) => ({ ...een, nietOmdat: bezet[een.id] ?? null })),
      ...gevonden
    ],
    meer: aantal - gevonden.length
  }
}
