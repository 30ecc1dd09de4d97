// SPDX-License-Identifier: EUPL-1.2
import { useParams } from 'react-router'
import { useLezing } from '../../app/client.ts'
import { adresVan, useBlik } from '../../app/plek.ts'
import { PartijbladDocument, type PartijbladQuery } from '../../gql/graphql.ts'
import { Ding, Feitenlijst, Vak } from '../../onderdelen/daad/Ding.tsx'
import { Merk } from '../../onderdelen/daad/Merk.tsx'
import { dagInWoorden } from '../../onderdelen/datum.ts'
import { Geldregels } from '../../onderdelen/geld/Geldregels.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { Verbonden } from '../../onderdelen/verbinding/Verbonden.tsx'
import { Verbreek } from '../../onderdelen/verbinding/Verbreek.tsx'
import { partijtypen } from '../../onderdelen/woorden.nl.ts'
import { Doen } from './Doen.tsx'
import { teksten } from './teksten.nl.ts'

export type Getoond = NonNullable<PartijbladQuery['partij']>

/** `/partij/{id}`: an organisation: what it is, where it works, what it takes part in, offers and is paid. */
export function Partij() {
  const { id = '' } = useParams()
  const { op } = useBlik()
  const lezing = useLezing(PartijbladDocument, { id, op })
  return (
    <Ding
      lezing={lezing}
      vind={({ partij }) => partij && { ...partij, gebied: partij.werkgebied[0] ?? null }}
      titel={({ naam }) => naam}
      lang="nl"
      onbekend={teksten.onbekend}
      staat={({ vertrokkenOp, vergissing, toelichting }, nu) =>
        vertrokkenOp && (
          <>
            <Merk toon="voorbij">
              {vergissing ? teksten.vergissing : teksten.vertrokken(dagInWoorden(vertrokkenOp, nu))}
            </Merk>{' '}
            {toelichting && (
              <span className="klein" lang="nl">
                {toelichting}
              </span>
            )}
          </>
        )
      }
      zij={(partij, nu) => <Feiten partij={partij} nu={nu} />}
    >
      {(partij, nu) => (
        <>
          {partij.statutairDoel && (
            <Vak id="doel-kop" kop={teksten.doel}>
              <p className="nl-paragraph doel" lang="nl">
                {partij.statutairDoel}
              </p>
            </Vak>
          )}
          <Rollen partij={partij} />
          {partij.verbindingen.nodes.length > 0 && (
            <Vak id="verbindingen-kop" kop={teksten.verbindingen}>
              <Verbonden
                verbindingen={partij.verbindingen.nodes}
                zelf={id}
                acties={(verbinding) => <Verbreek verbinding={verbinding} zelf={id} />}
              />
            </Vak>
          )}
          {partij.aanbod.nodes.length > 0 && (
            <Vak id="aanbod-kop" kop={teksten.aanbod}>
              <ul className="banden">
                {partij.aanbod.nodes.map((element) => (
                  <li key={element.id}>
                    <Schakel naar={`/element/${element.id}`}>{element.naam}</Schakel>
                  </li>
                ))}
              </ul>
            </Vak>
          )}
          {partij.financieringsregels.nodes.length > 0 && (
            <Vak id="geld-kop" kop={teksten.geld}>
              <Geldregels regels={partij.financieringsregels.nodes} nu={nu} />
            </Vak>
          )}
          <Doen partij={partij} ik={lezing.data?.ik?.id ?? null} />
        </>
      )}
    </Ding>
  )
}

const Feiten = ({ partij, nu }: { partij: Getoond; nu: string }) => (
  <Feitenlijst
    feiten={[
      [teksten.type, partij.type && partijtypen[partij.type]],
      [teksten.rechtsvorm, partij.rechtsvorm && teksten.rechtsvormen[partij.rechtsvorm]],
      [teksten.anbi, partij.anbi && teksten.ja],
      [
        teksten.werkgebied,
        partij.werkgebied.length > 0 && (
          <ul className="banden">
            {partij.werkgebied.map(({ code, naam }) => (
              <li key={code}>
                <Schakel naar={adresVan(code)}>{naam}</Schakel>
              </li>
            ))}
          </ul>
        )
      ],
      [teksten.sinds, partij.sinds && dagInWoorden(partij.sinds, nu)]
    ]}
  />
)

/** Where it takes part: as owner, as member, with an ambassadeur. */
function Rollen({ partij: { eigendommen, lidmaatschappen, ambassadeurs } }: { partij: Getoond }) {
  const rollen = [
    ...eigendommen.nodes.map(({ initiatief }) => ({ als: teksten.eigenaar, initiatief })),
    ...lidmaatschappen.nodes.map(({ initiatief, functie }) => ({ als: functie, initiatief })),
    ...ambassadeurs.nodes.map(({ initiatief, functie }) => ({ als: teksten.ambassadeur(functie), initiatief }))
  ]
  if (rollen.length === 0) return null
  return (
    <Vak id="rollen-kop" kop={teksten.doetMee}>
      <ul className="banden">
        {rollen.map(
          ({ als, initiatief }) =>
            initiatief && (
              <li key={`${initiatief.id}.${als}`}>
                <Schakel naar={`/initiatief/${initiatief.id}`}>{initiatief.naam}</Schakel>{' '}
                <span className="klein">{als}</span>
              </li>
            )
        )}
      </ul>
    </Vak>
  )
}
