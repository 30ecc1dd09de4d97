// SPDX-License-Identifier: EUPL-1.2
import { useSyncExternalStore } from 'react'
import { maakBron } from './bron.ts'
import { leesStanden, type Stand } from './stand.ts'

/** Up to where somebody at this device has seen what changes, and when they said so. */
export interface Bezoek {
  readonly standen: readonly Stand[]
  readonly op: Date
}

const SLEUTEL = 'naober.bezoek'

function lees(): Bezoek | null {
  try {
    const waarde: unknown = JSON.parse(localStorage.getItem(SLEUTEL) ?? 'null')
    if (typeof waarde !== 'object' || waarde === null || !('op' in waarde && 'standen' in waarde)) return null
    const standen = leesStanden(waarde.standen)
    return typeof waarde.op === 'number' && standen.length > 0 ? { standen, op: new Date(waarde.op) } : null
  } catch {
    return null
  }
}

const bezoek = maakBron(lees())

/** What was seen last; null until the first answer of the first visit. */
export const useBezoek = (): Bezoek | null => useSyncExternalStore(bezoek.volg, bezoek.lees)

/** From here on is new. */
export function onthoudBezoek(standen: readonly Stand[], op: Date): void {
  const kaal = standen.map(({ dienst, logId, positie }) => ({ dienst, logId, positie }))
  bezoek.zet({ standen: kaal, op })
  try {
    localStorage.setItem(SLEUTEL, JSON.stringify({ standen: kaal, op: op.getTime() }))
  } catch {
    // A browser that keeps nothing begins anew with every visit.
  }
}

/** Who comes here for the first time has seen nothing: what changes from now on is new to them. */
export function beginBezoek(standen: readonly Stand[], nu: Date): void {
  if (bezoek.lees() === null) onthoudBezoek(standen, nu)
}
