// SPDX-License-Identifier: EUPL-1.2
import { TechnicalError } from '@naober/kit/errors/problem'
import { type Dag, dagVan } from '../../view/kern/day.ts'
import type { QueryContext } from './context.ts'
import { args } from './kind.ts'

/** The day that a query asks about; everything below it is told as of that day. */
export const opArg = args((t) => ({
  op: t.field({ type: 'Datum', description: 'Zoals het was op deze dag, vandaag of eerder. Zonder: nu.' })
}))

/** What is wrong with a day that has yet to come, for who asks how it is then. */
export const OP_NA_VANDAAG = 'ligt na vandaag: hoe het dan is, weet nog niemand; kies vandaag of een eerdere dag'

/** The asked day; null for now. Throws ONGELDIG for a day that has yet to come. */
export const opOf = (
  { op }: { readonly op?: string | null | undefined },
  { vandaag }: Pick<QueryContext, 'vandaag'>
): Dag | null => {
  if (op == null) return null
  const dag = dagVan(op)
  if (dag <= vandaag) return dag
  throw new TechnicalError('ONGELDIG', `op ${OP_NA_VANDAAG}.`, { fouten: [{ pad: '/op', fout: OP_NA_VANDAAG }] })
}
