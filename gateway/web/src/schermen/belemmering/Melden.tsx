// SPDX-License-Identifier: EUPL-1.2
import { useLezing } from '../../app/client.ts'
import { verzend } from '../../app/vraag.ts'
import { BelemmeringtabelDocument, MeldBelemmeringDocument } from '../../gql/graphql.ts'
import { Antwoord } from '../../onderdelen/Antwoord.tsx'
import { Daadformulier } from '../../onderdelen/daad/Daadformulier.tsx'
import { teksten as gemeen } from '../../onderdelen/daad/teksten.nl.ts'
import { useGemaakt } from '../../onderdelen/daad/useGemaakt.ts'
import { dag, keuze, kies, tekst } from '../../onderdelen/daad/vorm.ts'
import { buurtvorm, sleutelVan, Terugnaar, type Waar, Waarover, waarvan } from '../../onderdelen/daad/Waar.tsx'
import { vandaag } from '../../onderdelen/datum.ts'
import { teksten } from './teksten.nl.ts'
import { useTabel } from './useTabel.ts'

/** `…/belemmering`: tell what held one back, of an initiatief or of an idea that never became one. */
export const BelemmeringMelden = () => (
  <Waarover titel={teksten.titelMelden} inleiding={teksten.inleidingMelden}>
    {(waar) => <MetTabel waar={waar} />}
  </Waarover>
)

function MetTabel({ waar }: { waar: Waar }) {
  const lezing = useLezing(BelemmeringtabelDocument, {}, { vast: true })
  return <Antwoord van={lezing}>{() => <Vorm waar={waar} />}</Antwoord>
}

function Vorm({ waar }: { waar: Waar }) {
  const soorten = useTabel()
  const klaar = useGemaakt('/belemmering', teksten.gemeld, teksten.gemeldTerug)
  return (
    <Daadformulier
      sleutel={`meldBelemmering.${sleutelVan(waar)}`}
      vormen={{
        belemmering: kies(teksten.vraagSoort, soorten, { lang: 'nl' }),
        ervaring: tekst(teksten.vraagErvaring, { regels: 5, hint: gemeen.geenNamen }),
        gevolg: keuze(teksten.vraagGevolg, teksten.gevolgen),
        op: dag(teksten.vraagWanneer, { begin: vandaag() }),
        buurt: buurtvorm(waar)
      }}
      knop={teksten.knop}
      naast={<Terugnaar waar={waar} />}
      stuur={({ buurt, ...velden }, opdrachtId) =>
        verzend(MeldBelemmeringDocument, { invoer: { ...velden, ...waarvan(waar, buurt) }, opdrachtId })
      }
      klaar={klaar}
    />
  )
}
