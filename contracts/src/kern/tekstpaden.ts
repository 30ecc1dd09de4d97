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

/** Where free text stands: as a pointer, and as the steps of it. */
interface Patroon {
  readonly pad: string
  readonly stappen: readonly string[]
}

// Asked of every command that comes in, and walking a schema took nearly a tenth of what a command costs (measured).
const bekend = new WeakMap<TSchema, readonly Patroon[]>()

const patronenVan = (schema: TSchema): readonly Patroon[] => {
  const eerder = bekend.get(schema)
  if (eerder !== undefined) return eerder
  const patronen = [...new Set(loop(schema, ''))].map((pad) => ({ pad, stappen: delenVan(pad) }))
  bekend.set(schema, patronen)
  return patronen
}

/**
 * Where a schema keeps free text (`VrijeTekst`), as JSON pointers with `*` for every place in a list: `/doel`, or
 * `/notities`, `*` and `tekst` for the texts of a list. Looks through alternatives, so a text that may be null counts.
 */
export const tekstpaden = (schema: TSchema): readonly string[] => patronenVan(schema).map(({ pad }) => pad)

/** True when the JSON pointer leads to a free text of the schema. */
export const isTekstpad = (schema: TSchema, pad: string): boolean => {
  const delen = delenVan(pad)
  return patronenVan(schema).some(
    ({ stappen }) =>
      stappen.length === delen.length &&
      stappen.every((stap, i) => (stap === '*' ? /^\d+$/.test(delen[i] ?? '') : stap === delen[i]))
  )
}

/** A free text that somebody gave, and where it stands. */
export interface GegevenTekst {
  /** JSON pointer: `/contact/functie`. */
  readonly pad: string
  readonly tekst: string
}

/** Every free text in data of this schema; also in data that does not fit it, as far as it goes. */
export const tekstenIn = (schema: TSchema, data: unknown): readonly GegevenTekst[] => {
  const gevonden: GegevenTekst[] = []
  for (const { stappen } of patronenVan(schema)) neemTeksten(stappen, 0, data, '', gevonden)
  return gevonden
}

const neemTeksten = (stappen: readonly string[], i: number, data: unknown, pad: string, uit: GegevenTekst[]): void => {
  const stap = stappen[i]
  if (stap === undefined) {
    if (typeof data === 'string') uit.push({ pad, tekst: data })
  } else if (stap === '*') {
    if (!Array.isArray(data)) return
    for (const [nr, deel] of data.entries()) neemTeksten(stappen, i + 1, deel, `${pad}/${nr}`, uit)
  } else if (isObject(data) && Object.hasOwn(data, stap)) {
    neemTeksten(stappen, i + 1, data[stap], `${pad}/${stap}`, uit)
  }
}

/** What stands at a JSON pointer, or undefined where there is nothing. */
export const leesPad = (data: unknown, pad: string): unknown =>
  delenVan(pad).reduce<unknown>(
    (hier, naam) => (isObject(hier) && Object.hasOwn(hier, naam) ? hier[naam] : undefined),
    pad === '' || pad.startsWith('/') ? data : undefined
  )
