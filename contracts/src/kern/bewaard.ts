// SPDX-License-Identifier: EUPL-1.2
import type { TSchema } from 'typebox'
import { BEWAARD, LEESBAAR } from './velden.ts'

/** A schema, as far as texts can stand in it. */
type Deel = TSchema & {
  readonly pattern?: string
  readonly properties?: Readonly<Record<string, TSchema>>
  readonly items?: TSchema
  readonly anyOf?: readonly TSchema[]
}

/**
 * The schema of stored data that was typed by this one: a text that nobody could type any more is read as it was stored.
 * What holds no text stays the very same schema.
 */
export const zoalsBewaard = <S extends TSchema>(schema: S): S => {
  const { pattern, properties, items, anyOf }: Deel = schema
  if (pattern === LEESBAAR) return metAnders(schema, { pattern: BEWAARD })
  if (properties !== undefined) {
    const velden = Object.entries(properties).map(([naam, veld]) => [naam, veld, zoalsBewaard(veld)] as const)
    if (velden.every(([, veld, bewaard]) => veld === bewaard)) return schema
    return metAnders(schema, { properties: Object.fromEntries(velden.map(([naam, , bewaard]) => [naam, bewaard])) })
  }
  if (items !== undefined) {
    const bewaard = zoalsBewaard(items)
    return bewaard === items ? schema : metAnders(schema, { items: bewaard })
  }
  const keuzen = anyOf?.map((keuze) => zoalsBewaard(keuze))
  return keuzen?.some((keuze, i) => keuze !== anyOf?.[i]) ? metAnders(schema, { anyOf: keuzen }) : schema
}

/** Copies what is not enumerable too: by that TypeBox knows its kinds. */
const metAnders = <S extends TSchema>(schema: S, anders: object): S =>
  Object.defineProperties(
    {},
    { ...Object.getOwnPropertyDescriptors(schema), ...Object.getOwnPropertyDescriptors(anders) }
  ) as S
