// SPDX-License-Identifier: EUPL-1.2
import type { Engels } from './engels.ts'

let gekozen: Engels | null = null

/** Takes in what services say, in English: it comes with the other English texts, and only for who reads English. */
export const leerEngels = (engels: Engels): void => {
  gekozen = engels
}

/** What services say in English; null on a Dutch page. */
export const leesEngels = (): Engels | null => gekozen
