// SPDX-License-Identifier: EUPL-1.2
import { isGeweigerd, type Opdrachtcontract, stromenVan, type Wie } from '@naober/contracts'
import { dayInAmsterdam, isoOf } from '@naober/kit/command/clock'
import { SERVICES } from '../../services.ts'
import type { PlannedRow } from './plan.ts'

/**
 * Asks the rules of the service about each row, without storing anything: what a rule would refuse is a fault of the
 * row. A row that names other things is only checked by its schema; those things may come in with it.
 */
export const rehearse = (
  contract: Opdrachtcontract,
  rows: readonly PlannedRow[],
  wie: Wie,
  now: number = Date.now()
): readonly PlannedRow[] => {
  const nemer = SERVICES.flatMap(({ gedragingen }) => gedragingen)
    .flatMap(({ besluiten }) => besluiten)
    .find((een) => een.contract === contract)
  if (nemer === undefined || nemer.raadpleegt !== null || nemer.leest !== null) return rows
  const context = {
    nu: isoOf(now),
    vandaag: dayInAmsterdam(now),
    wie,
    projectie: noProjection,
    gelezen: null
  }
  const others = Object.keys(contract.ook)
  const nothing = others.length === 0 ? null : Object.fromEntries(['zelf', ...others].map((naam) => [naam, null]))
  return rows.map((row) => {
    if ('fouten' in row || stromenVan(contract, row.velden, row.id).length > 1) return row
    const decided: unknown = nemer.besluit(row.velden, nothing, { ...context, opdrachtId: row.id, id: row.id })
    return isGeweigerd(decided) ? { rij: row.rij, fouten: [decided.geweigerd.uitleg.replace(/\.$/, '')] } : row
  })
}

const noProjection = (naam: string): never => {
  throw new Error(`no projection is asked here: ${naam}`)
}
