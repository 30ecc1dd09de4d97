// SPDX-License-Identifier: EUPL-1.2
import type { Plaatssoort, Voorbeeldsoort } from '@naober/contracts/initiatieven/praktijkvoorbeeld'
import type { Dag } from '../kern/day.ts'
import type { Praktijkvoorbeeld, Uitkomsten } from './rij.ts'

/** What somebody is about to do: of which kind, where, and against what. */
export interface Plan {
  readonly soort: Voorbeeldsoort | null
  readonly plaats: Plaatssoort | null
  readonly belemmeringen: readonly string[]
}

/** One way in which an example is like a plan; `code` names the obstacle. */
export interface Overeenkomst {
  readonly waarin: 'SOORT' | 'PLAATS' | 'BELEMMERING'
  readonly code: string
}

export interface Vergelijkbaar {
  readonly voorbeeld: Praktijkvoorbeeld
  readonly overeenkomsten: readonly Overeenkomst[]
  readonly uitkomsten: Uitkomsten
}

const overeenkomstenVan = (voorbeeld: Praktijkvoorbeeld, plan: Plan): readonly Overeenkomst[] => [
  ...plan.belemmeringen
    .filter((code) => voorbeeld.belemmeringen.includes(code))
    .map((code) => ({ waarin: 'BELEMMERING' as const, code })),
  ...(plan.soort !== null && plan.soort === voorbeeld.soort ? [{ waarin: 'SOORT' as const, code: plan.soort }] : []),
  ...(plan.plaats !== null && voorbeeld.plaatsen.includes(plan.plaats)
    ? [{ waarin: 'PLAATS' as const, code: plan.plaats }]
    : [])
]

/**
 * How much speaks for an example after what others reached with it, between 0 and 1. One that nobody told of stands in
 * the middle: it is not known to fail. Each outcome weighs less as there are more of them.
 */
const bewijs = ({ werkte, werkteDeels, werkteNiet }: Uitkomsten): number =>
  (werkte + werkteDeels / 2 + 1) / (werkte + werkteDeels + werkteNiet + 2)

/**
 * Examples like a plan: what was published against the same obstacle, of the same kind or for the same sort of place.
 * First what is like it in most ways, then what worked best elsewhere. A place alone makes nothing comparable. Source:
 * C49, 3:2665-2672, 3:2795-2799, see docs/bronnen.md.
 */
export const vergelijkbareMet = (
  voorbeelden: readonly Praktijkvoorbeeld[],
  plan: Plan,
  dag: Dag
): readonly Vergelijkbaar[] =>
  voorbeelden
    .filter((een) => een.bekend && een.openbaarOp(dag))
    .map((voorbeeld) => ({
      voorbeeld,
      overeenkomsten: overeenkomstenVan(voorbeeld, plan),
      uitkomsten: voorbeeld.uitkomstenOp(dag)
    }))
    .filter(({ overeenkomsten }) => overeenkomsten.some(({ waarin }) => waarin !== 'PLAATS'))
    .sort(
      (een, ander) =>
        ander.overeenkomsten.length - een.overeenkomsten.length ||
        bewijs(ander.uitkomsten) - bewijs(een.uitkomsten) ||
        (een.voorbeeld.id < ander.voorbeeld.id ? -1 : 1)
    )
