// SPDX-License-Identifier: EUPL-1.2
import { type Gebeurtenis, isGeweigerd, NERGENS_BIJ, stromenVan, stroomVan, type Wie } from '@naober/contracts'
import { dayInAmsterdam, isoOf } from '@naober/kit/command/clock'
import type { Besluitcontext, Gedrag } from '@naober/kit/command/decider'
import { vouwEen } from '@naober/kit/command/fold'
import { SERVICES } from '../../services.ts'
import { isRecord } from '../source/feature-file.ts'
import type { Rowkind } from './kinds.ts'
import { isSendable, type PlannedRow, type SendableRow } from './plan.ts'
import type { Fault } from './row-reader.ts'

/**
 * Asks the rules of the service about each row, without storing anything: what a rule would refuse is a fault of the
 * row, also beside what is wrong with its cells. A row that names other things is only checked by its schema; those things may come in with it.
 */
export const rehearse = (
  { contract }: Pick<Rowkind, 'contract'>,
  rows: readonly PlannedRow[],
  wie: Wie,
  now: number = Date.now()
): readonly PlannedRow[] => {
  const gedrag = SERVICES.flatMap(({ gedragingen }) => gedragingen).find(
    ({ aggregaat }) => aggregaat === contract.aggregaat
  )
  const nemer = gedrag?.besluiten.find((een) => een.contract === contract)
  if (gedrag === undefined || nemer === undefined || nemer.raadpleegt !== null || nemer.leest !== null) return rows
  const context = {
    nu: isoOf(now),
    vandaag: dayInAmsterdam(now),
    wie,
    bij: NERGENS_BIJ,
    projectie: noProjection,
    gelezen: null
  }
  const others = Object.keys(contract.ook)
  const nothing = others.length === 0 ? null : Object.fromEntries(['zelf', ...others].map((naam) => [naam, null]))
  const refusal = (row: SendableRow): Fault | null => {
    if (stromenVan(contract, row.velden, row.id).length > 1) return null
    const decided: unknown = nemer.besluit(row.velden, nothing, { ...context, opdrachtId: row.id, id: row.id })
    if (isGeweigerd(decided)) return faultOf(null, decided.geweigerd)
    return stepRefusal(gedrag, row, decided, { ...context, opdrachtId: row.id })
  }
  return rows.map((row) => {
    const whole = isSendable(row) ? row : row.rest
    const fault = whole && refusal(whole)
    if (!fault) return row
    return { rij: row.rij, fouten: [...(isSendable(row) ? [] : row.fouten), fault] }
  })
}

/** What a rule says of what it refuses. */
interface Refusal {
  readonly uitleg: string
}

const faultOf = (pad: string | null, { uitleg }: Refusal): Fault => ({
  pad,
  fout: uitleg.replace(/\.$/, '')
})

/** What is wrong by the rules with what comes after the thing is made; null where nothing, or where it asks for other things. */
const stepRefusal = (
  gedrag: Gedrag,
  { id, stappen }: SendableRow,
  begun: unknown,
  context: Omit<Besluitcontext, 'id'>
): Fault | null => {
  const events = [...eventsIn(begun)]
  for (const { pad, contract, velden } of stappen) {
    const nemer = gedrag.besluiten.find((een) => een.contract === contract)
    if (nemer === undefined || stromenVan(contract, velden, id).length > 1) return null
    const staat = vouwEen(gedrag, stroomVan(gedrag.aggregaat, id), events)
    const others = Object.keys(contract.ook).map((naam) => [naam, null])
    const decided: unknown = nemer.besluit(
      velden,
      others.length === 0 ? staat : { zelf: staat, ...Object.fromEntries(others) },
      { ...context, id }
    )
    if (isGeweigerd(decided)) return faultOf(pad, decided.geweigerd)
    events.push(...eventsIn(decided))
  }
  return null
}

/** The events of a decision on the thing itself. */
const eventsIn = (decided: unknown): readonly Gebeurtenis[] => {
  if (Array.isArray(decided)) return decided
  return isRecord(decided) && Array.isArray(decided.zelf) ? decided.zelf : []
}

const noProjection = (naam: string): never => {
  throw new Error(`no projection is asked here: ${naam}`)
}
