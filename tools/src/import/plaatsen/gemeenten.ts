// SPDX-License-Identifier: EUPL-1.2
import { type GemeenteCode, isGebiedCode, isGemeenteCode } from '@naober/contracts/geografie'
import { GEMEENTEN } from '@naober/contracts/referentie/gemeenten'
import { EXAMPLE_GEMEENTEN } from '../../demo/geography.ts'
import { Names } from './names.ts'
import { notThere } from './not-there.ts'

/** By all names that people know them by; the example ones as the platform shows them too. */
const gemeenten = new Names([
  ...GEMEENTEN.flatMap(({ code, naam, andereNamen }) => [naam, ...andereNamen].map((een) => ({ code, naam: een }))),
  ...EXAMPLE_GEMEENTEN
])

/** What the platform writes behind the name of what is not real. */
const EXAMPLE = /\s*\(voorbeelddata\)/gi

/** The gemeente with this name; null where none has it. */
export const gemeenteCalled = (cell: string): GemeenteCode | null => {
  const [found] = gemeenten.called(cell.replace(EXAMPLE, ''))
  return found !== undefined && isGemeenteCode(found.code) ? found.code : null
}

/** The code of a gemeente for its name; codes stay. Throws a CellError that says which names there are. */
export const gemeenteIn = (cell: string): string => {
  if (isGebiedCode(cell)) return cell
  const found = gemeenteCalled(cell)
  if (found !== null) return found
  throw notThere(gemeenten.near(cell), 'GEMEENTE_NIET_BEKEND', 'GEMEENTE_BEDOELD')
}

/** A name inside a gemeente, as people write it together with that of the gemeente. */
export interface Split {
  readonly gemeente: GemeenteCode
  readonly naam: string
}

/** Every way to read a cell as the name of a gemeente and a name inside it: `Baarn Centrum`, `Centrum (Baarn)`. */
export const splitsOf = (cell: string): readonly Split[] => {
  const words = cell
    .replace(EXAMPLE, '')
    .split(/[\s,()]+/)
    .filter((word) => word !== '')
  return words.slice(1).flatMap((_, i) => {
    const [begin, end] = [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]
    return [
      [begin, end],
      [end, begin]
    ].flatMap(([of = '', naam = '']) => {
      const gemeente = gemeenteCalled(of)
      return gemeente === null ? [] : [{ gemeente, naam }]
    })
  })
}
