// SPDX-License-Identifier: EUPL-1.2

/** Longer texts go to JSON.stringify at once: it is faster there. */
const SHORT = 64

/** A string as JSON, the same as JSON.stringify makes; short plain ones, nearly all of them, without calling it. */
export const quote = (text: string): string => {
  if (text.length > SHORT) return JSON.stringify(text)
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    // Control characters, the quote, the backslash, and halves of a surrogate pair are written in another way.
    if (code < 32 || code === 34 || code === 92 || code >= 0xd800) return JSON.stringify(text)
  }
  return `"${text}"`
}
