// SPDX-License-Identifier: EUPL-1.2
import { useParams } from 'react-router'
import { useLezing } from '../../app/client.ts'
import { useBlik } from '../../app/plek.ts'
import { BewerkenDocument, type BewerkenQuery } from '../../gql/graphql.ts'
import { Ding } from '../../onderdelen/daad/Ding.tsx'
import { Fase } from '../../onderdelen/Fase.tsx'
import { AlleenNu } from '../../onderdelen/formulier/AlleenNu.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { Arrangeurs } from './Arrangeurs.tsx'
import { Eigenaren } from './Eigenaren.tsx'
import { Fasen } from './Fasen.tsx'
import { Leden } from './Leden.tsx'
import { NaarBuiten } from './NaarBuiten.tsx'
import { teksten } from './teksten.nl.ts'
import { Verbindingen } from './Verbindingen.tsx'
import { Verhuizen } from './Verhuizen.tsx'
import { Voorstellen } from './Voorstellen.tsx'

export type Bewerkt = NonNullable<BewerkenQuery['initiatief']>

/** `/initiatief/{id}/bewerken`: everything that those who write an initiatief can tell of it. */
export function Bewerken() {
  const { id = '' } = useParams()
  const { op } = useBlik()
  return (
    <Ding
      lezing={useLezing(BewerkenDocument, { id, op })}
      vind={({ initiatief }) =>
        initiatief && { ...initiatief, gebied: initiatief.gemeente, initiatief: { id, naam: initiatief.naam } }
      }
      titel={({ naam }) => teksten.titel(naam)}
      onbekend={teksten.onbekend}
      staat={({ fase }) => fase && <Fase fase={fase} />}
    >
      {(initiatief) => (
        <AlleenNu>
          <Delen initiatief={initiatief} />
        </AlleenNu>
      )}
    </Ding>
  )
}

/** Who does not write it finds no empty page, but the way to those who do. */
function Delen({ initiatief }: { initiatief: Bewerkt }) {
  if (!initiatief.mogelijk.includes('wijzigInitiatief') && initiatief.mogelijk.includes('draagInitiatiefOver'))
    return <Eigenaren initiatief={initiatief} />
  if (!initiatief.mogelijk.includes('wijzigInitiatief'))
    return (
      <p className="nl-paragraph">
        {teksten.nietVanU} <Schakel naar={`/initiatief/${initiatief.id}`}>{teksten.laatWeten}</Schakel>
      </p>
    )
  return (
    <>
      <p className="nl-paragraph">
        {teksten.teksten} <Schakel naar={`/initiatief/${initiatief.id}`}>{teksten.opDePagina}</Schakel>
      </p>
      <Fasen initiatief={initiatief} />
      <Voorstellen initiatief={initiatief} />
      <NaarBuiten initiatief={initiatief} />
      <Leden initiatief={initiatief} />
      <Eigenaren initiatief={initiatief} />
      <Arrangeurs initiatief={initiatief} />
      <Verbindingen initiatief={initiatief} />
      <Verhuizen initiatief={initiatief} />
    </>
  )
}
