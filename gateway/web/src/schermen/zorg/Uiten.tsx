// SPDX-License-Identifier: EUPL-1.2
import { verzend } from '../../app/vraag.ts'
import { UitZorgDocument } from '../../gql/graphql.ts'
import { Daadformulier } from '../../onderdelen/daad/Daadformulier.tsx'
import { teksten as gemeen } from '../../onderdelen/daad/teksten.nl.ts'
import { useGemaakt } from '../../onderdelen/daad/useGemaakt.ts'
import { optioneel, tekst } from '../../onderdelen/daad/vorm.ts'
import { buurtvorm, sleutelVan, Terugnaar, type Waar, Waarover, waarvan } from '../../onderdelen/daad/Waar.tsx'
import { vandaag } from '../../onderdelen/datum.ts'
import { teksten } from './teksten.nl.ts'

/** `…/zorg`: tell what one worries about, of an initiatief or of what changes in a place. */
export const ZorgUiten = () => (
  <Waarover titel={teksten.titelUiten} inleiding={teksten.inleidingUiten}>
    {(waar) => <Vorm waar={waar} />}
  </Waarover>
)

function Vorm({ waar }: { waar: Waar }) {
  const klaar = useGemaakt('/zorgpunt', teksten.verteld, teksten.verteldTerug)
  return (
    <Daadformulier
      sleutel={`uitZorg.${sleutelVan(waar)}`}
      vormen={{
        waarover: tekst(teksten.vraagWaarover, { hint: teksten.waaroverHint }),
        zorg: tekst(teksten.vraagZorg, { regels: 4, hint: gemeen.geenNamen }),
        haakje: optioneel(tekst(teksten.vraagHaakje, { regels: 2, hint: teksten.haakjeHint })),
        buurt: buurtvorm(waar)
      }}
      knop={teksten.knop}
      naast={<Terugnaar waar={waar} />}
      stuur={({ buurt, ...velden }, opdrachtId) =>
        verzend(UitZorgDocument, { invoer: { ...velden, ...waarvan(waar, buurt), op: vandaag() }, opdrachtId })
      }
      klaar={klaar}
    />
  )
}
