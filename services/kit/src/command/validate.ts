// SPDX-License-Identifier: EUPL-1.2
import { ONZICHTBAAR, type TSchema } from '@naober/contracts'
import { Compile } from 'typebox/compile'
import type { TLocalizedValidationError } from 'typebox/error'
import Format from 'typebox/format'
import { Settings } from 'typebox/system'
import { Errors } from 'typebox/value'
import type { Violation } from '../errors/problem.ts'

// TypeBox stops at 8 errors unless told otherwise, and a request must hear all of them at once.
Settings.Set({ maxErrors: 1000 })

/** A compiled schema: a fast check, and all violations in Dutch when it fails. */
export interface Validator {
  check(value: unknown): boolean
  violations(value: unknown): Violation[]
}

const compiled = new WeakMap<object, Validator>()

/** The validator of a schema, compiled once. Throws for a format that nothing checks (TypeBox would accept it silently). */
export const validatorOf = (schema: TSchema): Validator => {
  const known = compiled.get(schema)
  if (known) return known
  refuseUnknownFormats(schema)
  const program = Compile(schema)
  const validator: Validator = {
    check: (value) => program.Check(value),
    violations: (value) => collect(schema, value, '')
  }
  compiled.set(schema, validator)
  return validator
}

const refuseUnknownFormats = (node: unknown): void => {
  if (typeof node !== 'object' || node === null) return
  if ('format' in node && typeof node.format === 'string' && !Format.Has(node.format)) {
    throw new Error(`format '${node.format}' is checked by nobody`)
  }
  for (const part of Object.values(node)) refuseUnknownFormats(part)
}

type Node = TSchema & {
  anyOf?: Node[]
  const?: unknown
  type?: string
  properties?: Record<string, Node>
  items?: Node
  vrijeTekst?: boolean
}

const EMPTY = 'is leeg: schrijf hier minstens één woord, niet alleen spaties'

/**
 * Walks schema and value together, so that of a union only the branch that was meant is told about: TypeBox reports
 * the faults of every branch. Only runs after a check failed.
 */
const collect = (schema: Node, value: unknown, path: string): Violation[] => {
  if (schema.anyOf) return ofUnion(schema.anyOf, value, path)
  if (schema.vrijeTekst && typeof value === 'string' && value.trim() === '') return [{ pad: path, fout: EMPTY }]
  const own = Errors(shallow(schema), value).flatMap((error) =>
    schema.vrijeTekst && error.keyword === 'pattern' ? unseenIn(String(value), path) : perPlace(error, path)
  )
  if (Array.isArray(value) && schema.items) {
    const items = schema.items
    return [...own, ...value.flatMap((item, i) => collect(items, item, `${path}/${i}`))]
  }
  if (typeof value === 'object' && value !== null && schema.properties) {
    const inside = Object.entries(schema.properties).filter(([naam]) => Object.hasOwn(value, naam))
    return [...own, ...inside.flatMap(([naam, veld]) => collect(veld, Reflect.get(value, naam), `${path}/${naam}`))]
  }
  return own
}

const UNSEEN = new RegExp(`[${ONZICHTBAAR}]`, 'u')

/** Which sign a text must not have, by its number: nobody can see it. */
const unseenIn = (text: string, path: string): Violation[] => {
  const code = UNSEEN.exec(text)?.[0].codePointAt(0) ?? 0
  const sign = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  return [{ pad: path, fout: `bevat een teken dat niemand ziet (${sign}): haal het weg of typ de tekst opnieuw` }]
}

/** The schema of this place alone: what is inside is looked at one by one. */
const shallow = (schema: Node): TSchema => ({
  ...schema,
  ...(schema.properties && {
    properties: Object.fromEntries(Object.keys(schema.properties).map((naam) => [naam, {}]))
  }),
  ...(schema.items && { items: {} })
})

const ofUnion = (branches: readonly Node[], value: unknown, path: string): Violation[] => {
  const literals = branches.filter((branch) => 'const' in branch)
  const nullable = branches.some((branch) => branch.type === 'null')
  if (value === null && nullable) return []
  if (literals.length > 0) {
    if (literals.some((branch) => branch.const === value)) return []
    return [
      {
        pad: path,
        fout: `moet een van deze waarden zijn: ${literals.map((branch) => String(branch.const)).join(', ')}`
      }
    ]
  }
  const meant = branches.find((branch) => meantBy(branch, value)) ?? branches.find((branch) => branch.type !== 'null')
  return meant ? collect(meant, value, path) : []
}

/** A branch is meant when its constant fields (the discriminator) are those of the value, or it is a nested union. */
const meantBy = (branch: Node, value: unknown): boolean => {
  if (branch.anyOf) return true
  if (typeof value !== 'object' || value === null || !branch.properties) return typeof value === branch.type
  const constants = Object.entries(branch.properties).filter(([, veld]) => 'const' in veld)
  return constants.length > 0 && constants.every(([naam, veld]) => Reflect.get(value, naam) === veld.const)
}

const perPlace = (error: TLocalizedValidationError, path: string): Violation[] => {
  switch (error.keyword) {
    case 'boolean':
      return []
    case 'required':
      return error.params.requiredProperties.map((naam) => ({ pad: `${path}/${naam}`, fout: 'is verplicht' }))
    case 'additionalProperties':
      return error.params.additionalProperties.map((naam) => ({
        pad: `${path}/${naam}`,
        fout: 'is onbekend en niet toegestaan'
      }))
    default:
      return [{ pad: path, fout: inWords(error) }]
  }
}

const SOORTEN: Record<string, string> = {
  string: 'een tekst',
  integer: 'een geheel getal',
  number: 'een getal',
  boolean: 'waar of onwaar',
  array: 'een lijst',
  object: 'een object',
  null: 'leeg'
}

const inWords = (error: TLocalizedValidationError): string => {
  switch (error.keyword) {
    case 'type':
      return `moet ${[error.params.type]
        .flat()
        .map((soort) => SOORTEN[soort] ?? soort)
        .join(' of ')} zijn`
    case 'minLength':
      return `moet minstens ${error.params.limit} teken(s) hebben`
    case 'maxLength':
      return `mag hoogstens ${error.params.limit} tekens hebben`
    case 'minimum':
      return `moet minstens ${error.params.limit} zijn`
    case 'maximum':
      return `mag hoogstens ${error.params.limit} zijn`
    case 'minItems':
      return `moet minstens ${error.params.limit} waarde(n) hebben`
    case 'maxItems':
      return `mag hoogstens ${error.params.limit} waarden hebben`
    case 'uniqueItems':
      return 'noemt iets meer dan een keer: noem elke waarde één keer'
    case 'format':
      return `is geen geldige ${FORMATEN[error.params.format] ?? error.params.format}`
    case 'pattern':
      return 'heeft niet de vorm die hier gevraagd wordt'
    case 'const':
      return `moet ${String(error.params.allowedValue)} zijn`
    default:
      return `klopt niet (${error.keyword})`
  }
}

const FORMATEN: Record<string, string> = { date: 'datum (jjjj-mm-dd)', 'date-time': 'tijd (ISO 8601)', uuid: 'UUID' }
