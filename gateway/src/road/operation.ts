// SPDX-License-Identifier: EUPL-1.2
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  visit
} from 'graphql'
import type { QueryContext } from '../schema/kern/context.ts'
import { compile, type Program } from './compile.ts'
import { Unclean } from './unclean.ts'

/** @skip and @include on more variables than this make too many programs. */
const MOST_CONDITIONS = 4

/** A validated document with one query, compiled when it is first asked. */
export class CompiledQuery {
  readonly #schema: GraphQLSchema
  readonly #operation: OperationDefinitionNode
  readonly #fragments: Readonly<Record<string, FragmentDefinitionNode>>
  readonly #conditions: readonly string[]
  readonly #programs = new Map<string, Program>()

  private constructor(schema: GraphQLSchema, operation: OperationDefinitionNode, document: DocumentNode) {
    this.#schema = schema
    this.#operation = operation
    this.#fragments = fragmentsOf(document)
    this.#conditions = conditionsOf(document)
  }

  /** Undefined for what is not one query by itself. */
  static of(schema: GraphQLSchema, document: DocumentNode): CompiledQuery | undefined {
    const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION)
    const [operation] = operations
    if (!operation || operations.length > 1 || operation.operation !== OperationTypeNode.QUERY) return undefined
    const query = new CompiledQuery(schema, operation, document)
    return query.#conditions.length > MOST_CONDITIONS ? undefined : query
  }

  /** Whether this is the operation that is asked for by name, or no name is given. */
  answers(operationName: unknown): boolean {
    return operationName == null || operationName === '' || operationName === this.#operation.name?.value
  }

  /** What is asked. Throws whatever stands between this query and a clean result. */
  data(context: QueryContext, variables: Readonly<Record<string, unknown>>): object {
    const { coerced, errors } = getVariableValues(this.#schema, this.#operation.variableDefinitions ?? [], variables)
    if (errors) throw new Unclean('variables are not what the query says')
    const key = this.#conditions.map((name) => String(coerced[name])).join()
    let program = this.#programs.get(key)
    if (!program) {
      program = this.#compile(coerced)
      this.#programs.set(key, program)
    }
    return program(context, coerced)
  }

  /** What cannot be compiled is not tried again. */
  #compile(coerced: Readonly<Record<string, unknown>>): Program {
    try {
      return compile(this.#schema, this.#operation, this.#fragments, coerced)
    } catch (error) {
      return () => {
        throw error
      }
    }
  }
}

const fragmentsOf = (document: DocumentNode): Record<string, FragmentDefinitionNode> => {
  const fragments: Record<string, FragmentDefinitionNode> = {}
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition
  }
  return fragments
}

/** Variables that decide which fields there are. */
const conditionsOf = (document: DocumentNode): readonly string[] => {
  const names = new Set<string>()
  visit(document, {
    Directive: ({ name, arguments: given }) => {
      if (name.value !== 'skip' && name.value !== 'include') return
      for (const { value } of given ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value)
    }
  })
  return [...names]
}
