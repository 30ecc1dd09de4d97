// SPDX-License-Identifier: EUPL-1.2
import { type InitiatiefStaat, isGestopt, vraagBevestiging } from '@naober/contracts/initiatieven/initiatief'
import type { Wekkersoort } from '@naober/kit/command/decider'

/** Days without a sign of life after which an initiatief is asked whether it still stands. Source: eigen keuze. */
export const STILTE_DAGEN = 180
const DAG_MS = 86_400_000

/** Asks an initiatief that is silent for long, and asks again after as long a silence. Source: F44, see docs/bronnen.md. */
export const stilte: Wekkersoort<InitiatiefStaat> = {
  naam: 'stilte',
  op: (staat, { stilteDagen = STILTE_DAGEN }) => {
    if (isGestopt(staat)) return null
    const sinds =
      staat.gevraagdOp !== null && staat.gevraagdOp > staat.laatsteTeken ? staat.gevraagdOp : staat.laatsteTeken
    return new Date(Date.parse(sinds) + stilteDagen * DAG_MS).toISOString()
  },
  opdracht: (_id, { laatsteTeken }) => ({ contract: vraagBevestiging, velden: { stilSinds: laatsteTeken } })
}
