// SPDX-License-Identifier: EUPL-1.2

import type { Antwoorden } from '../app/opdracht/uitkomst.ts'
import { useOpdracht } from '../app/opdracht/useOpdracht.ts'
import { Uitslag } from './formulier/Uitslag.tsx'
import { Knop } from './Knop.tsx'
import { teksten } from './kloptnog.nl.ts'

interface Eigenschappen {
  readonly bevestig: (opdrachtId: string) => Promise<Antwoorden>
  /** What it is about, for who hears the button alone. */
  readonly over: string
}

/** Says in one press that something stands as described. Nobody competes for it, so it is told at once. */
export function KloptNog({ bevestig, over }: Eigenschappen) {
  const { bezig, poging, uitkomst, stuur, gelukt } = useOpdracht<null>({
    stuur: (_niets, opdrachtId) => bevestig(opdrachtId)
  })
  return (
    <>
      {uitkomst && uitkomst.soort !== 'fouten' && <Uitslag uitkomst={uitkomst} poging={poging} />}
      {!bezig && !gelukt && (
        <Knop soort="hoofd" onClick={() => stuur(null)} aria-label={teksten.kloptNogVan(over)}>
          {teksten.kloptNog}
        </Knop>
      )}
      <span role="status">{(bezig || gelukt) && <strong className="bevestigd">✓ {teksten.bedankt}</strong>}</span>
    </>
  )
}
