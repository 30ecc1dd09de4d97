// SPDX-License-Identifier: EUPL-1.2

/**
 * The text of a file of which nobody told the encoding: by its mark (UTF-8 or UTF-16), as UTF-8 where all of it is,
 * else as Windows-1252, which is what Excel writes in the Netherlands.
 */
export const textOf = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
