// SPDX-License-Identifier: EUPL-1.2
import { useLezing } from '../../app/client.ts'
import { verzend } from '../../app/vraag.ts'
import { BelemmeringtabelDocument, StelVoorbeeldOpDocument } from '../../gql/graphql.ts'
import { Antwoord } from '../../onderdelen/Antwoord.tsx'
import { Daadformulier } from '../../onderdelen/daad/Daadformulier.tsx'
import { useGemaakt } from '../../onderdelen/daad/useGemaakt.ts'
import { buurtvorm, sleutelVan, Terugnaar, type Waar, Waarover, waarvan } from '../../onderdelen/daad/Waar.tsx'
import { vandaag } from '../../onderdelen/datum.ts'
import { useTabel } from '../belemmering/useTabel.ts'
import { teksten } from './teksten.nl.ts'
import { plaatsenVan, voorbeeldvormen } from './vormen.ts'

/** `…/voorbeeld`: draft an example, of an initiatief or of something in a place. */
export const VoorbeeldOpstellen = () => (
  <Waarover titel={teksten.titelOp} inleiding={teksten.inleidingOp}>
    {(waar) => <MetTabel waar={waar} />}
  </Waarover>
)

function MetTabel({ waar }: { waar: Waar }) {
  const lezing = useLezing(BelemmeringtabelDocument, {}, { vast: true })
  return <Antwoord van={lezing}>{() => <Vorm waar={waar} />}</Antwoord>
}

function Vorm({ waar }: { waar: Waar }) {
  const klaar = useGemaakt('/praktijkvoorbeeld', teksten.opgesteld, teksten.opgesteldTerug)
  return (
    <Daadformulier
      sleutel={`stelVoorbeeldOp.${sleutelVan(waar)}`}
      vormen={{ ...voorbeeldvormen(useTabel()), buurt: buurtvorm(waar) }}
      knop={teksten.knopOp}
      naast={<Terugnaar waar={waar} />}
      stuur={({ buurt, plaats, belemmering, ...velden }, opdrachtId) =>
        verzend(StelVoorbeeldOpDocument, {
          invoer: {
            ...velden,
            ...waarvan(waar, buurt),
            plaatsen: plaatsenVan(plaats),
            belemmeringen: belemmering === undefined ? [] : [belemmering],
            op: vandaag()
          },
          opdrachtId
        })
      }
      klaar={klaar}
    />
  )
}
