// SPDX-License-Identifier: EUPL-1.2
import { useSyncExternalStore } from 'react'
import { maakBron } from '../bron.ts'
import { vergeetConcepten, verwelkom } from './concept.ts'

/** Who is not known to the platform writes as nobody. */
export const NIEMAND = ''

const schrijver = maakBron<string | null>(null)

/** Tells who looks: the id of a person, NIEMAND for who is not logged in. Whose login ended keeps their drafts. */
export function zetSchrijver(wie: string): void {
  verwelkom(wie)
  schrijver.zet(wie)
}

/** Somebody logged out, or made room for another: what they had typed and not sent leaves this device with them. */
export function wisselSchrijver(naar: string): void {
  const van = schrijver.lees()
  if (van !== null && van !== NIEMAND && van !== naar) vergeetConcepten(van)
  zetSchrijver(naar)
}

/** Whose drafts these are; null until it is known. */
export const useSchrijver = (): string | null => useSyncExternalStore(schrijver.volg, schrijver.lees)
