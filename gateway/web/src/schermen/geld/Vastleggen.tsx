// SPDX-License-Identifier: EUPL-1.2
import { useLezing } from '../../app/client.ts'
import { GeldPartijenDocument } from '../../gql/graphql.ts'
import { Antwoord } from '../../onderdelen/Antwoord.tsx'
import { type Plek, Terugnaar, Waarover } from '../../onderdelen/daad/Waar.tsx'
import { Geldformulier } from './Geldformulier.tsx'
import { heeftOntvanger } from './ontvanger.ts'
import { teksten } from './teksten.nl.ts'

/** `/initiatief/{id}/geld`, and in a place for a partij that works there: put money on record. */
export const GeldVastleggen = () => (
  <Waarover titel={teksten.titelVast} inleiding={teksten.inleidingVast}>
    {(waar) => (waar.soort === 'initiatief' ? <Geldformulier waar={waar} /> : <VoorPartij plek={waar} />)}
  </Waarover>
)

function VoorPartij({ plek }: { plek: Plek }) {
  const lezing = useLezing(GeldPartijenDocument, { code: plek.code })
  return (
    <Antwoord van={lezing}>
      {(gevonden) =>
        heeftOntvanger(gevonden) ? (
          <Geldformulier waar={plek} />
        ) : (
          <p className="nl-paragraph">
            {teksten.geenOntvanger} <Terugnaar waar={plek} />
          </p>
        )
      }
    </Antwoord>
  )
}
