// SPDX-License-Identifier: EUPL-1.2
import type { ListedRefusal } from '@naober/kit/http/operator-routes'
import type { OperatedService } from './ask.ts'

interface Page {
  readonly weigeringen: readonly ListedRefusal[]
  readonly verder: string | null
}

/**
 * Lines that tell which commands a rule refused, in order of time per service.
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
