// SPDX-License-Identifier: EUPL-1.2
import { useLezing } from '../../app/client.ts'
import { verzend } from '../../app/vraag.ts'
import { InitiatiefkeuzenDocument, LegVerbindingDocument, type Verbindingssoort } from '../../gql/graphql.ts'
import { Daad } from '../../onderdelen/daad/Daad.tsx'
import { Vak } from '../../onderdelen/daad/Ding.tsx'
import { dag, keuze, kies, optioneel, tekst } from '../../onderdelen/daad/vorm.ts'
import { vandaag } from '../../onderdelen/datum.ts'
import { Verbonden } from '../../onderdelen/verbinding/Verbonden.tsx'
import { Verbreek } from '../../onderdelen/verbinding/Verbreek.tsx'
import type { Bewerkt } from './Scherm.tsx'
import { teksten } from './teksten.nl.ts'
import { usePartijkeuzen } from './usePartijkeuzen.ts'

/** With which other initiatieven and partijen it is connected, and how: laid and ended from here. */
export function Verbindingen({ initiatief: { id, mogelijk, gemeente, verbindingen } }: { initiatief: Bewerkt }) {
  const partijen = usePartijkeuzen(gemeente?.code)
  const { data } = useLezing(InitiatiefkeuzenDocument, { filter: { gebied: gemeente?.code ?? '' } })
  const andere = (data?.initiatieven.nodes ?? []).filter((een) => een.id !== id)
  const initiatieven = Object.fromEntries(andere.map((een) => [een.id, een.naam]))
  return (
    <Vak id="verbindingen-kop" kop={teksten.verbindingen}>
      {verbindingen.nodes.length === 0 && <p className="nl-paragraph">{teksten.geenVerbindingen}</p>}
      <Verbonden
        verbindingen={verbindingen.nodes}
        zelf={id}
        acties={(verbinding) => <Verbreek verbinding={verbinding} zelf={id} />}
      />
      <Daad
        naam="legVerbinding"
        mogelijk={mogelijk}
        over={id}
        wat={teksten.legVerbinding}
        vormen={{
          soort: keuze<Verbindingssoort>(teksten.vraagVerbinding, teksten.verbindingssoorten),
          wie: kies<string>(teksten.vraagAnder, { ...initiatieven, ...partijen }),
          van: dag(teksten.vraagSinds, { begin: vandaag() }),
          toelichting: optioneel(tekst(teksten.vraagWaaruit, { regels: 2, hint: teksten.geenNamen }))
        }}
        gedaan={teksten.verbonden}
        stuur={({ wie, ...velden }, opdrachtId) =>
          verzend(LegVerbindingDocument, {
            invoer: {
              begin: id,
              einde: Object.hasOwn(initiatieven, wie) ? { initiatiefId: wie } : { partijId: wie },
              ...velden
            },
            opdrachtId
          })
        }
      />
    </Vak>
  )
}
