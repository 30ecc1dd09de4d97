// SPDX-License-Identifier: EUPL-1.2
import { type Dag, dagVan } from '../../view/kern/day.ts'
import { args } from './kind.ts'

/** The day that a query asks about; everything below it is told as of that day. */
export const opArg = args((t) => ({
  op: t.field({ type: 'Datum', description: 'Zoals het was op deze dag. Zonder: nu.' })
}))

/** The asked day; what the parent was asked about where this field does not say. */
export const opOf = ({ op }: { op?: string | null | undefined }, ouder: Dag | null = null): Dag | null =>
  op == null ? ouder : dagVan(op)
