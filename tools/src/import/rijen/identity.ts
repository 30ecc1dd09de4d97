// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { derivedId } from '@naober/kit/command/ids'
import type { Mapping } from '../koppeling/mapping.ts'

/** One fixed time for ids that follow from a name: whoever computes them comes to the same. */
const TIME = Date.UTC(2026, 0, 1)

/** What is read in, and by whom. */
export interface Content {
  readonly sha256: string
  readonly blad: string | null
  readonly mapping: Mapping
  /** Id of the person who reads it in; null: the operator of this folder. */
  readonly van: string | null
}

/**
 * What an import is known by: the same file with the same mapping, read in by the same, is the same import. `keer`
 * counts on after it was taken back.
 */
export const importIdOf = ({ sha256, blad, mapping, van }: Content, keer: number): string => {
  const velden = Object.entries(mapping.velden).sort(([one], [other]) => (one < other ? -1 : 1))
  const content = JSON.stringify([sha256, blad, mapping.soort, velden, keer, ...(van === null ? [] : [van])])
  return createHash('sha256').update(content).digest('hex').slice(0, 12)
}

/** By what the rows of this content are known, whoever reads it in and however often: nothing comes in twice. */
export const contentIdOf = (content: Content): string => importIdOf({ ...content, van: null }, 1)

/** The id of what a sheet calls by its own key. Keys are a person's own: what two people call 1 is not the same. */
export const idOfKey = (van: string | null, soort: string, sleutel: string): string =>
  derivedId(van === null ? `import/${soort}/${sleutel}` : `import/van/${van}/${soort}/${sleutel}`, TIME)

/** The id of a row without one of its own: of the content and the row, in the order of the rows. */
export const idOfRow = (contentId: string, rij: number): string => derivedId(`import/${contentId}/${rij}`, TIME + rij)

/** The id of what comes in the place of a thing that was taken back, the so-maniest time. */
export const idAfter = (id: string, keer: number): string => derivedId(`import/${id}/opnieuw/${keer}`, TIME + keer)

/** The id of a command that comes after a thing was made: the same for the same content, so it happens once. */
export const idOfStep = (id: string, nr: number, content: string): string =>
  derivedId(`import/${id}/stap/${nr}/${content}`, TIME + nr)

/** The id of the command that takes a row back. */
export const takeBackId = (importId: string, rij: number): string =>
  derivedId(`import/${importId}/${rij}/terug`, TIME + rij)
