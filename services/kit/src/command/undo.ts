// SPDX-License-Identifier: EUPL-1.2
import { GEWIST, type Opdrachtcontract } from '@naober/contracts'
import type { Accepted } from './outcome.ts'
import { undoKey } from './undo-key.ts'

/**
 * How a command that was just accepted is undone: a key, or why it cannot be. `states` are those from before it;
 * `versie` is the version of the thing after it.
 */
export const undoOf = (
  contract: Opdrachtcontract,
  fields: Readonly<Record<string, unknown>>,
  id: string,
  states: unknown,
  versie: number
): Accepted['undo'] => {
  const { herstel } = contract
  const undo = typeof herstel === 'function' ? herstel(fields, states, id) : herstel
  if ('onomkeerbaar' in undo) return { impossible: undo.onomkeerbaar }
  // Putting the tombstone back as if somebody had typed it would make it the text.
  if (holdsWiped(undo.velden)) return { impossible: 'de eerdere tekst is gewist' }
  return { key: undoKey({ ...undo, versie: undo.id === null ? null : versie }) }
}

const holdsWiped = (value: unknown): boolean =>
  value === GEWIST || (typeof value === 'object' && value !== null && Object.values(value).some(holdsWiped))
