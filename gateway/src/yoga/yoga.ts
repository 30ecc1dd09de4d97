// SPDX-License-Identifier: EUPL-1.2
import type { GraphQLError, GraphQLSchema } from 'graphql'
import { createYoga } from 'graphql-yoga'
import type { RegisteredOperations } from '../road/registered.ts'
import type { QueryContext } from '../schema/kern/context.ts'
import { useCompiled } from './compiled.ts'
import { useCodes } from './errors.ts'
import { useLimits } from './limits.ts'
import { useMinstens } from './minstens.ts'
import { useRegistered } from './registered.ts'

interface Parts {
  readonly schema: GraphQLSchema
  readonly operations: RegisteredOperations
  readonly ontwikkeling: boolean
  /** Turns what was thrown into what a caller may know. */
  readonly mask: (thrown: unknown) => GraphQLError
}

const SILENT = { debug() {}, info() {}, warn() {}, error() {} }

/** Yoga as the gateway uses it. Everything it could load from elsewhere or take in besides JSON is off. */
export const makeYoga = ({ schema, operations, ontwikkeling, mask }: Parts) =>
  createYoga<QueryContext>({
    schema,
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    cors: false,
    multipart: false,
    batching: false,
    // Faults are logged where they are masked.
    logging: SILENT,
    maskedErrors: { maskError: mask },
    plugins: [useRegistered(operations), useLimits(), useMinstens(), useCompiled(), useCodes(ontwikkeling)]
  })

export type Yoga = ReturnType<typeof makeYoga>
