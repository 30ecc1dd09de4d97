// SPDX-License-Identifier: EUPL-1.2
import { useParams } from 'react-router'
import { useLezing } from '../../app/client.ts'
import { useBlik } from '../../app/plek.ts'
import { GeldbladDocument, type GeldbladQuery, type GeldregelFragment } from '../../gql/graphql.ts'
import { Ding, Feitenlijst, Vak } from '../../onderdelen/daad/Ding.tsx'
import { Merk } from '../../onderdelen/daad/Merk.tsx'
import { dagInWoorden } from '../../onderdelen/datum.ts'
import { inEuro } from '../../onderdelen/geld/bedrag.ts'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { bronnen, doelen, duren, eindredenen, nietMeer, programmas } from './codes.nl.ts'
import { Doen } from './Doen.tsx'
import { teksten } from './teksten.nl.ts'

export type Getoond = NonNullable<GeldbladQuery['financieringsregel']>

/** For what money is, with a link to it. */
export function Ontvanger({ van: { initiatief, element, partij } }: { van: GeldregelOntvanger }) {
  if (initiatief) return <Schakel naar={`/initiatief/${initiatief.id}`}>{initiatief.naam}</Schakel>
  if (element) return <Schakel naar={`/element/${element.id}`}>{element.naam}</Schakel>
  return partij?.naam ?? teksten.nietBekend
}
export type GeldregelOntvanger = Pick<GeldregelFragment, 'initiatief' | 'element' | 'partij'>

/** Its name only. */
export const naamVan = ({ initiatief, element, partij }: GeldregelOntvanger): string =>
  (initiatief ?? element ?? partij)?.naam ?? teksten.iets

/** `/geld/{id}`: money for something: whence, what for, how much, until when. */
export function Geldregel() {
  const { id = '' } = useParams()
  const { op } = useBlik()
  return (
    <Ding
      lezing={useLezing(GeldbladDocument, { id, op })}
      vind={({ financieringsregel }) => financieringsregel}
      titel={(regel) => teksten.titelRegel(inEuro(regel.bedrag), naamVan(regel))}
      onbekend={teksten.onbekend}
      staat={({ fase, reden }) => (
        <>
          {fase && <Merk toon={fase === 'AFGELOPEN' ? 'voorbij' : 'goed'}>{teksten.fasen[fase]}</Merk>}{' '}
          {fase === 'AFGELOPEN' && reden && <span className="klein">{eindredenen[reden]}</span>}
        </>
      )}
    >
      {(regel, nu) => (
        <>
          <Feitenlijst
            feiten={[
              [teksten.voor, <Ontvanger key="voor" van={regel} />],
              [teksten.van, regel.financier?.naam ?? teksten.nietBekend],
              [teksten.bron, regel.regeling && { ...bronnen, ...nietMeer }[regel.regeling]],
              [
                teksten.programma,
                regel.programma ? (
                  programmas[regel.programma]
                ) : (
                  <span key="lokaal" lang="nl">
                    {regel.lokaalProgramma}
                  </span>
                )
              ],
              [teksten.doel, doelen[regel.doel]],
              [teksten.duur, duren[regel.duur]],
              [teksten.vanaf, regel.vanaf && dagInWoorden(regel.vanaf, nu)],
              [teksten.laatste, regel.laatste && dagInWoorden(regel.laatste, nu)],
              [teksten.perJaar, regel.perJaar > 0 && inEuro(regel.perJaar)],
              [
                teksten.omschrijving,
                regel.omschrijving && (
                  <span key="omschrijving" lang="nl">
                    {regel.omschrijving}
                  </span>
                )
              ]
            ]}
          />
          {regel.waarschuwingen.length > 0 && (
            <Vak id="let-op-kop" kop={teksten.letOp}>
              <ul className="banden" lang="nl">
                {regel.waarschuwingen.map((een) => (
                  <li key={een}>{een}</li>
                ))}
              </ul>
            </Vak>
          )}
          <Doen regel={regel} />
        </>
      )}
    </Ding>
  )
}
