// SPDX-License-Identifier: EUPL-1.2
import {
  alledaagseZaken,
  elementsoorten,
  lagen,
  partijtypen,
  soorten,
  woonvormen
} from '../../onderdelen/woorden.nl.ts'

const LIJSTEN: readonly Readonly<Record<string, string>>[] = [
  elementsoorten,
  soorten,
  lagen,
  alledaagseZaken,
  woonvormen,
  partijtypen
]

/** A code in words: as the screens call it, or else the code itself as one writes a word. */
export const codewoord = (code: string): string => {
  const woord = LIJSTEN.find((lijst) => Object.hasOwn(lijst, code))?.[code] ?? code.toLowerCase().replaceAll('_', ' ')
  return woord.charAt(0).toUpperCase() + woord.slice(1)
}
