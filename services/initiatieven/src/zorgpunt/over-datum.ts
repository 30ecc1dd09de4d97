// SPDX-License-Identifier: EUPL-1.2
import { openToezegging, vraagNaToezegging, type ZorgpuntStaat } from '@naober/contracts/initiatieven/zorgpunt'
import type { Wekkersoort } from '@naober/kit/command/decider'

/** Days after which is asked once more what became of a promise. Source: eigen keuze. */
export const TOEZEGGING_HERINNER_DAGEN = 28
const DAG_MS = 86_400_000

/** Asks about a promise when its day is over, and again as long as nobody says. Source: A91, see docs/bronnen.md. */
export const overDatum: Wekkersoort<ZorgpuntStaat> = {
  naam: 'over-datum',
  op: (zorgpunt, { toezeggingHerinnerDagen = TOEZEGGING_HERINNER_DAGEN }) => {
    const open = openToezegging(zorgpunt)
    if (open === null) return null
    const om = Date.parse(open.wanneer) + DAG_MS
    const weer = open.gevraagdOp === null ? om : Date.parse(open.gevraagdOp) + toezeggingHerinnerDagen * DAG_MS
    return new Date(Math.max(om, weer)).toISOString()
  },
  opdracht: (_id, zorgpunt) => ({
    contract: vraagNaToezegging,
    velden: { wanneer: openToezegging(zorgpunt)?.wanneer }
  })
}
