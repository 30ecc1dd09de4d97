// SPDX-License-Identifier: EUPL-1.2
import { isDeepStrictEqual } from 'node:util'

/**
 * The fields of a change that say something else than the state does; null when there are none. Absent fields are
 * unchanged, so they never count.
 */
export const watVerandert = <W extends object>(staat: object, wijziging: W): W | null => {
  const anders = Object.entries(wijziging).filter(
    ([naam, waarde]) => waarde !== undefined && !isDeepStrictEqual(Reflect.get(staat, naam), waarde)
  )
  return anders.length === 0 ? null : wijziging
}
