// SPDX-License-Identifier: EUPL-1.2
import {
  type FinancieringsregelStaat,
  laatFinancieringAflopen,
  waarschuwVoorEinde
} from '@naober/contracts/initiatieven/financieringsregel'
import type { Wekkersoort } from '@naober/kit/command/decider'
import { dateOf, dayOf } from '@naober/kit/time/days'
import { momentOf } from '@naober/kit/time/local-start'
import { beginNa } from '../datums.ts'

/** Days before its last that is said that money ends: about as long as a budget takes to be decided. Source: eigen keuze. */
export const FINANCIERING_DAGEN = 180

/** Warns ahead, once for each last day that it gets. Source: F2, F4, C62, see docs/bronnen.md. */
export const looptAf: Wekkersoort<FinancieringsregelStaat> = {
  naam: 'loopt-af',
  op: ({ fase, laatste, gewaarschuwdVoor }, { financieringDagen = FINANCIERING_DAGEN }) =>
    fase === 'LOPEND' && laatste !== null && laatste !== gewaarschuwdVoor
      ? new Date(momentOf(dateOf(dayOf(laatste) - financieringDagen), '00:00')).toISOString()
      : null,
  opdracht: (_id, { laatste }) => ({ contract: waarschuwVoorEinde, velden: { laatste } })
}

/** Lets it end as soon as its last day is over, by the clock in the Netherlands. */
export const isAfgelopen: Wekkersoort<FinancieringsregelStaat> = {
  naam: 'afgelopen',
  op: ({ fase, laatste }) => (fase === 'LOPEND' && laatste !== null ? beginNa(laatste) : null),
  opdracht: () => ({ contract: laatFinancieringAflopen, velden: {} })
}
