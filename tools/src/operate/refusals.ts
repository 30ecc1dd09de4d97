// SPDX-License-Identifier: EUPL-1.2
import type { ListedRefusal } from '@naober/kit/http/operator-routes'
import { StartError } from '../start/settings.ts'
import type { OperatedService } from './ask.ts'

interface Page {
  readonly weigeringen: readonly ListedRefusal[]
  readonly verder: string | null
}

/** A moment in UTC, or the beginning of one. */
const MOMENT = /^(\d{4}(-\d{2}){0,2}|\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z?)$/

/** Since when somebody wants to know: refusals are kept in the order of such texts. Throws a StartError. */
export const sinceOf = (text: string): string => {
  if (text !== '' && (!MOMENT.test(text) || Number.isNaN(Date.parse(text))))
    throw new StartError(`--sinds '${text}' is geen moment in UTC, zoals 2026-03-01 of 2026-03-01T12:00.`)
  return text.replace(/Z$/, '')
}

/**
 * Lines that tell which commands a rule or a role refused, in order of time per service.
 *
 * @param since a moment (ISO 8601, or the beginning of one): what was refused after it; empty for all that is kept
 */
export async function* refusalLines(services: readonly OperatedService[], since: string): AsyncGenerator<string> {
  for (const service of services) {
    for (let after: string | null = since; after !== null; ) {
      const page: Page | undefined = await service.get<Page>(`/weigeringen?na=${encodeURIComponent(after)}`)
      for (const refusal of page?.weigeringen ?? []) yield lineOf(service.dienst, refusal)
      after = page?.verder ?? null
    }
  }
}

const lineOf = (dienst: string, { op, opdracht, id, regel, actor, opdrachtId }: ListedRefusal): string =>
  `${op}  ${regel}  ${dienst}.${opdracht} ${id ?? '(geen id)'}  door ${actor}  opdracht ${opdrachtId}`
