// SPDX-License-Identifier: EUPL-1.2
import { type ElkAggregaat, idVan, type Opdrachtcontract, stromenVan, stroomVan } from '@naober/contracts'
import { GetekendGebied } from '@naober/contracts/initiatieven/getekend-gebied'
import { fault } from '@naober/kit/errors/faults'
import { isRecord } from '../source/feature-file.ts'
import type { Thing, Things } from '../things.ts'
import type { SendableRow } from './plan.ts'
import type { Fault } from './row-reader.ts'

/** A thing that a row names and does not make. */
interface Named {
  readonly aggregaat: ElkAggregaat
  readonly stroom: string
}

/** What stands of all that rows name, by its stream; null: nothing does. */
export type Standing = ReadonlyMap<string, Thing | null>

/** So many things are asked for at once. */
const AT_ONCE = 64

/** Looks up what these rows name, each thing once. */
export const lookUpNamed = async (
  contract: Opdrachtcontract,
  rows: readonly SendableRow[],
  things: Things
): Promise<Standing> => {
  const named = new Map<string, Named>()
  for (const row of rows) for (const een of namedBy(contract, row)) named.set(een.stroom, een)
  const found = new Map<string, Thing | null>()
  const all = [...named.values()]
  for (let from = 0; from < all.length; from += AT_ONCE)
    await Promise.all(
      all.slice(from, from + AT_ONCE).map(async ({ aggregaat, stroom }) => {
        found.set(stroom, await things(aggregaat, idVan(stroom)))
      })
    )
  return found
}

/** What is wrong with a row for naming what is not there: each in its column, with what to do. */
export const absentFor = (contract: Opdrachtcontract, row: SendableRow, standing: Standing): readonly Fault[] =>
  namedBy(contract, row).flatMap(({ aggregaat, stroom, pad }) => {
    if (standing.get(stroom) !== null) return []
    const id = idVan(stroom)
    const said = row.verwijst.find((een) => een.id === id)
    return { pad: said?.pad ?? pad, ...absent(aggregaat, said?.sleutel ? null : id) }
  })

/** The id is told and the key of a sheet is not: a report is mailed around, and somebody's own key may be a name. */
const absent = ({ naam, meervoud }: ElkAggregaat, id: string | null) => {
  const soort = naam.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`).toLowerCase()
  const soorten = meervoud.replaceAll('-', ' ')
  return id === null ? fault('SLEUTEL_IS_ER_NIET', { soort, soorten }) : fault('ID_IS_ER_NIET', { soort, soorten, id })
}

/** All that a row names, with the field to look at where no cell of its own says it. */
const namedBy = (contract: Opdrachtcontract, { id, velden, stappen }: SendableRow) => [
  ...namedIn(contract, velden, id).map((een) => ({ ...een, pad: null })),
  ...stappen.flatMap((stap) => namedIn(stap.contract, stap.velden, id).map((een) => ({ ...een, pad: stap.pad })))
]

const namedIn = (contract: Opdrachtcontract, velden: Thing, id: string): readonly Named[] => [
  ...stromenVan(contract, velden, id).slice(1),
  ...drawnIn(velden.gebied)
]

/** Where a place is drawn: no rule of the service asks whether that area is there. */
const drawnIn = (gebied: unknown): readonly Named[] =>
  isRecord(gebied) && typeof gebied.getekendGebiedId === 'string'
    ? [{ aggregaat: GetekendGebied, stroom: stroomVan(GetekendGebied, gebied.getekendGebiedId) }]
    : []
