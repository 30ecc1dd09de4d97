// SPDX-License-Identifier: EUPL-1.2
import { useParams } from 'react-router'
import { useLezing } from '../../app/client.ts'
import { adresVan, useBlik } from '../../app/plek.ts'
import { VoorbeeldbladDocument, type VoorbeeldbladQuery } from '../../gql/graphql.ts'
import { Ding, Feitenlijst, Vak } from '../../onderdelen/daad/Ding.tsx'
import { Merk } from '../../onderdelen/daad/Merk.tsx'
import { dagInWoorden } from '../../onderdelen/datum.ts'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { Doen } from './Doen.tsx'
import { Elders } from './Elders.tsx'
import { teksten } from './teksten.nl.ts'
import { plaatswoord, tonen } from './woorden.ts'

export type Getoond = NonNullable<VoorbeeldbladQuery['praktijkvoorbeeld']>

/** `/praktijkvoorbeeld/{id}`: what was done, what went well and what stays hard, and what others achieved with it. */
export function Praktijkvoorbeeld() {
  const { id = '' } = useParams()
  const { op } = useBlik()
  return (
    <Ding
      lezing={useLezing(VoorbeeldbladDocument, { id, op })}
      // A draft has no title for who may not read it.
      vind={({ praktijkvoorbeeld }) => (praktijkvoorbeeld?.titel ? praktijkvoorbeeld : null)}
      titel={({ titel }) => titel ?? teksten.zonderTitel}
      lang="nl"
      onbekend={teksten.onbekend}
      staat={({ fase, gepubliceerdOp }, nu) => (
        <>
          <Merk toon={tonen[fase]}>{teksten.fasen[fase]}</Merk>{' '}
          <span className="klein">
            {fase === 'CONCEPT'
              ? teksten.conceptUitleg
              : gepubliceerdOp && teksten.gepubliceerdOp(dagInWoorden(gepubliceerdOp, nu))}
          </span>
        </>
      )}
      zij={(een) => (
        <Feitenlijst
          feiten={[
            [teksten.soort, een.soort && teksten.soorten[een.soort]],
            [teksten.waarWerkte, plaatswoord(een.plaatsen)],
            [
              teksten.vanWie,
              een.initiatief && <Schakel naar={`/initiatief/${een.initiatief.id}`}>{een.initiatief.naam}</Schakel>
            ],
            [teksten.waar, een.gebied && <Schakel naar={adresVan(een.gebied.code)}>{een.gebied.naam}</Schakel>],
            [
              teksten.tegen,
              een.belemmeringen && (
                <span key="tegen" lang="nl">
                  {een.belemmeringen.map(({ naam }) => naam).join(', ')}
                </span>
              )
            ],
            [
              teksten.vindplaats,
              een.vindplaats && (
                <span key="vindplaats" lang="nl">
                  {een.vindplaats}
                </span>
              )
            ]
          ]}
        />
      )}
    >
      {(een, nu) => (
        <>
          {(['aanpak', 'succes', 'dilemma'] as const).map((deel) => (
            <Vak key={deel} id={`${deel}-kop`} kop={teksten[deel]}>
              <p className="nl-paragraph doel" lang="nl">
                {een[deel]}
              </p>
            </Vak>
          ))}
          {een.fase === 'GEPUBLICEERD' && <Elders voorbeeld={een} nu={nu} />}
          <Doen voorbeeld={een} />
        </>
      )}
    </Ding>
  )
}
