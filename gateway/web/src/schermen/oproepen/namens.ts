// SPDX-License-Identifier: EUPL-1.2
import type { NamensQuery, PlaatsBehoefteInvoer } from '../../gql/graphql.ts'
import { teksten } from './teksten.nl.ts'

/** Stands for oneself in the list of those on whose behalf one can ask. */
export const ZELF = 'zelf'

/** On whose behalf somebody can ask or offer: themselves, their initiatieven and their partijen, by id. */
export const namenskeuzen = ({ ik, initiatieven }: NamensQuery): Readonly<Record<string, string>> => ({
  [ZELF]: teksten.zelf,
  ...Object.fromEntries([...initiatieven.nodes, ...(ik?.partijen ?? [])].map(({ id, naam }) => [id, naam]))
})

/** The same as commands take it; nothing for oneself. */
export function namensVan(id: string, { ik, initiatieven }: NamensQuery): Pick<PlaatsBehoefteInvoer, 'namens'> {
  if (initiatieven.nodes.some((een) => een.id === id)) return { namens: { initiatiefId: id } }
  return ik?.partijen.some((een) => een.id === id) ? { namens: { partijId: id } } : {}
}
