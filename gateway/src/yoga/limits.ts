// SPDX-License-Identifier: EUPL-1.2
import { complexityFromQuery } from '@pothos/plugin-complexity'
import {
  type ASTVisitor,
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  parse,
  type ValidationContext
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { askedOfSchema, wholeOf } from './introspection.ts'
import { priceKey } from './price-key.ts'

/** What a query of a stranger may cost. Registered operations were looked at by their operator and are not priced. */
export const LIMITS = {
  /** Words and signs in a document. */
  tokens: 2_000,
  /** Fields under another name, so that one request cannot ask the same thing a hundred times. */
  aliases: 30,
  /** Levels of fields. */
  depth: 16,
  /** Fields in the answer if every list is as long as it may be. */
  cost: 20_000
}

const tooMuch = (wat: string, gevonden: number, grens: number): GraphQLError =>
  new GraphQLError(`Deze vraag heeft ${gevonden} ${wat}; hoogstens ${grens} mag.`, {
    extensions: { code: 'TE_GROOT', grens, gevonden }
  })

/** Bounds what a document may ask: its size when parsed, its aliases when validated, its price when run. */
export const useLimits = (): Plugin => ({
  onParse: ({ setParseFn }) => {
    setParseFn((source: string, options: object) => parse(source, { ...options, maxTokens: LIMITS.tokens }))
  },
  onValidate: ({ addValidationRule }) => {
    addValidationRule(aliasRule)
  },
  onExecute: ({ args }) => checkPrice(args),
  onSubscribe: ({ args }) => checkPrice(args)
})

const aliasRule = (context: ValidationContext): ASTVisitor => {
  let aliases = 0
  return {
    Field: (node) => {
      if (!node.alias || node.alias.value === node.name.value) return
      aliases++
      if (aliases === LIMITS.aliases + 1) context.reportError(tooMuch('aliassen', aliases, LIMITS.aliases))
    }
  }
}

interface Price {
  readonly complexity: number
  readonly depth: number
}

/** Prices by document, operation and variables: a query is asked far more often than it changes. */
const prices = new WeakMap<DocumentNode, Map<string, Price>>()
const MOST_PRICES = 16
/** Longest key under which a price is kept, in characters: other requests are priced each time. */
const LONGEST_KEY = 500

/** Throws TE_GROOT for asking more about the schema than there is to tell: no price is set on that. */
const checkIntrospection = (schema: GraphQLSchema, document: DocumentNode, operationName: string | null): void => {
  const asked = askedOfSchema(document, operationName, schema)
  if (asked > wholeOf(schema)) throw tooMuch('velden over het schema', Math.round(asked), Math.round(wholeOf(schema)))
}

/** Throws TE_GROOT for a query that would cost too much, and what makes pricing impossible: nothing runs unpriced. */
const checkPrice = ({ schema, document, operationName, variableValues }: ExecutionArgs): void => {
  const variables = { ...variableValues }
  const key = priceKey([operationName ?? null, variables], LONGEST_KEY)
  const known = prices.get(document) ?? new Map<string, Price>()
  let price = key === undefined ? undefined : known.get(key)
  if (!price) {
    const operation = getOperationAST(document, operationName)
    if (!operation) return
    // Variables that are not what the operation says: the executor runs nothing, and tells which.
    if (getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors) return
    checkIntrospection(schema, document, operationName ?? null)
    const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION)
    price = complexityFromQuery({ ...document, definitions: [operation, ...fragments] }, { schema, variables })
    if (key !== undefined) {
      if (known.size >= MOST_PRICES) known.clear()
      known.set(key, price)
      prices.set(document, known)
    }
  }
  if (price.depth > LIMITS.depth) throw tooMuch('niveaus', price.depth, LIMITS.depth)
  if (price.complexity > LIMITS.cost) throw tooMuch('velden', price.complexity, LIMITS.cost)
}
