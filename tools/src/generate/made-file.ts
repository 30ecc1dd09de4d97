// SPDX-License-Identifier: EUPL-1.2

/** A file that follows from the contracts: its path from the root of the repository, and what it should hold. */
export interface MadeFile {
  readonly path: string
  readonly content: string
}

/** One kind of made files. */
export interface Generator {
  readonly name: string
  readonly make: () => readonly MadeFile[]
}

/** JSON with its keys in order at every depth, so that the same content is always the same text. */
export const stableJson = (value: unknown): string => `${JSON.stringify(inOrder(value), null, 2)}\n`

const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  const entries: [string, unknown][] = Object.entries(value)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, inOrder(part)]))
}
