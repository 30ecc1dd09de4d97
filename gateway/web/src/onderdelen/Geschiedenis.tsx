// SPDX-License-Identifier: EUPL-1.2
import { Gezegd } from '../app/gezegd/Gezegd.tsx'
import { dagInWoorden, vandaag } from './datum.ts'
import { teksten } from './geschiedenis.nl.ts'

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

/** What happened until the day that is looked at, in the order of the world, newest first. Where it was recorded on another day than it happened, that is told. */
export const Geschiedenis = ({ geschiedenis, nu }: { geschiedenis: readonly Gebeurd[]; nu: string }) => (
  <section className="vak" aria-labelledby="geschiedenis-kop">
    <h2 className="nl-heading nl-heading--level-2" id="geschiedenis-kop">
      {teksten.geschiedenis}
    </h2>
    <ol className="tijdlijn">
      {totEnMet(nu, geschiedenis).map((een, plek) => {
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
  </section>
)
