// SPDX-License-Identifier: EUPL-1.2
import { LEEG, ONZICHTBAAR, type TSchema } from '@naober/contracts'
import { Compile } from 'typebox/compile'
import type { TLocalizedValidationError } from 'typebox/error'
import Format from 'typebox/format'
import { Settings } from 'typebox/system'
import { Errors } from 'typebox/value'
import { type Fault, fault } from '../errors/faults.ts'
import { type Violation, violation } from '../errors/problem.ts'

// TypeBox stops at 8 errors unless told otherwise, and a request must hear all of them at once.
Settings.Set({ maxErrors: 1000 })

/** A compiled schema: a fast check, and all violations when it fails. */
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

/**
 * Walks schema and value together, so that of a union only the branch that was meant is told about: TypeBox reports
 * the faults of every branch. Only runs after a check failed.
 */
const collect = (schema: Node, value: unknown, path: string): Violation[] => {
  if (schema.anyOf) return ofUnion(schema.anyOf, value, path)
  if (schema.vrijeTekst && typeof value === 'string' && !SHOWS.test(value)) return [violation(path, 'LEEG')]
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

const SHOWS = new RegExp(`[^${LEEG}]`, 'u')
const UNSEEN = new RegExp(`[${ONZICHTBAAR}]`, 'u')

/** Which sign a text must not have, by its number: nobody can see it. */
const unseenIn = (text: string, path: string): Violation[] => {
  const code = UNSEEN.exec(text)?.[0].codePointAt(0) ?? 0
  const sign = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  return [violation(path, 'ONZICHTBAAR_TEKEN', { teken: sign })]
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
    return [violation(path, 'KEUZE', { keuzes: literals.map((branch) => String(branch.const)) })]
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
      return error.params.requiredProperties.map((naam) => violation(`${path}/${naam}`, 'VERPLICHT'))
    case 'additionalProperties':
      return error.params.additionalProperties.map((naam) => violation(`${path}/${naam}`, 'ONBEKEND_VELD'))
    default:
      return [{ pad: path, ...faultOf(error) }]
  }
}

const TYPES = {
  string: 'MOET_TEKST',
  integer: 'MOET_GEHEEL_GETAL',
  number: 'MOET_GETAL',
  boolean: 'MOET_WAAR_OF_ONWAAR',
  array: 'MOET_LIJST',
  object: 'MOET_OBJECT',
  null: 'MOET_NIETS'
} as const

const FORMATS = { date: 'GEEN_DATUM', 'date-time': 'GEEN_TIJD', uuid: 'GEEN_UUID' } as const

const isIn = <T extends object>(known: T, name: PropertyKey): name is keyof T => Object.hasOwn(known, name)

const faultOf = (error: TLocalizedValidationError): Fault => {
  switch (error.keyword) {
    case 'type': {
      const [type = ''] = [error.params.type].flat()
      return isIn(TYPES, type) ? fault(TYPES[type]) : fault('KLOPT_NIET', { regel: type })
    }
    case 'minLength':
      return fault('MINSTENS_TEKENS', { grens: error.params.limit })
    case 'maxLength':
      return fault('HOOGSTENS_TEKENS', { grens: error.params.limit })
    case 'minimum':
      return fault('MINSTENS', { grens: Number(error.params.limit) })
    case 'maximum':
      return fault('HOOGSTENS', { grens: Number(error.params.limit) })
    case 'minItems':
      return fault('MINSTENS_WAARDEN', { grens: error.params.limit })
    case 'maxItems':
      return fault('HOOGSTENS_WAARDEN', { grens: error.params.limit })
    case 'uniqueItems':
      return fault('DUBBEL')
    case 'format': {
      const { format } = error.params
      return isIn(FORMATS, format) ? fault(FORMATS[format]) : fault('GEEN_FORMAAT', { formaat: format })
    }
    case 'pattern':
      return fault('VORM')
    case 'const':
      return fault('MOET_ZIJN', { waarde: String(error.params.allowedValue) })
    default:
      return fault('KLOPT_NIET', { regel: error.keyword })
  }
}
