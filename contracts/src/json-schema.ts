// SPDX-License-Identifier: EUPL-1.2

/** A JSON document, or a part of one, on its way out: built here, read by others. */
export type JsonObject = { readonly [name: string]: unknown }

export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const OWN_KEYWORDS: Readonly<Record<string, string>> = {
  scalar: 'x-scalar',
  vrijeTekst: 'x-vrije-tekst',
  eenVan: 'x-een-van'
}

/**
 * A contract's schema as others read it: plain JSON Schema, our own keywords as `x-` extensions, a choice of texts as
 * `enum`. A copy; the same for the same schema, so that it can be compared and committed.
 */
export const published = (schema: object): JsonObject => {
  const texts = textsOf(schema)
  const entries = Object.entries(schema).filter(([keyword]) => texts === null || keyword !== 'anyOf')
  return Object.fromEntries([
    ...(texts === null ? [] : Object.entries({ type: 'string', enum: texts })),
    ...entries.map(([keyword, value]) => [OWN_KEYWORDS[keyword] ?? keyword, publishedValue(keyword, value)])
  ])
}

/** Only where a schema can stand is one looked for: a field may be called `scalar`. */
const publishedValue = (keyword: string, value: unknown): unknown => {
  if (keyword === 'properties' && isJsonObject(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [name, isJsonObject(part) ? published(part) : part])
    )
  }
  if ((keyword === 'anyOf' || keyword === 'prefixItems') && Array.isArray(value)) {
    return value.map((part: unknown) => (isJsonObject(part) ? published(part) : part))
  }
  return keyword === 'items' && isJsonObject(value) ? published(value) : value
}

const textsOf = (schema: object): string[] | null => {
  const branches: unknown = Reflect.get(schema, 'anyOf')
  if (!Array.isArray(branches)) return null
  const texts = branches.map((branch: unknown) => (isJsonObject(branch) ? branch.const : undefined))
  return texts.length > 0 && texts.every((text) => typeof text === 'string') ? texts : null
}
