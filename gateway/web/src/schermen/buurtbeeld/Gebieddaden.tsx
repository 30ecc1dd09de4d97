// SPDX-License-Identifier: EUPL-1.2
import { verzend } from '../../app/vraag.ts'
import {
  type GetekendGebiedQuery,
  HerstelGetekendGebiedDocument,
  TrekGetekendGebiedInDocument,
  WijzigGetekendGebiedDocument
} from '../../gql/graphql.ts'
import { Bewerken } from '../../onderdelen/bewerken/Bewerken.tsx'
import { Daad, Daden, Doeknop } from '../../onderdelen/daad/Daad.tsx'
import { dag, optioneel, tekst } from '../../onderdelen/daad/vorm.ts'
import { vandaag } from '../../onderdelen/datum.ts'
import { teksten } from './teksten.nl.ts'

type Gebied = NonNullable<GetekendGebiedQuery['getekendGebied']>

/** What who drew an area can do with it: say it otherwise, withdraw it, use it again. */
export const Gebieddaden = ({ gebied: { id, versie, naam, toelichting, mogelijk } }: { gebied: Gebied }) => (
  <Daden mogelijk={mogelijk}>
    {mogelijk.includes('wijzigGetekendGebied') && (
      <Bewerken
        sleutel={`wijzigGetekendGebied.${id}`}
        wat={teksten.wijzigGebied}
        vormen={{
          naam: tekst(teksten.vraagGebiedsnaam, { begin: naam }),
          toelichting: optioneel(tekst(teksten.vraagToelichting, { regels: 3, begin: toelichting }))
        }}
        versie={versie}
        stuur={(invoer, verwachteVersie, opdrachtId) =>
          verzend(WijzigGetekendGebiedDocument, { id, invoer, verwachteVersie, opdrachtId })
        }
      />
    )}
    <Daad
      naam="trekGetekendGebiedIn"
      mogelijk={mogelijk}
      over={id}
      wat={teksten.trekGebiedIn}
      vooraf={teksten.trekGebiedInVooraf}
      vormen={{ op: dag(teksten.vraagIngetrokken, { begin: vandaag() }) }}
      gedaan={teksten.gebiedIngetrokken}
      stuur={(invoer, opdrachtId) => verzend(TrekGetekendGebiedInDocument, { id, invoer, opdrachtId })}
    />
    <Doeknop
      naam="herstelGetekendGebied"
      mogelijk={mogelijk}
      over={id}
      wat={teksten.herstelGebied}
      gedaan={teksten.gebiedHersteld}
      stuur={(opdrachtId) => verzend(HerstelGetekendGebiedDocument, { id, opdrachtId })}
    />
  </Daden>
)
