// SPDX-License-Identifier: EUPL-1.2
import { verzend } from '../../app/vraag.ts'
import { VerplaatsInitiatiefDocument } from '../../gql/graphql.ts'
import { Daad } from '../../onderdelen/daad/Daad.tsx'
import { Vak } from '../../onderdelen/daad/Ding.tsx'
import { dag, kies } from '../../onderdelen/daad/vorm.ts'
import { vandaag } from '../../onderdelen/datum.ts'
import { buurtkeuzen, gebiedVan } from '../../onderdelen/formulier/gebied.ts'
import { MetStartplek } from '../../onderdelen/formulier/Startplek.tsx'
import type { Bewerkt } from './Scherm.tsx'
import { teksten } from './teksten.nl.ts'

/** Where it is, within its gemeente. */
export function Verhuizen({ initiatief: { id, mogelijk, gemeente } }: { initiatief: Bewerkt }) {
  if (!gemeente || !mogelijk.includes('verplaatsInitiatief')) return null
  return (
    <Vak id="plek-kop" kop={teksten.plek}>
      <MetStartplek waar={gemeente.code}>
        {({ gemeente: hier, jaar }) => (
          <Daad
            naam="verplaatsInitiatief"
            mogelijk={mogelijk}
            over={id}
            wat={teksten.verhuis}
            vormen={{
              buurt: kies<string>(teksten.vraagBuurt, buurtkeuzen(hier, teksten.heel)),
              op: dag(teksten.vraagSinds, { begin: vandaag() })
            }}
            gedaan={teksten.verhuisd}
            stuur={({ buurt, op }, opdrachtId) =>
              verzend(VerplaatsInitiatiefDocument, {
                id,
                invoer: { gebied: gebiedVan(hier, jaar, buurt), op },
                opdrachtId
              })
            }
          />
        )}
      </MetStartplek>
    </Vak>
  )
}
