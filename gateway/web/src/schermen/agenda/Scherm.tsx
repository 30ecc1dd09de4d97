// SPDX-License-Identifier: EUPL-1.2
import { useParams } from 'react-router'
import { type Bladzijden, useBladzijden } from '../../app/bladzijden.ts'
import { useInBeeld } from '../../app/in-beeld.ts'
import { Pagina } from '../../app/Pagina.tsx'
import { AgendaBijwerkenDocument, type AgendaBijwerkenQuery } from '../../gql/graphql.ts'
import { Antwoord } from '../../onderdelen/Antwoord.tsx'
import { Vak } from '../../onderdelen/daad/Ding.tsx'
import { dagenLater, vandaag } from '../../onderdelen/datum.ts'
import { AlleenNu } from '../../onderdelen/formulier/AlleenNu.tsx'
import { Keren } from '../../onderdelen/Keren.tsx'
import { Meer } from '../../onderdelen/Meer.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { Keerdaden } from './Keerdaden.tsx'
import { Reeksdaden } from './Reeksdaden.tsx'
import { teksten } from './teksten.nl.ts'

export type Getoond = NonNullable<AgendaBijwerkenQuery['initiatief']>
export type Gepland = Getoond['activiteiten']['nodes'][number]
export type Reeks = NonNullable<Gepland['reeks']>

/** How many days back one can still tell who came, and how many days ahead one can change what is planned. */
const [TERUG, VOORUIT] = [28, 60]

/** `/initiatief/{id}/agenda`: change what is planned, and tell how many people came. */
export function AgendaBijwerken() {
  const { id = '' } = useParams()
  const nu = vandaag()
  const gevraagd = { id, van: dagenLater(nu, -TERUG), tot: dagenLater(nu, VOORUIT) }
  const agenda = useBladzijden(AgendaBijwerkenDocument, gevraagd, (antwoord) => antwoord.initiatief?.activiteiten)
  const { lezing } = agenda
  const initiatief = agenda.eerste?.initiatief
  useInBeeld(initiatief?.gemeente?.code ?? null)
  const titel = initiatief ? teksten.titel(initiatief.naam) : lezing.data ? teksten.onbekend : teksten.laden
  return (
    <Pagina titel={titel}>
      <AlleenNu>
        <Antwoord van={lezing}>{() => initiatief && <Delen id={id} agenda={agenda} nu={nu} />}</Antwoord>
      </AlleenNu>
      <p className="nl-paragraph">
        {initiatief ? (
          <Schakel naar={`/initiatief/${id}`}>{teksten.terug(initiatief.naam)}</Schakel>
        ) : (
          <Schakel naar="/">{teksten.naarBegin}</Schakel>
        )}
      </p>
    </Pagina>
  )
}

interface Eigenschappen {
  readonly id: string
  readonly agenda: Bladzijden<unknown, Gepland>
  readonly nu: string
}

function Delen({ id, agenda, nu }: Eigenschappen) {
  const keren = agenda.rijen
  if (!keren.some(({ mogelijk, reeks }) => mogelijk.length + (reeks?.mogelijk.length ?? 0) > 0))
    return <p className="nl-paragraph">{keren.length === 0 ? teksten.leeg : teksten.nietVanU}</p>
  const delen = [
    { naam: 'straks', keren: keren.filter(({ dag }) => dag >= nu) },
    { naam: 'geweest', keren: keren.filter(({ dag }) => dag < nu).reverse() }
  ] as const
  return (
    <>
      {delen.map(
        (deel) =>
          deel.keren.length > 0 && (
            <Vak key={deel.naam} id={`${deel.naam}-kop`} kop={teksten.koppen[deel.naam]}>
              <Keren
                keren={deel.keren}
                metInitiatief={false}
                acties={(keer) => <Keerdaden keer={keer} initiatief={id} />}
              />
            </Vak>
          )
      )}
      <Meer van={agenda} />
      {reeksenIn(keren).map((reeks) => (
        <Reeksdaden key={reeks.id} reeks={reeks} initiatief={id} />
      ))}
    </>
  )
}

/** Each series once, in the order in which it comes. */
const reeksenIn = (keren: readonly Gepland[]): readonly Reeks[] => [
  ...new Map(keren.flatMap(({ reeks }) => (reeks && reeks.mogelijk.length > 0 ? [[reeks.id, reeks]] : []))).values()
]
