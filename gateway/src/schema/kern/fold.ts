// SPDX-License-Identifier: EUPL-1.2

const ASCII = /^[\x20-\x7e]*$/

/** A text without case and accents, so that `cafe` finds `Café`. */
export const fold = (tekst: string): string =>
  ASCII.test(tekst) ? tekst.toLowerCase() : tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Whether a name holds what was typed; nothing typed: every name does. */
export const searcher = (zoek: string | null | undefined): ((naam: string) => boolean) => {
  const gezocht = fold(zoek?.trim() ?? '')
  return gezocht === '' ? () => true : (naam) => fold(naam).includes(gezocht)
}
