// SPDX-License-Identifier: EUPL-1.2

/** A part of a list: words, and behind them texts between quotes, as JSON writes them. */
export interface Worded {
  readonly words: readonly string[]
  readonly texts: readonly string[]
}

const PARTED = /^([^"]*?)((?:\s"(?:[^"\\]|\\.)*")*)$/
const TEXT = /"(?:[^"\\]|\\.)*"/g

/** The words and texts of a part; null for what is none. */
export const wordedIn = (part: string): Worded | null => {
  const [, words, quoted = ''] = PARTED.exec(part.trim()) ?? []
  if (words === undefined) return null
  try {
    return {
      words: words.trim().split(/\s+/),
      texts: (quoted.match(TEXT) ?? []).map((text) => String(JSON.parse(text)))
    }
  } catch {
    return null
  }
}
