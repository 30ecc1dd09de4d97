// SPDX-License-Identifier: EUPL-1.2
import { TechnicalError } from '@naober/kit/errors/problem'
import { getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { QueryContext } from '../schema/kern/context.ts'
import { asksMinstens, minstensOf } from '../schema/kern/minstens.ts'
import type { Stand } from '../view/kern/positions.ts'
import type { Overzicht } from '../view/overzicht.ts'

/** How long a query waits for a position, ms (house section 5). */
const WAIT_MS = 2_000

/** The position vector as a header: `initiatieven:<logId>:<positie>`, one per service, by comma. */
export const standHeader = (standen: readonly Stand[]): string =>
  standen.map(({ dienst, logId, positie }) => `${dienst}:${logId}:${positie}`).join(',')

/** Reads such a header back. Throws ONGELDIG where it is not one. */
export const readStandHeader = (header: string): Stand[] => header.split(',').map(standOf)

const standOf = (part: string): Stand => {
  const [, dienst, logId, positie] = /^\s*([a-z-]+):([A-Za-z0-9-]*):(\d{1,15})\s*$/.exec(part) ?? []
  if (dienst !== undefined && logId !== undefined) return { dienst, logId, positie: Number(positie) }
  throw new TechnicalError('ONGELDIG', 'Naober-Minstens is dienst:logId:positie, per dienst, met komma ertussen.')
}

/** Waits until the view is there. Throws NOG_NIET_ZO_VER when that takes too long. */
export const reach = async (overzicht: Overzicht, standen: readonly Stand[]): Promise<void> => {
  if (!(await overzicht.wachtTot(standen, WAIT_MS))) throw new TechnicalError('NOG_NIET_ZO_VER')
}

/** Lets a query with `@minstens` wait for its positions before it runs. */
export const useMinstens = (): Plugin<QueryContext> => ({
  onExecute: ({ args: { schema, document, operationName, variableValues, contextValue } }) => {
    const operation = getOperationAST(document, operationName)
    if (!operation || !asksMinstens(operation)) return
    const standen = minstensOf(schema, operation, variableValues ?? {})
    if (standen && !contextValue.overzicht.isZoVer(standen)) return reach(contextValue.overzicht, standen)
  }
})
