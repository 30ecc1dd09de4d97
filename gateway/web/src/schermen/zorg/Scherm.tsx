// SPDX-License-Identifier: EUPL-1.2
import { useParams } from 'react-router'
import { useLezing } from '../../app/client.ts'
import { useBlik } from '../../app/plek.ts'
import { ZorgbladDocument, type ZorgbladQuery } from '../../gql/graphql.ts'
import { Ding, Vak } from '../../onderdelen/daad/Ding.tsx'
import { Merk } from '../../onderdelen/daad/Merk.tsx'
import { dagInWoorden } from '../../onderdelen/datum.ts'
import { Doen } from './Doen.tsx'
import { teksten } from './teksten.nl.ts'
import { standtonen, tonen } from './tonen.ts'

export type Getoond = NonNullable<ZorgbladQuery['zorgpunt']>

/** `/zorgpunt/{id}`: what somebody worries about, who promised what by when, and what became of it. */
export function Zorgpunt() {
  const { id = '' } = useParams()
  const { op } = useBlik()
  const lezing = useLezing(ZorgbladDocument, { id, op })
  return (
    <Ding
      lezing={lezing}
      vind={({ zorgpunt }) => zorgpunt}
      titel={({ waarover }) => waarover}
      lang="nl"
      onbekend={teksten.onbekend}
      staat={({ fase, geuitOp, overDatum }, nu) => (
        <>
          {fase && <Merk toon={tonen[fase]}>{teksten.fasen[fase]}</Merk>}{' '}
          {geuitOp && <span className="klein">{teksten.geuit(dagInWoorden(geuitOp, nu))}</span>}
          {overDatum && <p className="nl-paragraph">{teksten.overDatum}</p>}
        </>
      )}
    >
      {(zorgpunt, nu) => (
        <>
          <Vak id="zorg-kop" kop={teksten.zorg}>
            <p className="nl-paragraph doel" lang="nl">
              {zorgpunt.zorg}
            </p>
            {zorgpunt.haakje && (
              <>
                <h3 className="nl-heading nl-heading--level-3">{teksten.haakje}</h3>
                <p className="nl-paragraph doel" lang="nl">
                  {zorgpunt.haakje}
                </p>
              </>
            )}
          </Vak>
          <Toezeggingen toezeggingen={zorgpunt.toezeggingen} nu={nu} />
          <Doen zorgpunt={zorgpunt} partijen={lezing.data?.ik?.partijen ?? []} />
        </>
      )}
    </Ding>
  )
}

const Toezeggingen = ({ toezeggingen, nu }: Pick<Getoond, 'toezeggingen'> & { nu: string }) => (
  <Vak id="toezeggingen-kop" kop={teksten.toezeggingen}>
    {toezeggingen.length === 0 && <p className="nl-paragraph">{teksten.geenToezeggingen}</p>}
    <ol className="banden">
      {toezeggingen.map(({ toezegging, functie, partij, wanneer, op, stand, dagenOverDatum, toelichting }) => (
        <li key={`${op}-${toezegging}`}>
          <p className="nl-paragraph" lang="nl">
            {toezegging}
          </p>
          <p className="nl-paragraph">
            <Merk toon={standtonen[stand]}>{teksten.standen[stand]}</Merk>{' '}
            <span className="klein">
              {[
                teksten.door(functie, partij?.naam ?? null),
                teksten.op(dagInWoorden(op, nu)),
                teksten.voor(dagInWoorden(wanneer, nu))
              ].join(' · ')}
            </span>
          </p>
          {dagenOverDatum > 0 && <p className="nl-paragraph">{teksten.teLaat(dagenOverDatum)}</p>}
          {toelichting && (
            <p className="nl-paragraph klein" lang="nl">
              {toelichting}
            </p>
          )}
        </li>
      ))}
    </ol>
  </Vak>
)
