// SPDX-License-Identifier: EUPL-1.2
import { dagInWoorden } from '../../onderdelen/datum.ts'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { Verbonden } from '../../onderdelen/verbinding/Verbonden.tsx'
import type { Getoond } from './Scherm.tsx'
import { teksten } from './teksten.nl.ts'

/** Who takes part, and what it is connected with. People are told by their function only. */
export const Banden = ({ initiatief, op }: { initiatief: Getoond; op: string }) => (
  <>
    <section className="vak" aria-labelledby="leden-kop">
      <h2 className="nl-heading nl-heading--level-2" id="leden-kop">
        {teksten.leden}
      </h2>
      {initiatief.leden.aantal === 0 && <p className="nl-paragraph">{teksten.geenLeden}</p>}
      <ul className="banden">
        {initiatief.leden.nodes.map(({ functie, van, partij }, plek) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a person has no id here, by design
          <li key={plek}>
            {partij && (
              <>
                <Schakel naar={`/partij/${partij.id}`}>{partij.naam}</Schakel>,{' '}
              </>
            )}
            {functie} <span className="klein">{teksten.sinds(dagInWoorden(van, op))}</span>
          </li>
        ))}
      </ul>
      <Rest meer={initiatief.leden.aantal - initiatief.leden.nodes.length} />
    </section>
    <section className="vak" aria-labelledby="verbindingen-kop">
      <h2 className="nl-heading nl-heading--level-2" id="verbindingen-kop">
        {teksten.verbindingen}
      </h2>
      {initiatief.verbindingen.aantal === 0 && <p className="nl-paragraph">{teksten.geenVerbindingen}</p>}
      <Verbonden verbindingen={initiatief.verbindingen.nodes} zelf={initiatief.id} />
      <Rest meer={initiatief.verbindingen.aantal - initiatief.verbindingen.nodes.length} />
    </section>
  </>
)

const Rest = ({ meer }: { meer: number }) => meer > 0 && <p className="nl-paragraph">{teksten.enMeer(meer)}</p>
