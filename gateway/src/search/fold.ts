// SPDX-License-Identifier: EUPL-1.2

/** Words so common that they find nothing and cost the most. */
const COMMON = new Set(
  'de het een van in en op te voor met bij aan naar om of uit over is dat die dit u je wij we ze er als ook s'.split(
    ' '
  )
)

/** Of a plural or of `'s avonds`: no word by itself, and none where the apostrophe is left out (`s`, above). */
const APOSTROPHE_S = /['’]s(?!\p{L})/gu
const NO_WORD = /[^\p{L}\p{N}]+/u

/** Words of a text as they are looked up: without case or marks, `ĳ` as `ij`, and without those that say nothing. */
export const foldedWords = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(APOSTROPHE_S, '')
    .split(NO_WORD)
    .filter((word) => word !== '' && !COMMON.has(word))
