// SPDX-License-Identifier: EUPL-1.2
import { useParams } from 'react-router'
import { useLezing } from '../../app/client.ts'
import { useInBeeld } from '../../app/in-beeld.ts'
import { Pagina } from '../../app/Pagina.tsx'
import { gemeenteVan, useBlik } from '../../app/plek.ts'
import { StartplekDocument } from '../../gql/graphql.ts'
import { Antwoord } from '../../onderdelen/Antwoord.tsx'
import { Melding } from '../../onderdelen/Melding.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { Formulier } from './Formulier.tsx'
import { teksten } from './teksten.nl.ts'

/** `/gemeente/GM…/starten` and `/buurt/BU…/starten`: start an initiatief. */
export function Starten() {
  const { buurt = null, gemeente } = useParams()
  const code = buurt === null ? (gemeente ?? '') : gemeenteVan(buurt)
  const { op } = useBlik()
  useInBeeld(code)
  const plek = useLezing(StartplekDocument, { gemeente: code })
  return (
    <Pagina titel={teksten.titel}>
      <p className="nl-paragraph nl-paragraph--lead">{teksten.inleiding}</p>
      {op === null ? (
        <Antwoord van={plek}>
          {(antwoord) =>
            antwoord.gemeente?.jaar ? (
              <Formulier gemeente={antwoord.gemeente} jaar={antwoord.gemeente.jaar} buurt={buurt} />
            ) : (
              <Onbekend />
            )
          }
        </Antwoord>
      ) : (
        <Melding soort="uitleg" titel={teksten.opDatum}>
          {teksten.opDatumUitleg}
        </Melding>
      )}
    </Pagina>
  )
}

const Onbekend = () => (
  <p className="nl-paragraph">
    {teksten.onbekend} <Schakel naar="/">{teksten.naarBegin}</Schakel>
  </p>
)
