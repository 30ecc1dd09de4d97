// SPDX-License-Identifier: EUPL-1.2
import {
  DirectiveLocation,
  GraphQLDirective,
  GraphQLList,
  GraphQLNonNull,
  GraphQLSchema,
  getDirectiveValues,
  getVariableValues,
  isInputObjectType,
  type OperationDefinitionNode
} from 'graphql'
import type { Stand } from '../../view/kern/positions.ts'

const NAAM = 'minstens'

/** The schema with `@minstens(standen: …)` on queries: answer as of these positions or later, or not at all. */
export const withMinstens = (schema: GraphQLSchema): GraphQLSchema => {
  const invoer = schema.getType('StandInvoer')
  if (!isInputObjectType(invoer)) throw new Error('the schema has no StandInvoer')
  const directive = new GraphQLDirective({
    name: NAAM,
    description: 'Antwoord pas als het overzicht minstens zo ver is; na 2 seconden: NOG_NIET_ZO_VER.',
    locations: [DirectiveLocation.QUERY],
    args: { standen: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(invoer))) } }
  })
  return new GraphQLSchema({ ...schema.toConfig(), directives: [...schema.getDirectives(), directive] })
}

/** Whether the operation asks for positions. */
export const asksMinstens = (operation: OperationDefinitionNode): boolean =>
  operation.directives?.some(({ name }) => name.value === NAAM) === true

/** The positions that the operation asks for; undefined where its variables are wrong: executing it tells. */
export const minstensOf = (
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>
): readonly Stand[] | undefined => {
  const directive = schema.getDirective(NAAM)
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
  if (!directive || !coerced) return undefined
  const standen: unknown = getDirectiveValues(directive, operation, coerced)?.standen
  return Array.isArray(standen) ? standen.map(standOf) : undefined
}

const standOf = ({ dienst, logId, positie }: { dienst: string; logId?: string | null; positie: number }): Stand => ({
  dienst,
  logId: logId ?? '',
  positie
})
