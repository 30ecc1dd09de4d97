// SPDX-License-Identifier: EUPL-1.2
import { verzend } from '../../app/vraag.ts'
import { StelKoppelingVoorDocument } from '../../gql/graphql.ts'
import { Daad } from '../../onderdelen/daad/Daad.tsx'
import { teksten as gemeen } from '../../onderdelen/daad/teksten.nl.ts'
import { optioneel, tekst } from '../../onderdelen/daad/vorm.ts'
import { vandaag } from '../../onderdelen/datum.ts'
import { teksten } from './teksten.nl.ts'

/** Two that can be proposed for each other, and what the viewer can do to them. */
export interface Voorstel {
  readonly behoefteId: string
  readonly aanbodId: string
  readonly mogelijk: readonly string[]
}

interface Eigenschappen {
  readonly van: Voorstel
  /** What the line that opens it says, and the name of the other side for who listens. */
  readonly wat: string
  readonly bij: string
  readonly vooraf?: string
}

/** Proposes two for each other: what nobody did yet, and as one's own wish what a third did. */
export const Voorstellen = ({ van: { behoefteId, aanbodId, mogelijk }, ...zin }: Eigenschappen) => (
  <Daad
    {...zin}
    naam="stelKoppelingVoor"
    mogelijk={mogelijk}
    over={`${behoefteId}.${aanbodId}`}
    vormen={{ toelichting: optioneel(tekst(teksten.vraagToelichting, { regels: 2, hint: gemeen.geenNamen })) }}
    knop={teksten.knopStelVoor}
    gedaan={teksten.isVoorgesteld}
    terug={teksten.voorstelTerug}
    stuur={(velden, opdrachtId) =>
      verzend(StelKoppelingVoorDocument, {
        id: behoefteId,
        invoer: { ...velden, aanbodId, op: vandaag() },
        opdrachtId
      })
    }
  />
)
