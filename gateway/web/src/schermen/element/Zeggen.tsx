// SPDX-License-Identifier: EUPL-1.2

import { useOpdracht } from '../../app/opdracht/useOpdracht.ts'
import { meldGedaan } from '../../app/opdracht/zojuist.ts'
import { verzend } from '../../app/vraag.ts'
import { BevestigElementDocument, NeemVerdwijningTerugDocument } from '../../gql/graphql.ts'
import { vandaag } from '../../onderdelen/datum.ts'
import { Uitslag } from '../../onderdelen/formulier/Uitslag.tsx'
import { KloptNog } from '../../onderdelen/KloptNog.tsx'
import { Knop } from '../../onderdelen/Knop.tsx'
import { KloptNiet } from './KloptNiet.tsx'
import type { Getoond } from './Scherm.tsx'
import { teksten } from './teksten.nl.ts'
import { Verhuisd } from './Verhuisd.tsx'
import { Weg } from './Weg.tsx'

/** What one can say of it: it is still right, it is not; and for who keeps it: it moved, it is gone, it is there. */
export function Zeggen({ element }: { element: Getoond }) {
  const { mogelijk } = element
  return (
    <section className="vak zeggen" aria-labelledby="zeggen-kop">
      <h2 className="nl-heading nl-heading--level-2" id="zeggen-kop">
        {teksten.kloptDit}
      </h2>
      {!element.verdwenenOp && (
        <p className="acties">
          <KloptNog
            bevestig={(opdrachtId) =>
              verzend(BevestigElementDocument, { id: element.id, invoer: { op: vandaag() }, opdrachtId })
            }
            over={element.naam}
          />
        </p>
      )}
      <KloptNiet element={element} />
      {mogelijk.includes('verplaatsElement') && (
        <details className="zeggen__meer">
          <summary>{teksten.verhuisd}</summary>
          <Verhuisd element={element} />
        </details>
      )}
      {mogelijk.includes('meldElementVerdwenen') && (
        <details className="zeggen__meer">
          <summary>{teksten.isWeg}</summary>
          <Weg element={element} />
        </details>
      )}
      {mogelijk.includes('neemVerdwijningTerug') && <TochEr element={element} />}
    </section>
  )
}

function TochEr({ element }: { element: Getoond }) {
  const { bezig, poging, uitkomst, stuur } = useOpdracht<string>({
    stuur: (id, opdrachtId) => verzend(NeemVerdwijningTerugDocument, { id, opdrachtId }),
    klaar: (aanvaard) =>
      meldGedaan({
        titel: teksten.weerEr(element.naam),
        terug: teksten.teruggedraaid,
        aanvaard,
        waar: `/element/${element.id}`
      })
  })
  return (
    <>
      {uitkomst && uitkomst.soort !== 'fouten' && <Uitslag uitkomst={uitkomst} poging={poging} />}
      <p className="acties">
        <Knop bezig={bezig} onClick={() => stuur(element.id)}>
          {teksten.tochEr}
        </Knop>
      </p>
    </>
  )
}
