// SPDX-License-Identifier: EUPL-1.2
import { dagInWoorden, vandaag } from '../../onderdelen/datum.ts'
import type { Getoond } from './Scherm.tsx'
import { teksten } from './teksten.nl.ts'

/** What happened, newest first, in words. Where it was recorded on another day than it happened, that is told. */
export const Geschiedenis = ({ geschiedenis, nu }: { geschiedenis: Getoond['geschiedenis']['nodes']; nu: string }) => (
  <section className="vak" aria-labelledby="geschiedenis-kop">
    <h2 className="nl-heading nl-heading--level-2" id="geschiedenis-kop">
      {teksten.geschiedenis}
    </h2>
    <ol className="tijdlijn">
      {geschiedenis.map(({ positie, op, at, woorden }, plek) => {
        const vastgelegd = vandaag(new Date(at))
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: one commit can hold two events that read the same
          <li key={`${positie}-${plek}`}>
            <time dateTime={op}>{dagInWoorden(op, nu)}</time>
            <span>{woorden}</span>
            {vastgelegd !== op && <span className="klein">{teksten.vastgelegd(dagInWoorden(vastgelegd, nu))}</span>}
          </li>
        )
      })}
    </ol>
  </section>
)
