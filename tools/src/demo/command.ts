// SPDX-License-Identifier: EUPL-1.2
import type { Opdrachtcontract, OpdrachtVan } from '@naober/contracts'
import { demoId } from './ids.ts'
import type { Actor } from './people.ts'

/** A command of the demo data: an ordinary one, given by one of the demo people under a fixed id. */
export interface DemoCommand {
  readonly contract: Opdrachtcontract
  readonly door: Actor
  /** Id of the thing; null when the command makes it. */
  readonly id: string | null
  readonly opdrachtId: string
  readonly velden: Readonly<Record<string, unknown>>
}

/** A command by its name: unique, and never used again for something else. */
export const demoCommand = <C extends Opdrachtcontract>(
  naam: string,
  door: Actor,
  contract: C,
  id: string | null,
  velden: OpdrachtVan<C>
): DemoCommand => ({ contract, door, id, opdrachtId: demoId(naam), velden: { ...velden } })

/** A text that says of itself that it is made up. */
export const marked = (text: string, after?: string): string =>
  `${text} Voorbeelddata${after === undefined ? '' : `, naar het voorbeeld van ${after}`}.`
