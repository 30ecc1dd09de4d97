// SPDX-License-Identifier: EUPL-1.2
import type { TSchema } from 'typebox'

const isObject = (waarde: unknown): waarde is Readonly<Record<string, unknown>> =>
  typeof waarde === 'object' && waarde !== null

const delenVan = (pad: string): readonly string[] => (pad.startsWith('/') ? pad.slice(1).split('/') : [])

const keuzenVan = (schema: unknown): readonly unknown[] =>
  isObject(schema) && Array.isArray(schema.anyOf) ? schema.anyOf : [schema]

const loop = (schema: unknown, pad: string): readonly string[] =>
  keuzenVan(schema).flatMap((keuze) => {
    if (!isObject(keuze)) return []
    if (keuze !== schema && Array.isArray(keuze.anyOf)) return loop(keuze, pad)
    if (keuze.vrijeTekst === true) return [pad]
    if (isObject(keuze.properties))
      return Object.entries(keuze.properties).flatMap(([naam, veld]) => loop(veld, `${pad}/${naam}`))
    return isObject(keuze.items) ? loop(keuze.items, `${pad}/*`) : []
  })

/**
 * Where a schema keeps free text (`VrijeTekst`), as JSON pointers with `*` for every place in a list: `/doel`, or
 * `/notities`, `*` and `tekst` for the texts of a list. Looks through alternatives, so a text that may be null counts.
 */
export const tekstpaden = (schema: TSchema): readonly string[] => [...new Set(loop(schema, ''))]

/** True when the JSON pointer leads to a free text of the schema. */
export const isTekstpad = (schema: TSchema, pad: string): boolean => {
  const delen = delenVan(pad)
  return tekstpaden(schema).some((patroon) => {
    const stappen = delenVan(patroon)
    return (
      stappen.length === delen.length &&
      stappen.every((stap, i) => (stap === '*' ? /^\d+$/.test(delen[i] ?? '') : stap === delen[i]))
    )
  })
}

/** A free text that somebody gave, and where it stands. */
export interface GegevenTekst {
  /** JSON pointer: `/contact/functie`. */
  readonly pad: string
  readonly tekst: string
}

/** Every free text in data of this schema; also in data that does not fit it, as far as it goes. */
export const tekstenIn = (schema: TSchema, data: unknown): readonly GegevenTekst[] =>
  tekstpaden(schema).flatMap((patroon) => tekstenOp(delenVan(patroon), data, ''))

const tekstenOp = ([stap, ...rest]: readonly string[], data: unknown, pad: string): readonly GegevenTekst[] => {
  if (stap === undefined) return typeof data === 'string' ? [{ pad, tekst: data }] : []
  if (stap === '*') return Array.isArray(data) ? data.flatMap((deel, i) => tekstenOp(rest, deel, `${pad}/${i}`)) : []
  return isObject(data) && Object.hasOwn(data, stap) ? tekstenOp(rest, data[stap], `${pad}/${stap}`) : []
}

/** What stands at a JSON pointer, or undefined where there is nothing. */
export const leesPad = (data: unknown, pad: string): unknown =>
  delenVan(pad).reduce<unknown>(
    (hier, naam) => (isObject(hier) && Object.hasOwn(hier, naam) ? hier[naam] : undefined),
    pad === '' || pad.startsWith('/') ? data : undefined
  )
