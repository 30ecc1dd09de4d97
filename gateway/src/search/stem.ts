// SPDX-License-Identifier: EUPL-1.2
import { stemmer } from '@orama/stemmers/dutch'

/** A Dutch word that ends in these sounds is spelt with the others: `brieven` beside `brief`, `huizen` beside `huis`. */
const AT_THE_END: Readonly<Record<string, string>> = { v: 'f', z: 's' }

/** What a folded word and its other forms have in common; no word by itself. */
export const stemOf = (word: string): string =>
  stemmer(word).replace(/[vz]$/u, (letter) => AT_THE_END[letter] ?? letter)
