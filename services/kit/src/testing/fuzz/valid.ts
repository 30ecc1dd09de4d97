// SPDX-License-Identifier: EUPL-1.2
import { LEESBAAR, type TSchema } from '@naober/contracts'
import fc from 'fast-check'
import { Check } from 'typebox/value'
import type { Node } from './node.ts'

/** USUAL: what people send. ODD: just as valid, at the very bounds and with the strangest characters. */
export type Style = 'USUAL' | 'ODD'

const USUAL_LENGTH = 40
/** How many items more than it must a list has, by how deep it lies in other lists: a map is not drawn in full. */
const USUAL_ITEMS = [4, 2, 1]
/** Full lists and texts up to this size only, so that one value does not fill a request. */
const LARGEST = 300

/** Values that a contract's schema accepts; they shrink to the smallest. Throws for a schema outside the subset. */
export const validValues = (schema: TSchema, style: Style = 'USUAL'): fc.Arbitrary<unknown> => ofNode(schema, style, 0)

const ofNode = (schema: Node, style: Style, depth: number): fc.Arbitrary<unknown> => {
  if ('const' in schema) return fc.constant(schema.const)
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((branch) => ofNode(branch, style, depth)))
  switch (schema.type) {
    case 'object':
      return ofObject(schema, style, depth)
    case 'array':
      return ofArray(schema, style, depth)
    case 'string':
      return ofText(schema, style)
    case 'integer':
      return ofInteger(schema, style)
    case 'number':
      return ofNumber(schema, style)
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    default:
      throw new Error(`no values for ${JSON.stringify(schema)}`)
  }
}

const ofObject = (
  { properties = {}, required = [], eenVan }: Node,
  style: Style,
  depth: number
): fc.Arbitrary<unknown> => {
  const fields = Object.entries(properties).map(([name, field]) => [name, ofNode(field, style, depth)] as const)
  if (eenVan) return fc.oneof(...fields.map(([name, values]) => values.map((value) => ({ [name]: value }))))
  return fc.record(Object.fromEntries(fields), { requiredKeys: required, noNullPrototype: true })
}

/** Only lists of these are made as long as they may be: a list of lists would fill a request. */
const FLAT = ['string', 'integer', 'boolean']

const ofArray = (schema: Node, style: Style, depth: number): fc.Arbitrary<unknown> => {
  const { items = {}, minItems = 0, maxItems = LARGEST } = schema
  const values = ofNode(items, style, depth + 1)
  const maxLength = Math.min(maxItems, minItems + (USUAL_ITEMS[depth] ?? 0))
  if (schema.uniqueItems) return fc.uniqueArray(values, { minLength: minItems, maxLength })
  const usual = fc.array(values, { minLength: minItems, maxLength })
  if (style === 'USUAL' || depth > 0 || maxItems > LARGEST || !FLAT.includes(items.type ?? '')) return usual
  return fc.oneof(
    usual,
    values.map((value) => Array.from({ length: maxItems }, () => value))
  )
}

const ofInteger = ({ minimum = Number.MIN_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER }: Node, style: Style) => {
  const usual = fc.integer({ min: minimum, max: maximum })
  return style === 'USUAL' ? usual : fc.oneof(fc.constantFrom(minimum, maximum), usual)
}

const ofNumber = ({ minimum, maximum }: Node, style: Style): fc.Arbitrary<unknown> => {
  const bounds = { ...(minimum !== undefined && { min: minimum }), ...(maximum !== undefined && { max: maximum }) }
  const usual = fc.double({ ...bounds, noNaN: true, noDefaultInfinity: true })
  return style === 'USUAL' ? usual : fc.oneof(fc.constantFrom(minimum ?? -1.7e308, maximum ?? 5e-324), usual)
}

const DAYS = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })

const ofText = (schema: Node, style: Style): fc.Arbitrary<unknown> => {
  const { format, pattern, examples = [], minLength = 0, maxLength = LARGEST } = schema
  if (format === 'uuid') return fc.uuid()
  if (format === 'date') return DAYS.map((day) => day.toISOString().slice(0, 10))
  if (format === 'date-time') return DAYS.map((day) => day.toISOString())
  if (format !== undefined) throw new Error(`no values for format ${format}`)
  const accepted = (text: string) => Check(schema, text)
  if (examples.length > 0 && style === 'USUAL') return fc.constantFrom(...examples)
  if (pattern !== undefined && pattern !== LEESBAAR) return fc.stringMatching(new RegExp(pattern)).filter(accepted)
  const usual = fc.string({
    unit: 'grapheme',
    minLength,
    maxLength: Math.min(maxLength, Math.max(minLength, USUAL_LENGTH))
  })
  if (style === 'USUAL') return usual.filter(accepted)
  const full = fc.constantFrom('x', 'é', '\u{1F3E1}').map((letter) => letter.repeat(Math.min(maxLength, LARGEST)))
  const strange = fc.oneof(
    fc.constantFrom(...ODD_TEXTS),
    full,
    fc.string({ unit: 'binary', minLength, maxLength: USUAL_LENGTH })
  )
  return fc.oneof(strange.filter(accepted), usual.filter(accepted))
}

/** Texts on which software trips: endings, joined faces, markup, other languages' syntax. */
const ODD_TEXTS = [
  '\ufeffx',
  '\u200B\u200Bx',
  '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}',
  `e${'\u0301'.repeat(60)}`,
  '<img src=x onerror=alert(1)>',
  '"; drop table commits; --',
  '{"$gt":""}',
  '$' + '{7*7}',
  '../../etc',
  '__proto__',
  '=1+1',
  'null',
  '\r\nSet-Cookie: a=b',
  '\uFFFE',
  'ǅßıİ'
]
