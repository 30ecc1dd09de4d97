// SPDX-License-Identifier: EUPL-1.2
import type { Opdrachtcontract } from '@naober/contracts'
import { maakSchema } from '@naober/gateway/graphql'
import { coerceInputValue, getNamedType, isLeafType, isObjectType } from 'graphql'

const schema = maakSchema()

const fieldOf = ({ naam }: Opdrachtcontract) => {
  const field = schema.getMutationType()?.getFields()[naam]
  if (!field) throw new Error(`there is no mutation ${naam}`)
  return field
}

/** All fields of a type that hold a value and need nothing to be asked. */
const valuesOf = (name: string): string => {
  const type = schema.getType(name)
  if (!isObjectType(type)) throw new Error(`${name} is no object type`)
  const fields = Object.values(type.getFields()).map(({ name: field, type: of }) => {
    const named = getNamedType(of)
    if (isLeafType(named)) return field
    return isObjectType(named) && 'id' in named.getFields() ? `${field} { id }` : ''
  })
  return fields.join(' ')
}

/** The mutation of a command with everything it takes as variables, asking all there is to know of the outcome. */
export const mutationOf = (contract: Opdrachtcontract): string => {
  const { args } = fieldOf(contract)
  const declared = args.map(({ name, type }) => `$${name}: ${type}`).join(', ')
  const given = args.map(({ name }) => `${name}: $${name}`).join(', ')
  const accepted = `${contract.aggregaat.naam}Aanvaard`
  return `mutation (${declared}) { uitkomst: ${contract.naam}(${given}) {
    __typename ... on ${accepted} { ${valuesOf(accepted)} } ... on Weigering { ${valuesOf('Weigering')} } } }`
}

/** What GraphQL makes of this input before the contract sees it; undefined where GraphQL itself refuses it. */
export const asGraphqlReads = (contract: Opdrachtcontract, value: unknown): unknown => {
  const invoer = fieldOf(contract).args.find(({ name }) => name === 'invoer')
  if (!invoer) throw new Error(`${contract.naam} takes no fields`)
  let refused = false
  const read: unknown = coerceInputValue(value, invoer.type, () => {
    refused = true
  })
  return refused ? undefined : JSON.parse(JSON.stringify(read ?? null))
}
