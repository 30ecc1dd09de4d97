// SPDX-License-Identifier: EUPL-1.2
import type { Opdrachtcontract, Samenhang } from '@naober/contracts'
import type { Command, CommandStream } from './command.ts'
import type { Folded } from './fold-cache.ts'
import type { Outcome } from './outcome.ts'

/** What rules see: the one state, or the states by name where the contract names several streams. */
export const statesOf = (
  contract: Opdrachtcontract,
  streams: readonly CommandStream[],
  folds: readonly Folded[]
): unknown => {
  const names = Object.keys(contract.ook)
  if (names.length === 0) return folds[0]?.state ?? null
  const states: Record<string, unknown> = Object.fromEntries(names.map((naam) => [naam, null]))
  for (const [i, { naam }] of streams.entries()) states[naam] = folds[i]?.state ?? null
  return states
}

/** Says no when something the command is about is not there, or what it would make is. */
export const missing = (
  contract: Opdrachtcontract,
  streams: readonly CommandStream[],
  folds: readonly Folded[]
): Outcome | null => {
  if (contract.nieuw && contract.idUit === null && folds[0]?.state !== null)
    return { kind: 'FAULT', code: 'BESTAAT_AL' }
  const absent = streams.find((een, i) => folds[i]?.state === null && !(een.naam === 'zelf' && contract.nieuw))
  if (!absent) return null
  const id = absent.stroom.slice(absent.stroom.indexOf('-') + 1)
  return {
    kind: 'FAULT',
    code: 'ONBEKEND',
    detail: `${absent.aggregaat.naam} ${id} bestaat niet.`,
    members: { onbekend: absent.naam }
  }
}

/** Says no because the thing moved on: with its version and what the command's fields are now, as this person may see. */
export const versionDiffers = (
  command: Pick<Command, 'contract' | 'fields' | 'wie'>,
  version: number,
  state: unknown,
  bij: Samenhang
): Outcome => {
  const { contract, wie, fields } = command
  const whole = typeof state === 'object' && state !== null ? contract.aggregaat.toon(state, wie, bij) : {}
  const shown = contract.deel(fields, whole)
  const named = Object.keys(fields).filter((naam) => naam in shown)
  const waarden = Object.fromEntries(named.map((naam) => [naam, Reflect.get(shown, naam) as unknown]))
  return { kind: 'FAULT', code: 'VERSIE_VERSCHILT', members: { versie: version, waarden } }
}
