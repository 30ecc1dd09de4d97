// SPDX-License-Identifier: EUPL-1.2
import type { MensFragment, OpmerkingAls } from '../../gql/graphql.ts'

export type Mens = MensFragment

/** A person or a partij, as commands name it. */
export type Wezen = { readonly persoonId: string } | { readonly partijId: string }

/** Null where the viewer is not told who it is. */
export const wezenVan = ({ persoonId, partij }: Mens): Wezen | null => {
  if (partij) return { partijId: partij.id }
  return persoonId === null ? null : { persoonId }
}

/** Tells two people of one initiatief apart. */
export const bijIdVan = ({ persoonId, partij, functie, van }: Mens): string =>
  partij?.id ?? persoonId ?? `${functie} ${van}`

/** People to choose from, by id: who the viewer is told of and who is not among the others. */
export const mensenkeuzen = (
  mensen: readonly Mens[],
  behalve: readonly Mens[],
  noem: (mens: Mens) => string
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    mensen.flatMap((mens) => {
      const { persoonId, partij } = mens
      if (partij || persoonId === null || behalve.some((een) => een.persoonId === persoonId)) return []
      return [[persoonId, noem(mens)]]
    })
  )

/** Ids of those who let something know as an arrangeur, each once. */
export const arrangeursIn = (
  opmerkingen: readonly { readonly als: OpmerkingAls; readonly door: string }[]
): readonly string[] => [...new Set(opmerkingen.flatMap(({ als, door }) => (als === 'ARRANGEUR' ? [door] : [])))]

/** The partijen, by id, that are not among these. */
export const partijenZonder = (
  partijen: Readonly<Record<string, string>>,
  mensen: readonly Mens[]
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(partijen).filter(([id]) => !mensen.some(({ partij }) => partij?.id === id)))
