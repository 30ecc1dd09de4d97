// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { useSearchParams } from 'react-router'
import { useLezing } from '../../app/client.ts'
import { useInBeeld } from '../../app/in-beeld.ts'
import { laatsteGebied } from '../../app/onthouden.ts'
import { Pagina } from '../../app/Pagina.tsx'
import { adresVan, gemeenteVan, useBlik } from '../../app/plek.ts'
import { PlaatsnaamDocument } from '../../gql/graphql.ts'
import { Schakel } from '../Schakel.tsx'
import { teksten } from './teksten.nl.ts'

interface Eigenschappen {
  readonly titel: string
  readonly titelIn: (plaats: string) => string
  readonly inleiding: string
  readonly children: (gebied: string, op: string | null) => ReactNode
}

/** A page about the place that `?gebied=` names, or where this device last looked. */
export function InGebied({ titel, titelIn, inleiding, children }: Eigenschappen) {
  const [adres] = useSearchParams()
  const gevraagd = adres.get('gebied') ?? laatsteGebied()
  const code = gevraagd !== null && /^(?:GM|WK|BU)\d+$/.test(gevraagd) ? gevraagd : null
  useInBeeld(code === null ? null : gemeenteVan(code))
  if (code === null)
    return (
      <Pagina titel={titel}>
        <p className="nl-paragraph nl-paragraph--lead">{teksten.geenGebied}</p>
        <p className="nl-paragraph">
          <Schakel naar="/">{teksten.kiesGemeente}</Schakel>
        </p>
      </Pagina>
    )
  return <Daar {...{ code, titel, titelIn, inleiding, children }} />
}

function Daar({ code, titel, titelIn, inleiding, children }: Eigenschappen & { readonly code: string }) {
  const { op } = useBlik()
  const plek = useLezing(PlaatsnaamDocument, { code }, { vast: true })
  const naam = plek.data?.gebied?.naam
  return (
    <Pagina titel={naam === undefined ? titel : titelIn(naam)}>
      <p className="nl-paragraph nl-paragraph--lead">{inleiding}</p>
      {children(code, op)}
      <p className="nl-paragraph">
        <Schakel naar={adresVan(code)}>{teksten.terug(naam ?? code)}</Schakel>
      </p>
    </Pagina>
  )
}
