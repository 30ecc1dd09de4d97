// SPDX-License-Identifier: EUPL-1.2
import {
  type Gebeurtenis,
  isGeweigerd,
  NERGENS_BIJ,
  type Opdrachtcontract,
  stromenVan,
  stroomVan,
  type Weigeringsregel,
  type Wie
} from '@naober/contracts'
import { dayInAmsterdam, isoOf } from '@naober/kit/command/clock'
import type { Besluitcontext, Gedrag } from '@naober/kit/command/decider'
import { vouwEen } from '@naober/kit/command/fold'
import { SERVICES } from '../../services.ts'
import { isRecord } from '../source/feature-file.ts'
import type { Thing, Things } from '../things.ts'
import type { Rowkind } from './kinds.ts'
import { absentFor, lookUpNamed, type Standing } from './named.ts'
import { isSendable, type PlannedRow, type SendableRow } from './plan.ts'
import type { Fault } from './row-reader.ts'

/** Who reads in, and what stands where they do. */
interface Asked {
  readonly wie: Wie
  readonly things: Things
  readonly now?: number
}

/**
 * Asks the rules of the service about each row, without storing anything: what a rule would refuse, and what a row
 * names that is not there, is a fault of the row, also beside what is wrong with its cells. What stands by now was
 * taken before, whatever the rules would say of it today.
 */
export const rehearse = async (
  { contract }: Pick<Rowkind, 'contract'>,
  rows: readonly PlannedRow[],
  { wie, things, now = Date.now() }: Asked
): Promise<readonly PlannedRow[]> => {
  const whole = rows.flatMap((row) => (isSendable(row) ? row : (row.rest ?? [])))
  const standing = await lookUpNamed(contract, whole, things)
  const rules = rulesFor(contract, standing, wie, now)
  return Promise.all(
    rows.map(async (row) => {
      const asked = isSendable(row) ? row : row.rest
      if (asked === undefined) return row
      const absent = absentFor(contract, asked, standing)
      const fault = absent.length > 0 ? null : rules(asked)
      if (absent.length === 0 && fault === null) return row
      if (fault !== null && isSendable(row) && (await things(contract.aggregaat, row.id)) !== null) return row
      const before = isSendable(row) ? [] : row.fouten
      return { rij: row.rij, fouten: [...before, ...absent, ...(fault === null ? [] : [fault])] }
    })
  )
}

/** What the rules refuse of a row; null where nothing, or where only the service can tell. */
type Rules = (row: SendableRow) => Fault | null

const rulesFor = (contract: Opdrachtcontract, standing: Standing, wie: Wie, now: number): Rules => {
  const gedrag = SERVICES.flatMap(({ gedragingen }) => gedragingen).find(
    ({ aggregaat }) => aggregaat === contract.aggregaat
  )
  if (gedrag === undefined) return () => null
  const context = {
    nu: isoOf(now),
    vandaag: dayInAmsterdam(now),
    wie,
    bij: NERGENS_BIJ,
    projectie: noProjection,
    gelezen: null
  }
  return (row) =>
    refusalOf({ gedrag, contract, standing, context: { ...context, opdrachtId: row.id, id: row.id } }, row)
}

interface Rehearsal {
  readonly gedrag: Gedrag
  readonly contract: Opdrachtcontract
  readonly standing: Standing
  readonly context: Besluitcontext
}

/** What is wrong by the rules with what makes the thing, and with what comes after. */
const refusalOf = ({ gedrag, contract, standing, context }: Rehearsal, row: SendableRow): Fault | null => {
  const events: Gebeurtenis[] = []
  for (const stap of [{ pad: null, contract, velden: row.velden }, ...row.stappen]) {
    const nemer = gedrag.besluiten.find((een) => een.contract === stap.contract)
    if (nemer === undefined || nemer.raadpleegt !== null || nemer.leest !== null) return null
    const zelf = events.length === 0 ? null : vouwEen(gedrag, stroomVan(gedrag.aggregaat, row.id), events)
    const staten = statesFor(stap.contract, stap.velden, { zelf, id: row.id, standing })
    if (staten === null) return null
    const decided: unknown = nemer.besluit(stap.velden, staten.all, context)
    if (isGeweigerd(decided)) return faultOf(stap.pad, decided.geweigerd)
    events.push(...eventsIn(decided))
  }
  return null
}

/** What the rules see of a command; null where not all of what it names is shown here. */
const statesFor = (
  contract: Opdrachtcontract,
  velden: Thing,
  { zelf, id, standing }: { readonly zelf: unknown; readonly id: string; readonly standing: Standing }
): { readonly all: unknown } | null => {
  const names = Object.keys(contract.ook)
  if (names.length === 0) return { all: zelf }
  const all: Record<string, unknown> = { zelf, ...Object.fromEntries(names.map((naam) => [naam, null])) }
  for (const { naam, stroom } of stromenVan(contract, velden, id).slice(1)) {
    const found = standing.get(stroom)
    // Of what was withdrawn others see that alone, and no day on which it began.
    if (!found || !('op' in found)) return null
    all[naam] = found
  }
  return { all }
}

/** Why a rule refuses, and the way forward where there is one. */
const faultOf = (pad: string | null, { code, uitleg, weg }: Weigeringsregel): Fault => ({
  pad,
  code,
  gegevens: {},
  fout: (weg === null ? uitleg : `${uitleg} ${weg}`).replace(/\.$/, '')
})

/** The events of a decision on the thing itself. */
const eventsIn = (decided: unknown): readonly Gebeurtenis[] => {
  if (Array.isArray(decided)) return decided
  return isRecord(decided) && Array.isArray(decided.zelf) ? decided.zelf : []
}

const noProjection = (naam: string): never => {
  throw new Error(`no projection is asked here: ${naam}`)
}
