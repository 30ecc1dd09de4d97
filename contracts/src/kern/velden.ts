// SPDX-License-Identifier: EUPL-1.2
import Type, { type Static, type TLiteral, type TProperties, type TSchema, type TUnion } from 'typebox'

/** UUID of a thing, a command or a person: opaque, never derived from personal data. */
export const Id = Type.String({ format: 'uuid' })

/** Opaque id of a person. Name and contact stand in the vault, never in an event. */
export const PersoonId = Type.String({
  minLength: 1,
  maxLength: 64,
  pattern: '^[A-Za-z0-9._:-]+$'
})

/** Calendar day in the world, `YYYY-MM-DD`. */
export const Datum = Type.String({ format: 'date' })

/** Moment in UTC, ISO 8601 with milliseconds, as we recorded it. */
export const Tijdstip = Type.String({ format: 'date-time' })

/** Position of a commit in its log: 1, 2, 3 … without holes. */
export const Positie = Type.Integer({
  minimum: 0,
  maximum: Number.MAX_SAFE_INTEGER,
  scalar: 'Positie'
})

/** Version of a stream: the number of events in it. */
export const Versie = Type.Integer({
  minimum: 0,
  maximum: Number.MAX_SAFE_INTEGER,
  scalar: 'Versie'
})

/** Money in euro cents. */
export const Centen = Type.Integer({
  minimum: -1e15,
  maximum: 1e15,
  scalar: 'Centen'
})

/** What stands in the place of a free text that was taken back. */
export const GEWIST = '[gewist]'

/**
 * Signs that nobody can see and that change what others read: control signs but tab and line ends, those that turn the
 * direction of what follows, and halves of a pair that stand alone.
 */
export const ONZICHTBAAR =
  '\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\u202A-\\u202E\\u2066-\\u2069\\uD800-\\uDFFF'

/**
 * Signs that show nothing by themselves: white space, and what joins, parts or fills. Beside others many of them are how
 * a word is written.
 */
export const LEEG =
  '\\s\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFFA0\\uFFF0-\\uFFFB\\u{E0000}-\\u{E0FFF}'

/** Words that can be read: something of them shows, and they have no signs that nobody sees. */
export const LEESBAAR = `^(?=[\\s\\S]*[^${LEEG}])[^${ONZICHTBAAR}]*$`

/** What a stored text keeps to: what may be typed has become less since, and the log never changes. */
export const BEWAARD = '\\S'

/** Whatever a person types. Only this type can be taken back from the log (house, section 3). */
export const VrijeTekst = (max: number) =>
  Type.String({
    minLength: 1,
    maxLength: max,
    pattern: LEESBAAR,
    vrijeTekst: true
  })

type Literals<W extends readonly string[]> = {
  -readonly [K in keyof W]: TLiteral<W[K]>
}

/** One of a fixed list of upper-case codes. */
export const keuze = <const W extends readonly string[]>(...waarden: W): TUnion<Literals<W>> =>
  Type.Union<Literals<W>>(waarden.map((waarde) => Type.Literal(waarde)) as unknown as [...Literals<W>])

/** What `keuze` makes, as far as its words go. */
export interface Keuze<W extends string> {
  readonly anyOf: readonly { readonly const: W }[]
}

/** The words of a choice, in the order in which they were given. */
export const woordenVan = <W extends string>({ anyOf }: Keuze<W>): readonly W[] => anyOf.map((een) => een.const)

/** The field may be left out: then it stays as it was. */
export const optioneel = <S extends TSchema>(schema: S) => Type.Optional(schema)

/** The field may be null: then it is cleared. */
export const leegbaar = <S extends TSchema>(schema: S) => Type.Union([schema, Type.Null()])

/** A list with a bound; every list in a contract has one. */
export const lijst = <S extends TSchema>(schema: S, max: number, min = 0) =>
  Type.Array(schema, { minItems: min, maxItems: max })

/** A list in which nothing stands twice. */
export const verzameling = <S extends TSchema>(schema: S, max: number, min = 0) =>
  Type.Array(schema, { minItems: min, maxItems: max, uniqueItems: true })

/** An object that refuses what it does not know: for commands. */
export const gesloten = <V extends TProperties>(velden: V) => Type.Object(velden, { additionalProperties: false })

type EenVan<V extends TProperties> = { [K in keyof V]: { readonly [P in K]: Static<V[K]> } }[keyof V]

/** Exactly one of the named alternatives: `{ persoonId }` or `{ partijId }`. Becomes `@oneOf` in GraphQL. */
export const eenVan = <V extends TProperties>(keuzen: V) =>
  Type.Unsafe<EenVan<V>>(
    Type.Object(Object.fromEntries(Object.entries(keuzen).map(([naam, schema]) => [naam, Type.Optional(schema)])), {
      additionalProperties: false,
      minProperties: 1,
      maxProperties: 1,
      eenVan: true
    })
  )

/** An object that allows what it does not know: for events, so that an older reader survives a newer writer. */
export const open = <V extends TProperties>(velden: V) => Type.Object(velden)

export type { Static, TProperties, TSchema }
