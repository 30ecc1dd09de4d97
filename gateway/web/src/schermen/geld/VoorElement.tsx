// SPDX-License-Identifier: EUPL-1.2
import { useParams } from 'react-router'
import { useLezing } from '../../app/client.ts'
import { useInBeeld } from '../../app/in-beeld.ts'
import { gemeenteVan } from '../../app/plek.ts'
import { GeldElementDocument } from '../../gql/graphql.ts'
import { Antwoord } from '../../onderdelen/Antwoord.tsx'
import { Formulierpagina } from '../../onderdelen/daad/Waar.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { Geldformulier } from './Geldformulier.tsx'
import { teksten } from './teksten.nl.ts'

/** `/element/{id}/geld`: put money for a service, facility or function on record. */
export function GeldVoorElement() {
  const { id = '' } = useParams()
  const lezing = useLezing(GeldElementDocument, { id })
  const gebied = lezing.data?.element?.gebied
  useInBeeld(gebied ? gemeenteVan(gebied.code) : null)
  return (
    <Formulierpagina titel={teksten.titelVast} inleiding={teksten.inleidingVast}>
      <Antwoord van={lezing}>
        {({ element }) =>
          element ? (
            <>
              <p className="nl-paragraph">{teksten.over(element.naam)}</p>
              <Geldformulier waar={{ soort: 'element', id: element.id, naam: element.naam }} />
            </>
          ) : (
            <p className="nl-paragraph">
              {teksten.onbekendElement} <Schakel naar="/">{teksten.naarBegin}</Schakel>
            </p>
          )
        }
      </Antwoord>
    </Formulierpagina>
  )
}
