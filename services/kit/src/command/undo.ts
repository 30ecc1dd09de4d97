// SPDX-License-Identifier: EUPL-1.2
import { GEWIST, type Opdrachtcontract } from '@naober/contracts'
import type { StoredEvent } from '../store/commit.ts'
import type { Accepted } from './outcome.ts'
import { undoKey } from './undo-key.ts'

/** A command that was accepted. */
interface Done {
  readonly fields: Readonly<Record<string, unknown>>
  readonly id: string
  /** From before it. */
  readonly states: unknown
  readonly events: readonly StoredEvent[]
  /** Of the thing after it. */
  readonly versie: number
}

/** How a command that was accepted is undone: a key, or why it cannot be. */
export const undoOf = (contract: Opdrachtcontract, { fields, id, states, events, versie }: Done): Accepted['undo'] => {
  const { herstel } = contract
  const undo = typeof herstel === 'function' ? herstel(fields, states, id, events) : herstel
  if ('onomkeerbaar' in undo) return { impossible: undo.onomkeerbaar }
  // Putting the tombstone back as if somebody had typed it would make it the text.
  if (holdsWiped(undo.velden)) return { impossible: 'de eerdere tekst is gewist' }
  return { key: undoKey({ ...undo, versie: undo.id === null ? null : versie }) }
}

const holdsWiped = (value: unknown): boolean =>
  value === GEWIST || (typeof value === 'object' && value !== null && Object.values(value).some(holdsWiped))
