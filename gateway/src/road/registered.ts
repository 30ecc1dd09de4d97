// SPDX-License-Identifier: EUPL-1.2
import { type DocumentNode, type GraphQLSchema, getOperationAST, parse, validate } from 'graphql'
import { asksMinstens } from '../schema/kern/minstens.ts'
import { CompiledQuery } from './operation.ts'
import { OperationsError } from './operations-error.ts'

/** Documents by the SHA-256 of their text, hex: those of the web application and those an operator adds. */
export type Manifest = Readonly<Record<string, string>>

interface Registered {
  readonly text: string
  /** Name of the operation, where it has one. */
  readonly naam: string | undefined
  /** Undefined for mutations, subscriptions, and queries that may wait: those are always Yoga's. */
  readonly query: CompiledQuery | undefined
}

/**
 * The operations that were registered. Each is checked and compiled when it is first asked for: all of them together
 * would take a start a second.
 */
export class RegisteredOperations {
  readonly #schema: GraphQLSchema
  readonly #texts: ReadonlyMap<string, string>
  readonly #byHash = new Map<string, Registered>()

  constructor(schema: GraphQLSchema, manifest: Manifest) {
    this.#schema = schema
    this.#texts = new Map(Object.entries(manifest))
  }

  /** Undefined for a hash that is not registered. Throws an OperationsError where its document does not fit the schema. */
  get(hash: string): Registered | undefined {
    const known = this.#byHash.get(hash)
    const text = this.#texts.get(hash)
    if (known !== undefined || text === undefined) return known
    const registered = this.#make(hash, text)
    this.#byHash.set(hash, registered)
    return registered
  }

  #make(hash: string, text: string): Registered {
    const document = documentOf(this.#schema, hash, text)
    const operation = getOperationAST(document)
    const waits = operation !== null && operation !== undefined && asksMinstens(operation)
    return {
      text,
      naam: operation?.name?.value,
      query: waits ? undefined : CompiledQuery.of(this.#schema, document)
    }
  }
}

/** The document of this text. Throws an OperationsError, by `name`, where it is none or does not fit the schema. */
export const documentOf = (schema: GraphQLSchema, name: string, text: string): DocumentNode => {
  try {
    const document = parse(text)
    const [fault] = validate(schema, document)
    if (fault) throw fault
    return document
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.replace(/\s+/g, ' ') : ''
    throw new OperationsError(`De bewerking ${name} past niet bij het schema (${why}).`, { cause })
  }
}

/** What a GraphQL request over HTTP carries, as far as it can be told without executing. */
export interface GraphqlRequest {
  readonly hash: string
  readonly operationName: unknown
  readonly variables: Readonly<Record<string, unknown>>
}

/** The hash and variables of a request for a registered operation; undefined for anything else or odd: Yoga tells. */
export const registeredRequest = (params: unknown): GraphqlRequest | undefined => {
  if (!isObject(params) || params.query !== undefined) return undefined
  const extensions = decoded(params.extensions)
  const persisted = isObject(extensions) ? extensions.persistedQuery : undefined
  const hash = isObject(persisted) ? persisted.sha256Hash : undefined
  const variables = decoded(params.variables) ?? {}
  if (typeof hash !== 'string' || !isObject(variables)) return undefined
  return { hash, operationName: params.operationName, variables }
}

/** In a URL these are JSON texts, in a body they are values. */
const decoded = (value: unknown): unknown => {
  if (typeof value !== 'string') return value
  try {
    return JSON.parse(value)
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
