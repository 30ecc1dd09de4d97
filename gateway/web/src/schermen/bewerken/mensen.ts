// SPDX-License-Identifier: EUPL-1.2
import type { MensFragment, OpmerkingAls } from '../../gql/graphql.ts'
import type { Keus } from '../../onderdelen/kiezer/keus.ts'

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

/** Who was chosen, as commands name them. */
export const wezenUit = ({ wat, id }: Keus): Wezen => (wat === 'persoon' ? { persoonId: id } : { partijId: id })

/** People to choose from: who the viewer is told of and who is not among the others. */
export const mensenkeuzen = (
  mensen: readonly Mens[],
  behalve: readonly Mens[],
  noem: (mens: Mens) => string
): readonly Keus[] =>
  mensen.flatMap((mens) => {
    const { persoonId, partij } = mens
    if (partij || persoonId === null || behalve.some((een) => een.persoonId === persoonId)) return []
    return [{ wat: 'persoon', id: persoonId, naam: noem(mens) }]
  })

/** Ids of those who let something know as an arrangeur, each once. */
export const arrangeursIn = (
  opmerkingen: readonly { readonly als: OpmerkingAls; readonly door: string }[]
): readonly string[] => [...new Set(opmerkingen.flatMap(({ als, door }) => (als === 'ARRANGEUR' ? [door] : [])))]

/** Why a partij that is among these cannot be chosen again, by its id. */
export const bezetDoor = (mensen: readonly Mens[], omdat: string): Readonly<Record<string, string>> =>
  Object.fromEntries(mensen.flatMap(({ partij }) => (partij ? [[partij.id, omdat]] : [])))
