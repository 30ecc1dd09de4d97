// SPDX-License-Identifier: EUPL-1.2
import type { DocumentNode } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { CompiledQuery } from '../road/operation.ts'
import type { QueryContext } from '../schema/kern/context.ts'

/** What is known of a document that Yoga holds. The weak map is bounded by Yoga's own cache of documents. */
const documents = new WeakMap<DocumentNode, { asked: number; query: CompiledQuery | null | undefined }>()

/** A document is compiled when it comes back: one that is asked once is cheaper to execute than to compile. */
const COMPILE_AT = 2

/**
 * Runs queries as compiled programs inside Yoga. Whatever is not a clean result is executed field by field after all,
 * so that errors are those of GraphQL.
 */
export const useCompiled = (): Plugin<QueryContext> => ({
  onExecute: ({ args, executeFn, setExecuteFn }) => {
    const known = documents.get(args.document) ?? { asked: 0, query: null }
    known.asked++
    if (known.asked === 1) documents.set(args.document, known)
    if (known.asked < COMPILE_AT) return
    if (known.query === null) known.query = CompiledQuery.of(args.schema, args.document)
    const { query } = known
    if (!query?.answers(args.operationName)) return
    setExecuteFn((given) => {
      try {
        return { data: query.data(args.contextValue, args.variableValues ?? {}) }
      } catch {
        return executeFn(given)
      }
    })
  }
})
