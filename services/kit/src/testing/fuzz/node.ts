// SPDX-License-Identifier: EUPL-1.2
import type { TSchema } from '@naober/contracts'

/** A schema as the generators look at it: the subset that contracts keep to. */
export type Node = TSchema & {
  const?: unknown
  anyOf?: Node[]
  type?: string
  properties?: Record<string, Node>
  required?: string[]
  additionalProperties?: boolean
  items?: Node
  eenVan?: boolean
  format?: string
  pattern?: string
  /** Texts that mean something, where most that fit the pattern do not. */
  examples?: string[]
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  minItems?: number
  maxItems?: number
  uniqueItems?: boolean
}
