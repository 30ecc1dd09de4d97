// SPDX-License-Identifier: EUPL-1.2
import type { Regelcode, Wegcode } from '../../gql/gezegd.ts'
import type { Gezegdefout } from '../vraag.ts'
import { omdat, punt } from './afwegingen.ts'
import { lap, verbinding, zwakte } from './dekking.ts'
import { type Foutzin, fouten, woorden } from './fouten.ts'
import { detailVan, gebeurtenissen } from './gebeurtenissen.ts'
import { regelsAG } from './regels-a-g.ts'
import { regelsHZ } from './regels-h-z.ts'
import { voorbehouden } from './voorbehouden.ts'

/** Why a rule refuses, and the way forward where there is one. */
const regels: {
  readonly [C in Regelcode]: C extends Wegcode ? readonly [uitleg: string, weg: string] : readonly [uitleg: string]
} = { ...regelsAG, ...regelsHZ }

/** Something that happened, as a service tells it. */
export interface Gebeurd {
  readonly soort: string
  readonly detail: string | null
  /** Id of the thing that the detail names. */
  readonly overId: string | null
}

const van = <T>(catalogus: Readonly<Record<string, T>>, code: string): T | undefined =>
  Object.hasOwn(catalogus, code) ? catalogus[code] : undefined

/** In English: what services say, by its code. Undefined where they say something that is not known here yet. */
export const engels = {
  uitleg: (code: string) => van(regels, code)?.[0],
  weg: (code: string) => van<readonly string[]>(regels, code)?.[1],
  gebeurd: ({ soort, detail, overId }: Gebeurd) => {
    const zin = van(gebeurtenissen, soort)
    return typeof zin === 'function' ? zin(detailVan(detail, overId !== null)) : zin
  },
  bijDeGrens:
    'Neighbours help less often with this: it asks trust and comes back. Agree on what you do and do not, and go with care or money to a professional or family too.',
  /** A fault has a code of its own, or that of the rule that would refuse it. */
  fout: ({ code, gegevens }: Pick<Gezegdefout, 'code' | 'gegevens'>) => {
    const zin = van<Foutzin>(fouten, code)
    if (zin === undefined) return van<readonly string[]>(regels, code)?.join(' ')
    return typeof zin === 'function' ? zin(woorden(gegevens)) : zin
  },
  voorbehoud: (code: string) => van(voorbehouden, code),
  omdat,
  punt,
  lap,
  zwakte,
  verbinding
}
export type Engels = typeof engels
