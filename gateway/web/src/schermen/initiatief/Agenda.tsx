// SPDX-License-Identifier: EUPL-1.2
import { Abonneren } from '../../onderdelen/Abonneren.tsx'
import { Aflassen } from '../../onderdelen/aflassen/Aflassen.tsx'
import { Keren } from '../../onderdelen/Keren.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { Vervolg } from '../../onderdelen/Vervolg.tsx'
import type { Getoond } from './Scherm.tsx'
import { teksten } from './teksten.nl.ts'
import type { Verder } from './verder.ts'

interface Eigenschappen {
  readonly initiatief: Getoond
  readonly verder: Verder
  /** Its owner looks, at today. */
  readonly mag: boolean
  readonly jaar: string
}

/** What it does in the weeks to come; its owners plan here, and call off. */
export const Agenda = ({ initiatief, verder, mag, jaar }: Eigenschappen) => (
  <section className="vak" aria-labelledby="agenda-kop">
    <h2 className="nl-heading nl-heading--level-2" id="agenda-kop">
      {teksten.agenda}
    </h2>
    {initiatief.activiteiten.aantal === 0 ? (
      <p className="nl-paragraph">{teksten.geenAgenda}</p>
    ) : (
      <Vervolg
        wat={teksten.agenda}
        van={initiatief.activiteiten}
        verder={verder({ activiteiten: true }, (verderop) => verderop.activiteiten)}
      >
        {(keren) => (
          <Keren
            keren={keren}
            metInitiatief={false}
            acties={(keer) => <Aflassen keer={keer} initiatief={initiatief.id} />}
          />
        )}
      </Vervolg>
    )}
    <p className="acties">
      {mag && <Schakel naar={`/initiatief/${initiatief.id}/plannen`}>{teksten.plan}</Schakel>}
      {(mag || initiatief.mogelijk.includes('bevestigInitiatief')) && (
        <Schakel naar={`/initiatief/${initiatief.id}/agenda`}>{teksten.werkBij}</Schakel>
      )}
      <Schakel naar={`/initiatief/${initiatief.id}/jaar/${jaar}`}>{teksten.heelJaar(jaar)}</Schakel>
    </p>
    <Abonneren van="initiatief" id={initiatief.id} naam={initiatief.naam} />
  </section>
)
