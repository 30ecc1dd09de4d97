// SPDX-License-Identifier: EUPL-1.2
import type { TSchema } from '@naober/contracts'
import fc from 'fast-check'
import { Check } from 'typebox/value'
import type { Node } from './node.ts'
import { validValues } from './valid.ts'

/** What was made wrong. */
export type Fault =
  | 'DROPPED'
  | 'EXTRA'
  | 'RETYPED'
  | 'NULL'
  | 'TOO_LONG'
  | 'TOO_SHORT'
  | 'TOO_LOW'
  | 'TOO_HIGH'
  | 'NOT_WHOLE'
  | 'NO_NUMBER'
  | 'NOT_IN_LIST'
  | 'BAD_FORMAT'
  | 'BAD_PATTERN'
  | 'TOO_FEW'
  | 'TOO_MANY'

/** A body that is JSON and that the schema refuses, by one fault in an otherwise valid value. */
export interface WrongBody {
  readonly fault: Fault
  /** JSON pointer to the place of the fault. */
  readonly path: string
  readonly body: string
}

type Path = readonly (string | number)[]

/** One way to make a value wrong: replaces what stands at `path` by `value`, or by JSON text where JavaScript has none. */
interface Change {
  readonly fault: Fault
  readonly path: Path
  readonly value: unknown
  readonly raw?: string
}

/** Bodies that break a contract's schema in one place; each is refused by the schema for certain. */
export const wrongBodies = (schema: TSchema): fc.Arbitrary<WrongBody> =>
  fc.tuple(validValues(schema), fc.nat()).map(([value, pick]) => {
    const changes = changesOf(schema, value, [])
    const start = pick % Math.max(changes.length, 1)
    for (const change of [...changes.slice(start), ...changes.slice(0, start)]) {
      const wrong = bodyOf(value, change)
      if (!Check(schema, JSON.parse(wrong.body))) return wrong
    }
    throw new Error('nothing can be wrong with this schema')
  })

const bodyOf = (root: unknown, { fault, path, value, raw }: Change): WrongBody => {
  const text = JSON.stringify(replaced(root, path, raw === undefined ? value : RAW))
  return {
    fault,
    path: path.map((part) => `/${part}`).join(''),
    body: raw === undefined ? text : text.replace(`"${RAW}"`, raw)
  }
}

const RAW = '@@raw json@@'
/** Takes a field away instead of giving it a value. */
const GONE = Symbol('gone')

const replaced = (node: unknown, [first, ...rest]: Path, value: unknown): unknown => {
  if (first === undefined) return value
  if (Array.isArray(node)) return node.map((item, i) => (i === first ? replaced(item, rest, value) : item))
  const entries = Object.entries(Object(node)).filter(([name]) => name !== first)
  if (rest.length === 0 && value === GONE) return Object.fromEntries(entries)
  return Object.fromEntries([...entries, [first, replaced(Reflect.get(Object(node), first), rest, value)]])
}

/** Every way to make this value wrong, at this place and below. */
const changesOf = (schema: Node, value: unknown, path: Path): Change[] => {
  const branch = schema.anyOf?.find((one) => Check(one, value))
  if (schema.anyOf) {
    const literals = schema.anyOf.some((one) => 'const' in one)
    const inside = literals || branch === undefined ? [] : changesOf(branch, value, path)
    return [...ofList(schema.anyOf, path), ...retyped(schema, path), ...inside]
  }
  return [...retyped(schema, path), ...(OWN[schema.type ?? '']?.(schema, value, path) ?? [])]
}

const OTHERS: readonly { type: string; value: unknown }[] = [
  { type: 'string', value: 'tekst' },
  { type: 'string', value: '1' },
  { type: 'number', value: 1 },
  { type: 'boolean', value: true },
  { type: 'array', value: [] },
  { type: 'object', value: {} }
]

const retyped = (schema: Node, path: Path): Change[] => {
  const own = schema.type === 'integer' ? 'number' : schema.type
  return [
    { fault: 'NULL', path, value: null },
    ...OTHERS.filter(({ type }) => type !== own).map(({ value }) => ({ fault: 'RETYPED' as const, path, value }))
  ]
}

const ofList = (branches: readonly Node[], path: Path): Change[] =>
  branches.some((one) => typeof one.const === 'string')
    ? ['ONBEKEND_HIER', '', ...branches.map((one) => String(one.const).toLowerCase())].map((value) => ({
        fault: 'NOT_IN_LIST',
        path,
        value
      }))
    : []

const EXTRA_NAMES = ['onbekend', '__proto__', 'constructor', 'toString', '']

const OWN: Readonly<Record<string, (schema: Node, value: unknown, path: Path) => Change[]>> = {
  object: ({ properties = {}, required = [], additionalProperties }, value, path) => [
    ...required.map((name): Change => ({ fault: 'DROPPED', path: [...path, name], value: GONE })),
    ...(additionalProperties === false ? EXTRA_NAMES : [])
      .filter((name) => !Object.hasOwn(properties, name))
      .map((name): Change => ({ fault: 'EXTRA', path: [...path, name], value: 1 })),
    ...Object.entries(Object(value)).flatMap(([name, part]) =>
      properties[name] ? changesOf(properties[name], part, [...path, name]) : []
    )
  ],
  array: ({ items, minItems = 0, maxItems }, value, path) => {
    const list: unknown[] = Array.isArray(value) ? value : []
    const full =
      maxItems === undefined || maxItems > 2000 || list.length === 0
        ? []
        : Array.from({ length: maxItems + 1 }, () => list[0])
    return [
      ...(minItems > 0 ? [{ fault: 'TOO_FEW' as const, path, value: list.slice(0, minItems - 1) }] : []),
      ...(full.length > 0 ? [{ fault: 'TOO_MANY' as const, path, value: full }] : []),
      ...(items ? list.flatMap((item, i) => changesOf(items, item, [...path, i])) : [])
    ]
  },
  string: ({ minLength = 0, maxLength, format, pattern }, value, path) => [
    ...(maxLength === undefined ? [] : [{ fault: 'TOO_LONG' as const, path, value: 'x'.repeat(maxLength + 1) }]),
    ...(minLength > 0 ? [{ fault: 'TOO_SHORT' as const, path, value: 'x'.repeat(minLength - 1) }] : []),
    ...(format === undefined ? [] : BAD_FORMATS).map((text): Change => ({ fault: 'BAD_FORMAT', path, value: text })),
    ...(pattern === undefined ? [] : [' ', '\n', '\u00A0', `${String(value)}\n`, `§${String(value)}`, ...UNSEEN]).map(
      (text): Change => ({ fault: 'BAD_PATTERN', path, value: text })
    )
  ],
  integer: (schema, _value, path) => [...ofNumber(schema, path), { fault: 'NOT_WHOLE', path, value: 0.5 }],
  number: (schema, _value, path) => ofNumber(schema, path)
}

/** With signs that nobody can see, or half of one. */
const UNSEEN = ['\u0000', 'a\u0000b', '\ud800', 'x\udfff', '\u202Ekcab', '\u2066x']

const ofNumber = ({ minimum, maximum }: Node, path: Path): Change[] => [
  ...(minimum === undefined
    ? []
    : [{ fault: 'TOO_LOW' as const, path, value: minimum - Math.max(1, Math.abs(minimum) * 1e-6) }]),
  ...(maximum === undefined
    ? []
    : [{ fault: 'TOO_HIGH' as const, path, value: maximum + Math.max(1, Math.abs(maximum) * 1e-6) }]),
  // JSON can write what JavaScript reads as infinite.
  { fault: 'NO_NUMBER', path, value: null, raw: '1e400' },
  { fault: 'NO_NUMBER', path, value: null, raw: '-1e400' }
]

const BAD_FORMATS = [
  '',
  '31-12-2026',
  '2026-02-30',
  '2026-13-01',
  '2026-06-01T25:00:00Z',
  'geen-uuid',
  '01977bd0-0000-7000-8000'
]
