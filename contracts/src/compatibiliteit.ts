// SPDX-License-Identifier: EUPL-1.2
import { isJsonObject, type JsonObject } from './json-schema.ts'

/** An event type as it was released: what may never be taken from its readers. */
export interface ReleasedEvent {
  readonly versie: number
  readonly openheid: string
  readonly schema: JsonObject
}

/** Event types of a release, by service and name. */
export type ReleasedEvents = Readonly<Record<string, Readonly<Record<string, ReleasedEvent>>>>

/**
 * What the event types of now break of those that were released, one line each; none means compatible. New types and
 * new optional fields are free. Anything else needs a new version with an upcaster, so a higher version is not compared.
 */
export const eventViolations = (released: ReleasedEvents, now: ReleasedEvents): string[] =>
  Object.entries(released).flatMap(([dienst, types]) =>
    Object.entries(types).flatMap(([name, was]) => {
      const is = now[dienst]?.[name]
      const lines = is === undefined ? ['is gone'] : typeViolations(was, is)
      return lines.map((line) => `${dienst} ${name} v${was.versie}: ${line}`)
    })
  )

const typeViolations = (was: ReleasedEvent, is: ReleasedEvent): string[] => [
  ...(was.openheid === is.openheid ? [] : [`was ${was.openheid} and is ${is.openheid}`]),
  ...(is.versie < was.versie ? [`its version went back to ${is.versie}`] : []),
  ...(is.versie === was.versie ? schemaViolations(was.schema, is.schema, '') : [])
]

/** What a published schema demands, forbids or leaves out that it did not before. `path` names the place in the data. */
export const schemaViolations = (was: JsonObject, is: JsonObject, path: string): string[] => {
  const found = (line: string) => [`${path === '' ? 'its data' : path} ${line}`]
  if (was.anyOf !== undefined || is.anyOf !== undefined) return unionViolations(branchesOf(was), branchesOf(is), path)
  if (!same(was.type, is.type)) return found(`was ${text(was.type)} and is ${text(is.type)}`)
  return [
    ...valueViolations(was, is).flatMap(found),
    ...boundViolations(was, is).flatMap(found),
    ...objectViolations(was, is, path),
    ...(isJsonObject(was.items) && isJsonObject(is.items) ? schemaViolations(was.items, is.items, `${path}/*`) : []),
    ...otherViolations(was, is).flatMap(found)
  ]
}

const unionViolations = (was: readonly JsonObject[], is: readonly JsonObject[], path: string): string[] => {
  const fits = (a: JsonObject, b: JsonObject) => schemaViolations(a, b, path).length === 0
  const lost = was.filter((before) => !is.some((after) => fits(before, after)))
  const fresh = is.filter((after) => !was.some((before) => fits(before, after)))
  const [onlyLost, onlyFresh] = [lost[0], fresh[0]]
  const pair = lost.length === 1 && fresh.length === 1 && onlyLost && onlyFresh && same(onlyLost.type, onlyFresh.type)
  if (pair) return schemaViolations(onlyLost, onlyFresh, path)
  return [
    ...lost.map((branch) => `${path} can no longer be ${nameOf(branch)}`),
    ...fresh.map((branch) => `${path} can now also be ${nameOf(branch)}`)
  ]
}

const valueViolations = (was: JsonObject, is: JsonObject): string[] => {
  const [before, after] = [was.enum, is.enum]
  const lost = Array.isArray(before) && Array.isArray(after) ? before.filter((value) => !after.includes(value)) : []
  return [
    ...lost.map((value) => `can no longer be ${text(value)}`),
    ...(Array.isArray(before) === Array.isArray(after) ? [] : ['was or became a fixed list of values']),
    ...EXACT.filter((keyword) => !same(was[keyword], is[keyword])).map(
      (keyword) => `had ${keyword} ${text(was[keyword])} and has ${text(is[keyword])}`
    )
  ]
}

const boundViolations = (was: JsonObject, is: JsonObject): string[] => {
  const bound = (schema: JsonObject, keyword: string, open: number) => Number(schema[keyword] ?? open)
  const line = (keyword: string) => `has a narrower ${keyword}: ${text(was[keyword])} became ${text(is[keyword])}`
  const [down, up] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  return [
    ...LOWER.filter((keyword) => bound(is, keyword, down) > bound(was, keyword, down)),
    ...UPPER.filter((keyword) => bound(is, keyword, up) < bound(was, keyword, up))
  ].map(line)
}

const objectViolations = (was: JsonObject, is: JsonObject, path: string): string[] => {
  const [before, after] = [fieldsOf(was), fieldsOf(is)]
  const [had, has] = [requiredOf(was), requiredOf(is)]
  const closed = is.additionalProperties === false && was.additionalProperties !== false
  return [
    ...(closed ? [`${path === '' ? 'its data' : path} refuses fields that it allowed`] : []),
    ...Object.entries(before).flatMap(([name, schema]) => {
      const kept = after[name]
      if (kept === undefined) return [`${path}/${name} is gone`]
      const lines = schemaViolations(schema, kept, `${path}/${name}`)
      if (had.has(name) === has.has(name)) return lines
      return [`${path}/${name} ${has.has(name) ? 'became required' : 'is no longer always there'}`, ...lines]
    }),
    ...Object.keys(after)
      .filter((name) => before[name] === undefined && has.has(name))
      .map((name) => `${path}/${name} is new and required`)
  ]
}

/** A keyword that nobody thought of must not pass unseen. */
const otherViolations = (was: JsonObject, is: JsonObject): string[] =>
  [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((keyword) => !KNOWN.has(keyword) && !same(was[keyword], is[keyword]))
    .map((keyword) => `had ${keyword} ${text(was[keyword])} and has ${text(is[keyword])}`)

const EXACT = ['const', 'format', 'pattern', 'x-vrije-tekst', 'x-scalar', 'x-een-van']
const LOWER = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties']
const UPPER = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties']
const WORDS_ONLY = ['description', 'title', 'examples']
const LOOKED_INTO = ['type', 'enum', 'properties', 'required', 'items', 'anyOf', 'additionalProperties']
const KNOWN = new Set([...EXACT, ...LOWER, ...UPPER, ...WORDS_ONLY, ...LOOKED_INTO])

const branchesOf = (schema: JsonObject): readonly JsonObject[] =>
  Array.isArray(schema.anyOf) ? schema.anyOf.filter(isJsonObject) : [schema]

const fieldsOf = (schema: JsonObject): Readonly<Record<string, JsonObject>> =>
  isJsonObject(schema.properties)
    ? Object.fromEntries(
        Object.entries(schema.properties).filter((field): field is [string, JsonObject] => isJsonObject(field[1]))
      )
    : {}

const requiredOf = ({ required }: JsonObject): ReadonlySet<unknown> => new Set(Array.isArray(required) ? required : [])

const text = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value))
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
const nameOf = (branch: JsonObject): string => text(branch.const ?? branch.type)
