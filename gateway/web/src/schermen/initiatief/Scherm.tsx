// SPDX-License-Identifier: EUPL-1.2
import { useParams } from 'react-router'
import { useLezing } from '../../app/client.ts'
import { useInBeeld } from '../../app/in-beeld.ts'
import { Pagina } from '../../app/Pagina.tsx'
import { useBlik } from '../../app/plek.ts'
import { InitiatiefDocument, type InitiatiefQuery } from '../../gql/graphql.ts'
import { Antwoord } from '../../onderdelen/Antwoord.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { Blad } from './Blad.tsx'
import { teksten } from './teksten.nl.ts'
import { gevraagdVan } from './verder.ts'

export type Getoond = NonNullable<InitiatiefQuery['initiatief']>

/** `/initiatief/{id}`: one initiatief, with all that is known of it. */
export function Initiatief() {
  const { id = '' } = useParams()
  const { op } = useBlik()
  const lezing = useLezing(InitiatiefDocument, gevraagdVan(id, op))
  const initiatief = lezing.data?.initiatief
  useInBeeld(initiatief?.gemeente?.code ?? null)

  if (lezing.data && !initiatief)
    return (
      <Pagina titel={teksten.onbekend}>
        <p className="nl-paragraph nl-paragraph--lead">{teksten.onbekendUitleg}</p>
        <p className="nl-paragraph">
          <Schakel naar="/">{teksten.naarBegin}</Schakel>
        </p>
      </Pagina>
    )
  return (
    <Pagina titel={initiatief?.naam ?? teksten.laden} lang={initiatief ? 'nl' : undefined}>
      <Antwoord van={lezing}>
        {(antwoord) => antwoord.initiatief && <Blad initiatief={antwoord.initiatief} op={op} />}
      </Antwoord>
    </Pagina>
  )
}
