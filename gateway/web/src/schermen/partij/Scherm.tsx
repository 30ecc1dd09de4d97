// SPDX-License-Identifier: EUPL-1.2
import { useParams } from 'react-router'
import type { Bladzij } from '../../app/bladzijden.ts'
import { useLezing } from '../../app/client.ts'
import { adresVan, useBlik } from '../../app/plek.ts'
import type { Vraagwijze } from '../../app/vervolg.ts'
import {
  PartijbladDocument,
  type PartijbladQuery,
  PartijVerderDocument,
  type PartijVerderQuery,
  type PartijVerderQueryVariables
} from '../../gql/graphql.ts'
import { Ding, Feitenlijst, Vak } from '../../onderdelen/daad/Ding.tsx'
import { Merk } from '../../onderdelen/daad/Merk.tsx'
import { dagInWoorden } from '../../onderdelen/datum.ts'
import { Geldregels } from '../../onderdelen/geld/Geldregels.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { Vervolg } from '../../onderdelen/Vervolg.tsx'
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
          <Rollen partij={partij} op={op} />
          {partij.verbindingen.aantal > 0 && (
            <Vak id="verbindingen-kop" kop={teksten.verbindingen}>
              <Vervolg
                wat={teksten.verbindingen}
                van={partij.verbindingen}
                verder={verder({ id, op, verbindingen: true }, (verderop) => verderop.verbindingen)}
              >
                {(verbindingen) => (
                  <Verbonden
                    verbindingen={verbindingen}
                    zelf={id}
                    acties={(verbinding) => <Verbreek verbinding={verbinding} zelf={id} />}
                  />
                )}
              </Vervolg>
            </Vak>
          )}
          {partij.aanbod.aantal > 0 && (
            <Vak id="aanbod-kop" kop={teksten.aanbod}>
              <Vervolg
                wat={teksten.aanbod}
                van={partij.aanbod}
                verder={verder({ id, op, aanbod: true }, (verderop) => verderop.aanbod)}
              >
                {(elementen) => (
                  <ul className="banden">
                    {elementen.map((element) => (
                      <li key={element.id}>
                        <Schakel naar={`/element/${element.id}`}>{element.naam}</Schakel>
                      </li>
                    ))}
                  </ul>
                )}
              </Vervolg>
            </Vak>
          )}
          {partij.financieringsregels.aantal > 0 && (
            <Vak id="geld-kop" kop={teksten.geld}>
              <Vervolg
                wat={teksten.geld}
                van={partij.financieringsregels}
                verder={verder({ id, op, financieringsregels: true }, (verderop) => verderop.financieringsregels)}
              >
                {(regels) => <Geldregels regels={regels} nu={nu} />}
              </Vervolg>
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

type Verderop = NonNullable<PartijVerderQuery['partij']>

/** How one of the lists of a partij goes on. */
const verder = <R,>(
  gevraagd: PartijVerderQueryVariables,
  lijst: (partij: Verderop) => Bladzij<R> | undefined
): Vraagwijze<PartijVerderQuery, R, PartijVerderQueryVariables> => ({
  operatie: PartijVerderDocument,
  gevraagd,
  lijstIn: ({ partij }) => partij && lijst(partij)
})

/** Where it takes part: as owner, as member, with an ambassadeur. */
function Rollen({ partij, op }: { partij: Getoond; op: string | null }) {
  const { id, eigendommen, lidmaatschappen, ambassadeurs } = partij
  if (eigendommen.aantal + lidmaatschappen.aantal + ambassadeurs.aantal === 0) return null
  return (
    <Vak id="rollen-kop" kop={teksten.doetMee}>
      <Vervolg
        wat={teksten.eigenaar}
        van={eigendommen}
        verder={verder({ id, op, eigendommen: true }, (verderop) => verderop.eigendommen)}
      >
        {(rollen) => <Rollenlijst rollen={rollen} als={() => teksten.eigenaar} />}
      </Vervolg>
      <Vervolg
        wat={teksten.lid}
        van={lidmaatschappen}
        verder={verder({ id, op, lidmaatschappen: true }, (verderop) => verderop.lidmaatschappen)}
      >
        {(rollen) => <Rollenlijst rollen={rollen} als={(functie) => functie} />}
      </Vervolg>
      <Vervolg
        wat={teksten.metAmbassadeur}
        van={ambassadeurs}
        verder={verder({ id, op, ambassadeurs: true }, (verderop) => verderop.ambassadeurs)}
      >
        {(rollen) => <Rollenlijst rollen={rollen} als={teksten.ambassadeur} />}
      </Vervolg>
    </Vak>
  )
}

interface Rolleneigenschappen {
  readonly rollen: readonly {
    readonly functie: string
    readonly initiatief: { readonly id: string; readonly naam: string } | null
  }[]
  /** What it is called to have this functie there. */
  readonly als: (functie: string) => string
}

const Rollenlijst = ({ rollen, als }: Rolleneigenschappen) => (
  <ul className="banden">
    {rollen.map(
      ({ functie, initiatief }) =>
        initiatief && (
          <li key={`${initiatief.id}.${functie}`}>
            <Schakel naar={`/initiatief/${initiatief.id}`}>{initiatief.naam}</Schakel>{' '}
            <span className="klein">{als(functie)}</span>
          </li>
        )
    )}
  </ul>
)
