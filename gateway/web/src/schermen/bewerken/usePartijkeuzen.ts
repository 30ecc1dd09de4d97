// SPDX-License-Identifier: EUPL-1.2
import { useLezing } from '../../app/client.ts'
import { PartijkeuzenDocument } from '../../gql/graphql.ts'

/** The partijen of a gemeente to choose from, by id and in the order of their names; none while they are on their way. */
export function usePartijkeuzen(gemeente: string | undefined): Readonly<Record<string, string>> {
  const { data } = useLezing(PartijkeuzenDocument, { gebied: gemeente ?? '' })
  const partijen = [...(data?.partijen.nodes ?? [])].sort((een, ander) => een.naam.localeCompare(ander.naam, 'nl'))
  return Object.fromEntries(partijen.map(({ id, naam }) => [id, naam]))
}
