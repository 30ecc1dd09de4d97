// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { derivedId, isUuidv7 } from '@naober/kit/command/ids'
import type { Mapping } from '../koppeling/mapping.ts'

/** One fixed time for ids that follow from a name: whoever computes them comes to the same. */
const TIME = Date.UTC(2026, 0, 1)

/** The id of what another sheet calls by its own key. */
export const idOfKey = (soort: string, sleutel: string): string => derivedId(`import/${soort}/${sleutel}`, TIME)

/**
 * What an import is known by: the same file with the same mapping is the same import, wherever and whenever it is run.
 * `keer` counts on after it was taken back.
 */
export const importIdOf = (sha256: string, blad: string | null, mapping: Mapping, keer: number): string => {
  const velden = Object.entries(mapping.velden).sort(([one], [other]) => (one < other ? -1 : 1))
  const content = JSON.stringify([sha256, blad, mapping.soort, velden, keer])
  return createHash('sha256').update(content).digest('hex').slice(0, 12)
}

/** The id of a row without one of its own: of the import and the row, in the order of the rows. */
const idOfRow = (importId: string, rij: number): string => derivedId(`import/${importId}/${rij}`, TIME + rij)

/** The id of the command of a row, which is that of the thing it makes. */
export const rowId = (importId: string, soort: string, rij: number, id: string, sleutel: string): string => {
  if (isUuidv7(id)) return id
  return sleutel === '' ? idOfRow(importId, rij) : idOfKey(soort, sleutel)
}

/** The id of the command that takes a row back. */
export const takeBackId = (importId: string, rij: number): string =>
  derivedId(`import/${importId}/${rij}/terug`, TIME + rij)
