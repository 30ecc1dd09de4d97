// SPDX-License-Identifier: EUPL-1.2
import type { Opdrachtcontract, Stroom, Wie } from '@naober/contracts'
import type { Cause } from '../store/commit.ts'

/** A command that passed the door: contract known, fields valid, actor known. */
export interface Command {
  readonly contract: Opdrachtcontract
  /** Id of the thing; null when the command makes it. */
  readonly id: string | null
  readonly fields: Readonly<Record<string, unknown>>
  readonly wie: Wie
  readonly opdrachtId: string
  readonly expectedVersion: number | null
  readonly trace: string | null
  /** When it came in, by `performance.now()`; without: now. Its deadline counts from there, wherever it waits. */
  readonly arrived?: number
  readonly cause?: Cause
  readonly depth?: number
}

/** A stream that a command names: `zelf` is the thing itself. */
export type CommandStream = Stroom

/** Under which a commit is known: the id the client chose, and who it is. */
export const commandIdOf = (command: Pick<Command, 'opdrachtId' | 'wie'>): string =>
  `${command.opdrachtId}/${command.wie.id}`

/** Whether the thing is made under the command's own id, so that nearly always nothing is there yet. */
export const isOwnId = ({ contract, id, expectedVersion }: Command): boolean =>
  contract.nieuw && contract.idUit === null && id === null && expectedVersion === null
