// SPDX-License-Identifier: EUPL-1.2

const LINE_END = 0x0a

/** So many bytes are looked at to see whether every other one is empty. */
const LOOK = 1_000

/**
 * The text of a file of which nobody told the encoding: by its mark, or its empty bytes where it has none (UTF-16); as
 * UTF-8 where all of it is. Else line by line, for files are put together of parts: a line that is no UTF-8 is
 * Windows-1252, which is what Excel writes in the Netherlands.
 */
export const textOf = (bytes: Uint8Array): string => {
  const wide = wideOf(bytes)
  if (wide !== null) return new TextDecoder(wide).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return linesOf(bytes)
      .map((line) => lineOf(line))
      .join('')
  }
}

const wideOf = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const begin = bytes.subarray(0, Math.min(LOOK, bytes.length - (bytes.length % 2)))
  const empty = [0, 1].map((from) => begin.filter((byte, i) => i % 2 === from && byte === 0).length)
  const most = begin.length / 4
  const [high = 0, low = 0] = empty
  if (low > most && high === 0) return 'utf-16le'
  return high > most && low === 0 ? 'utf-16be' : null
}

const linesOf = (bytes: Uint8Array): readonly Uint8Array[] => {
  const lines: Uint8Array[] = []
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(LINE_END, from)
    const to = end < 0 ? bytes.length : end + 1
    lines.push(bytes.subarray(from, to))
    from = to
  }
  return lines
}

const lineOf = (line: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(line)
  } catch {
    return new TextDecoder('windows-1252').decode(line)
  }
}
