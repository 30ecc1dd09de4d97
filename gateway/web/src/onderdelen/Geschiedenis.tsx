// SPDX-License-Identifier: EUPL-1.2
import type { Bladzij } from '../app/bladzijden.ts'
import { Gezegd } from '../app/gezegd/Gezegd.tsx'
import { useVervolg } from '../app/vervolg.ts'
import { GeschiedenisVerderDocument, type GeschiedenisVerderQuery } from '../gql/graphql.ts'
import { dagInWoorden, vandaag } from './datum.ts'
import { teksten } from './geschiedenis.nl.ts'
import { Meer } from './Meer.tsx'

/** Something that happened: when in the world, when it was recorded, in words. */
export interface Gebeurd {
  readonly positie: number
  readonly op: string
  readonly at: string
  readonly woorden: string
  readonly soort: string
  readonly detail: string | null
  readonly overId: string | null
}

const totEnMet = (nu: string, geschiedenis: readonly Gebeurd[]) =>
  geschiedenis.filter(({ op }) => op <= nu).sort((een, ander) => (een.op < ander.op ? 1 : een.op > ander.op ? -1 : 0))

interface Eigenschappen {
  /** To what it happened. */
  readonly id: string
  /** Its first page. */
  readonly van: Bladzij<Gebeurd>
  /** The day that is looked at; null for today. */
  readonly op: string | null
}

/** An id is of one thing only, so one of them is there. */
const verledenIn = ({ alsVan: _, ...dingen }: GeschiedenisVerderQuery) =>
  Object.values(dingen).find((ding) => ding !== null)?.geschiedenis

/** What happened until the day that is looked at, in the order of the world, newest first. Where it was recorded on another day than it happened, that is told. */
export function Geschiedenis({ id, van, op: dag }: Eigenschappen) {
  const nu = dag ?? vandaag()
  const lijst = useVervolg(van, {
    operatie: GeschiedenisVerderDocument,
    gevraagd: { id, op: dag },
    lijstIn: verledenIn
  })
  return (
    <section className="vak" aria-labelledby="geschiedenis-kop">
      <h2 className="nl-heading nl-heading--level-2" id="geschiedenis-kop">
        {teksten.geschiedenis}
      </h2>
      <ol className="tijdlijn">
        {totEnMet(nu, lijst.rijen).map((een, plek) => {
          const { positie, op, at, woorden } = een
          const vastgelegd = vandaag(new Date(at))
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: one commit can hold two events that read the same
            <li key={`${positie}-${plek}`}>
              <time dateTime={op}>{dagInWoorden(op, nu)}</time>
              <Gezegd nl={woorden} en={(engels) => engels.gebeurd(een)} />
              {vastgelegd !== op && <span className="klein">{teksten.vastgelegd(dagInWoorden(vastgelegd, nu))}</span>}
            </li>
          )
        })}
      </ol>
      <Meer van={lijst} wat={teksten.geschiedenis} />
    </section>
  )
}
