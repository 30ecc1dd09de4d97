// SPDX-License-Identifier: EUPL-1.2
import { invalid, violation } from '@naober/kit/errors/problem'
import { type Dag, dagVan } from '../../view/kern/day.ts'
import type { QueryContext } from './context.ts'
import { args } from './kind.ts'

/** The day that a query asks about; everything below it is told as of that day. */
export const opArg = args((t) => ({
  op: t.field({ type: 'Datum', description: 'Zoals het was op deze dag, vandaag of eerder. Zonder: nu.' })
}))

/** The asked day; null for now. Throws ONGELDIG for a day that has yet to come. */
export const opOf = (
  { op }: { readonly op?: string | null | undefined },
  { vandaag }: Pick<QueryContext, 'vandaag'>
): Dag | null => {
  if (op == null) return null
  const dag = dagVan(op)
  if (dag <= vandaag) return dag
  throw invalid(violation('/op', 'NA_VANDAAG'))
}
