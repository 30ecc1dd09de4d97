// SPDX-License-Identifier: EUPL-1.2
import { isTechnicalCode, TECHNICAL_CODES, type TechnicalCodeName } from '@naober/kit/errors/codes'
import { TechnicalError } from '@naober/kit/errors/problem'
import type { ExecutionResult } from 'graphql'
import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** A technical code as GraphQL tells it: Dutch text, `extensions.code`, its members, and the HTTP status. */
export const technical = (
  code: TechnicalCodeName,
  detail?: string,
  members: Readonly<Record<string, unknown>> = {},
  at: GraphQLError | null = null
): GraphQLError => {
  const { status, uitleg } = TECHNICAL_CODES[code]
  const http = { status, ...(status === 503 || status === 429 ? { headers: { 'Retry-After': '1' } } : {}) }
  return new GraphQLError(detail ?? uitleg, {
    ...(at?.nodes && { nodes: at.nodes }),
    ...(at?.path && { path: at.path }),
    // Below a field the answer is an answer; only what stops the whole request has a status of its own.
    extensions: { code, ...members, ...(!at?.path && { http }) }
  })
}

/** Turns whatever was thrown into what a caller may know. `opFout` hears of faults that are ours. */
export const maskWith =
  (opFout: (error: unknown) => void) =>
  (thrown: unknown): GraphQLError => {
    const error = thrown instanceof GraphQLError ? thrown : null
    const cause = error?.originalError ?? (error ? undefined : thrown)
    if (error && cause === undefined) return error
    if (cause instanceof GraphQLError) return error ?? cause
    if (cause instanceof TechnicalError && cause.code !== 'INTERN')
      return technical(cause.code, cause.message, cause.members, error)
    opFout(cause)
    return technical('INTERN', undefined, {}, error)
  }

/** Gives every error a code, and takes the schema's names out of suggestions unless `ontwikkeling`. */
export const useCodes = (ontwikkeling: boolean): Plugin => ({
  onResultProcess: ({ result, setResult }) => {
    if (!isSingle(result) || !result.errors) return
    setResult({ ...result, errors: result.errors.map((error) => coded(error, ontwikkeling)) })
  }
})

const isSingle = (result: unknown): result is ExecutionResult =>
  typeof result === 'object' && result !== null && !(Symbol.asyncIterator in result) && !Array.isArray(result)

/** Codes that are not ours come from GraphQL itself: the request is not what the schema says. */
const coded = (error: GraphQLError, ontwikkeling: boolean): GraphQLError => {
  const message = ontwikkeling ? error.message : error.message.replace(/ ?Did you mean .*\?$/, '')
  const code = isTechnicalCode(error.extensions.code) ? error.extensions.code : 'ONGELDIG'
  if (message === error.message && code === error.extensions.code) return error
  return new GraphQLError(message, {
    ...(error.nodes && { nodes: error.nodes }),
    ...(error.source && { source: error.source }),
    ...(error.positions && { positions: error.positions }),
    ...(error.path && { path: error.path }),
    extensions: { ...error.extensions, code }
  })
}
