// SPDX-License-Identifier: EUPL-1.2
import { useParams } from 'react-router'
import { useLezing } from '../../app/client.ts'
import { useInBeeld } from '../../app/in-beeld.ts'
import { Pagina } from '../../app/Pagina.tsx'
import { PlannerDocument } from '../../gql/graphql.ts'
import { Antwoord } from '../../onderdelen/Antwoord.tsx'
import { AlleenNu } from '../../onderdelen/formulier/AlleenNu.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { Plan } from './Plan.tsx'
import { teksten } from './teksten.nl.ts'

/** `/initiatief/{id}/plannen`: plan an activity, or a series with all its dates in sight beforehand. */
export function Plannen() {
  const { id = '' } = useParams()
  const lezing = useLezing(PlannerDocument, { id })
  useInBeeld(lezing.data?.initiatief?.gemeente?.code ?? null)
  return (
    <Pagina titel={teksten.titel}>
      <AlleenNu>
        <Antwoord van={lezing}>
          {({ initiatief }) =>
            initiatief ? (
              <>
                <p className="nl-paragraph nl-paragraph--lead">{teksten.inleiding(initiatief.naam)}</p>
                <Plan initiatief={initiatief} />
              </>
            ) : (
              <p className="nl-paragraph">
                {teksten.onbekend} <Schakel naar="/">{teksten.naarBegin}</Schakel>
              </p>
            )
          }
        </Antwoord>
      </AlleenNu>
    </Pagina>
  )
}
