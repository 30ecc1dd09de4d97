// SPDX-License-Identifier: EUPL-1.2
import { verzend } from '../../app/vraag.ts'
import { LegVerbindingDocument, type Verbindingssoort } from '../../gql/graphql.ts'
import { Daad } from '../../onderdelen/daad/Daad.tsx'
import { Vak } from '../../onderdelen/daad/Ding.tsx'
import { dag, keuze, optioneel, tekst, zoek } from '../../onderdelen/daad/vorm.ts'
import { vandaag } from '../../onderdelen/datum.ts'
import { Vervolg } from '../../onderdelen/Vervolg.tsx'
import { Verbonden } from '../../onderdelen/verbinding/Verbonden.tsx'
import { Verbreek } from '../../onderdelen/verbinding/Verbreek.tsx'
import type { Bewerkt } from './Scherm.tsx'
import { teksten } from './teksten.nl.ts'
import { verder } from './verder.ts'

/** With which other initiatieven and partijen it is connected, and how: laid and ended from here. */
export function Verbindingen({ initiatief: { id, mogelijk, gemeente, verbindingen } }: { initiatief: Bewerkt }) {
  return (
    <Vak id="verbindingen-kop" kop={teksten.verbindingen}>
      {verbindingen.aantal === 0 && <p className="nl-paragraph">{teksten.geenVerbindingen}</p>}
      <Vervolg
        wat={teksten.verbindingen}
        van={verbindingen}
        verder={verder({ id, verbindingen: true }, (verderop) => verderop.verbindingen)}
      >
        {(rijen) => (
          <Verbonden
            verbindingen={rijen}
            zelf={id}
            acties={(verbinding) => <Verbreek verbinding={verbinding} zelf={id} />}
          />
        )}
      </Vervolg>
      <Daad
        naam="legVerbinding"
        mogelijk={mogelijk}
        over={id}
        wat={teksten.legVerbinding}
        vormen={{
          soort: keuze<Verbindingssoort>(teksten.vraagVerbinding, teksten.verbindingssoorten),
          wie: zoek(teksten.vraagAnder, {
            gebied: gemeente?.code ?? null,
            partijen: true,
            initiatieven: { gebied: gemeente?.code ?? null },
            bezet: { [id]: teksten.ditZelf }
          }),
          van: dag(teksten.vraagSinds, { begin: vandaag() }),
          toelichting: optioneel(tekst(teksten.vraagWaaruit, { regels: 2, hint: teksten.geenNamen }))
        }}
        gedaan={teksten.verbonden}
        stuur={({ wie, ...velden }, opdrachtId) =>
          verzend(LegVerbindingDocument, {
            invoer: {
              begin: id,
              einde: wie.wat === 'initiatief' ? { initiatiefId: wie.id } : { partijId: wie.id },
              ...velden
            },
            opdrachtId
          })
        }
      />
    </Vak>
  )
}
