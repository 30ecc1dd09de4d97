// SPDX-License-Identifier: EUPL-1.2

/** A stored event breaks the known schema of its type. The one ground on which a reader may set a commit aside. */
export class SchemaViolation extends Error {
  /** Index of the event in its commit. */
  readonly index: number
  readonly type: string

  constructor(index: number, type: string, detail: string, options?: ErrorOptions) {
    super(`event ${index} (${type}) breaks its schema: ${detail}`, options)
    this.name = 'SchemaViolation'
    this.index = index
    this.type = type
  }
}
