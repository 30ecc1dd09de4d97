// SPDX-License-Identifier: EUPL-1.2
import { foldedWords } from './fold.ts'

/** A word that was typed. */
export interface Typed {
  readonly word: string
  /** It is the last one, and maybe not finished. */
  readonly mayGoOn: boolean
  /** With the word before or after it as one: what one person writes as two words another writes as one. */
  readonly joined: readonly string[]
}

/** More words than this no name has. */
const MOST_WORDS = 8

export const typedWords = (text: string): readonly Typed[] => {
  const words = foldedWords(text).slice(0, MOST_WORDS)
  return words.map((word, i) => {
    const [before, after] = [words[i - 1], words[i + 1]]
    const joined = [...(before === undefined ? [] : [before + word]), ...(after === undefined ? [] : [word + after])]
    return { word, mayGoOn: after === undefined, joined }
  })
}
