// SPDX-License-Identifier: EUPL-1.2
import { dagInWoorden } from '../../onderdelen/datum.ts'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { Vervolg } from '../../onderdelen/Vervolg.tsx'
import { Verbonden } from '../../onderdelen/verbinding/Verbonden.tsx'
import type { Getoond } from './Scherm.tsx'
import { teksten } from './teksten.nl.ts'
import type { Verder } from './verder.ts'

interface Eigenschappen {
  readonly initiatief: Getoond
  readonly verder: Verder
  /** The day that is looked at. */
  readonly op: string
}

/** Who takes part, and what it is connected with. People are told by their function only. */
export const Banden = ({ initiatief, verder, op }: Eigenschappen) => (
  <>
    <section className="vak" aria-labelledby="leden-kop">
      <h2 className="nl-heading nl-heading--level-2" id="leden-kop">
        {teksten.leden}
      </h2>
      {initiatief.leden.aantal === 0 && <p className="nl-paragraph">{teksten.geenLeden}</p>}
      <Vervolg
        wat={teksten.leden}
        van={initiatief.leden}
        verder={verder({ leden: true }, (verderop) => verderop.leden)}
      >
        {(leden) => (
          <ul className="banden">
            {leden.map(({ functie, van, partij }, plek) => (
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
        )}
      </Vervolg>
    </section>
    <section className="vak" aria-labelledby="verbindingen-kop">
      <h2 className="nl-heading nl-heading--level-2" id="verbindingen-kop">
        {teksten.verbindingen}
      </h2>
      {initiatief.verbindingen.aantal === 0 && <p className="nl-paragraph">{teksten.geenVerbindingen}</p>}
      <Vervolg
        wat={teksten.verbindingen}
        van={initiatief.verbindingen}
        verder={verder({ verbindingen: true }, (verderop) => verderop.verbindingen)}
      >
        {(verbindingen) => <Verbonden verbindingen={verbindingen} zelf={initiatief.id} />}
      </Vervolg>
    </section>
  </>
)
