// SPDX-License-Identifier: EUPL-1.2
import { GraphQLError, type ValueNode, valueFromASTUntyped } from 'graphql'
import { builder } from './builder.ts'

/** A GeoJSON geometry as it travels; its shape is checked by the contract that takes it in. */
export interface GeoJson {
  readonly type: string
  readonly [lid: string]: unknown
}

const fout = (naam: string, waarde: unknown): GraphQLError =>
  new GraphQLError(`${naam} kan niet zijn: ${JSON.stringify(waarde)}`, { extensions: { code: 'ONGELDIG' } })

const untyped =
  <T>(lees: (waarde: unknown) => T) =>
  (node: ValueNode, variabelen?: Record<string, unknown> | null): T =>
    lees(valueFromASTUntyped(node, variabelen))

const tekst =
  (naam: string, past: (waarde: string) => boolean) =>
  (waarde: unknown): string => {
    if (typeof waarde !== 'string' || !past(waarde)) throw fout(naam, waarde)
    return waarde
  }

const geheel =
  (naam: string, minimum: number) =>
  (waarde: unknown): number => {
    if (typeof waarde !== 'number' || !Number.isSafeInteger(waarde) || waarde < minimum) throw fout(naam, waarde)
    return waarde
  }

const isDatum = (waarde: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(waarde) && new Date(`${waarde}T00:00:00Z`).toJSON()?.startsWith(waarde) === true

const isTijdstip = (waarde: string): boolean =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(waarde) && !Number.isNaN(Date.parse(waarde))

const leesGeoJson = (waarde: unknown): GeoJson => {
  if (typeof waarde !== 'object' || waarde === null || !('type' in waarde) || typeof waarde.type !== 'string') {
    throw fout('GeoJSON', waarde)
  }
  return { ...waarde, type: waarde.type }
}

/** Own scalars leave as they are: the view holds only values of the right form. */
const eigen = <T>(description: string, lees: (waarde: unknown) => T) => ({
  description,
  serialize: (waarde: T) => waarde,
  parseValue: lees,
  parseLiteral: untyped(lees)
})

builder.scalarType('Datum', eigen('Dag in de wereld, jjjj-mm-dd.', tekst('Datum', isDatum)))
builder.scalarType('Tijdstip', eigen('Moment waarop iets is vastgelegd, ISO 8601.', tekst('Tijdstip', isTijdstip)))
builder.scalarType(
  'Positie',
  eigen('Plaats in het logboek van een dienst: 1, 2, 3 … zonder gaten.', geheel('Positie', 0))
)
builder.scalarType('Versie', eigen('Aantal gebeurtenissen van een ding.', geheel('Versie', 0)))
builder.scalarType('Centen', eigen('Bedrag in eurocenten.', geheel('Centen', Number.MIN_SAFE_INTEGER)))

builder.scalarType('GeoJSON', eigen('Een GeoJSON-geometrie (RFC 7946, WGS84).', leesGeoJson))
