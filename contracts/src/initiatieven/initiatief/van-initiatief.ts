// SPDX-License-Identifier: EUPL-1.2
import type { Samenhang, Verwijzing, Wie } from '../../kern/index.ts'
import { Initiatief } from './aggregaat.ts'
import { metEigenaren, type Schrijversdeel, schrijft } from './wie-mag.ts'

interface Bij {
  readonly initiatiefId: string | null
}

/** What is asked, told or given for an initiatief, with that initiatief; null where it is for none. */
export interface VanInitiatief {
  readonly initiatief: Schrijversdeel | null
}

/** Declares that a thing belongs to the initiatief that it names. */
export const bijInitiatief = ({ initiatiefId }: Bij): readonly Verwijzing[] => [
  { aggregaat: Initiatief, id: initiatiefId }
]

/** A thing with the initiatief to which it belongs. */
export const metInitiatief = <T extends Bij>(een: T, bij: Samenhang): T & VanInitiatief => {
  const initiatief = bij.staatVan(Initiatief, een.initiatiefId)
  return { ...een, initiatief: initiatief && metEigenaren(initiatief, bij) }
}

/** Who writes the initiatief keeps what belongs to it, whoever put it on record. Source: C53, E2, see docs/bronnen.md. */
export const schrijftErvoor = (wie: Wie, { initiatief }: VanInitiatief): boolean =>
  initiatief !== null && schrijft(wie, initiatief)
