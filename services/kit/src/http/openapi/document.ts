// SPDX-License-Identifier: EUPL-1.2
import type { JsonObject } from '@naober/contracts/json-schema'

/** The part of OpenAPI 3.1 that our documents use. */
export interface OpenApiDocument {
  readonly openapi: string
  readonly info: JsonObject & { readonly version: string }
  readonly servers: readonly Server[]
  readonly security?: readonly JsonObject[]
  readonly tags: readonly JsonObject[]
  readonly paths: Readonly<Record<string, PathItem>>
  readonly components: Readonly<Record<string, Readonly<Record<string, JsonObject>>>>
}

export interface Server {
  readonly url: string
  readonly description?: string
}

export interface PathItem {
  readonly servers?: readonly Server[]
  readonly parameters?: readonly JsonObject[]
  readonly get?: Operation
  readonly post?: Operation
}

export interface Operation {
  readonly operationId: string
  readonly tags: readonly string[]
  readonly summary: string
  readonly description?: string
  readonly security?: readonly JsonObject[]
  readonly parameters?: readonly JsonObject[]
  readonly requestBody?: JsonObject
  readonly responses: Readonly<Record<string, JsonObject>>
}

export const ref = (kind: string, name: string): JsonObject => ({ $ref: `#/components/${kind}/${name}` })
