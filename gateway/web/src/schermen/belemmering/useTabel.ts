// SPDX-License-Identifier: EUPL-1.2
import { useLezing } from '../../app/client.ts'
import { BelemmeringtabelDocument } from '../../gql/graphql.ts'

/** The obstacles that the sources know, by code and in the order of their names; none while they are on their way. */
export function useTabel(): Readonly<Record<string, string>> {
  const { data } = useLezing(BelemmeringtabelDocument, {}, { vast: true })
  const rijen = [...(data?.referentie?.rijen ?? [])].sort((een, ander) => een.naam.localeCompare(ander.naam, 'nl'))
  return Object.fromEntries(rijen.map(({ code, naam }) => [code, naam]))
}
