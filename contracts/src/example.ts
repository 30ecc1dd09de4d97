// SPDX-License-Identifier: EUPL-1.2
import { textOfPattern } from './example-text.ts'
import { BEWAARD, LEESBAAR, type TSchema } from './kern/index.ts'

/** MINIMAL: only what must be there, as short and empty as allowed. FULL: every field, filled. */
export type Fullness = 'MINIMAL' | 'FULL'

type Node = TSchema & {
  const?: unknown | undefined
  anyOf?: Node[] | undefined
  type?: string | undefined
  properties?: Record<string, Node> | undefined
  required?: string[] | undefined
  items?: Node | undefined
  eenVan?: boolean | undefined
  format?: string | undefined
  pattern?: string | undefined
  minLength?: number | undefined
  maxLength?: number | undefined
  minimum?: number | undefined
  maximum?: number | undefined
  minItems?: number | undefined
  maxItems?: number | undefined
  uniqueItems?: boolean | undefined
}

const FORMATS: Readonly<Record<string, string>> = {
  date: '2026-06-01',
  'date-time': '2026-06-01T10:00:00.000Z',
  uuid: '01977bd0-0000-7000-8000-000000000001'
}

const WORDS = 'Voorbeeldtekst, bedacht om te laten zien wat hier kan staan.'

/**
 * An example of what a contract's schema accepts: always the same for the same schema. Throws for a schema outside
 * the subset that contracts keep to.
 */
export const exampleOf = (schema: Node, fullness: Fullness): unknown => {
  if ('const' in schema) return schema.const
  if (schema.anyOf) return ofUnion(schema.anyOf, fullness)
  switch (schema.type) {
    case 'object':
      return ofObject(schema, fullness)
    case 'array': {
      const { minItems = 0, maxItems = Number.POSITIVE_INFINITY, items = {}, uniqueItems } = schema
      const several = Math.max(minItems, uniqueItems ? 1 : 2)
      const length = fullness === 'MINIMAL' ? minItems : Math.min(maxItems, several)
      return Array.from({ length }, () => exampleOf(items, fullness))
    }
    case 'string':
      return ofText(schema, fullness)
    case 'integer':
    case 'number':
      return Math.min(schema.maximum ?? 1e9, Math.max(schema.minimum ?? 1, 1))
    case 'boolean':
      return fullness === 'FULL'
    case 'null':
      return null
    default:
      throw new Error(`no example for ${JSON.stringify(schema)}`)
  }
}

const ofUnion = (branches: readonly Node[], fullness: Fullness): unknown => {
  const empty = branches.some(({ type }) => type === 'null')
  if (empty && fullness === 'MINIMAL') return null
  const [first] = branches.filter(({ type }) => type !== 'null')
  if (first === undefined) throw new Error('a union without alternatives')
  return exampleOf(first, fullness)
}

const ofObject = ({ properties = {}, required = [], eenVan }: Node, fullness: Fullness): object => {
  const names = Object.keys(properties).filter((name) => fullness === 'FULL' || required.includes(name))
  const chosen = eenVan ? Object.keys(properties).slice(0, 1) : names
  return Object.fromEntries(chosen.map((name) => [name, exampleOf(properties[name] ?? {}, fullness)]))
}

const ofText = (schema: Node, fullness: Fullness): string => {
  const { format, pattern, minLength = 0, maxLength = 200 } = schema
  if (format !== undefined) {
    const text = FORMATS[format]
    if (text === undefined) throw new Error(`no example for format ${format}`)
    return text
  }
  const shortest = pattern === undefined || pattern === LEESBAAR || pattern === BEWAARD ? '' : textOfPattern(pattern)
  if (shortest !== '') return shortest
  const words = WORDS.repeat(Math.ceil(Math.max(minLength, 1) / WORDS.length)).slice(0, maxLength)
  return fullness === 'FULL' ? words : words.slice(0, Math.max(minLength, pattern === undefined ? 0 : 1))
}
