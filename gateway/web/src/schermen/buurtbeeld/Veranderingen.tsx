// SPDX-License-Identifier: EUPL-1.2
import { useLezing } from '../../app/client.ts'
import {
  type VeranderingdeelFragment,
  VeranderingenDocument,
  type VeranderingenlijstFragment
} from '../../gql/graphql.ts'
import { Antwoord } from '../../onderdelen/Antwoord.tsx'
import { dagInWoorden, getal } from '../../onderdelen/datum.ts'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { fasen } from '../../onderdelen/woorden.nl.ts'
import type { Plek } from './plek.ts'
import { teksten } from './verandering.nl.ts'

type Verandering = VeranderingenlijstFragment['nodes'][number]

const SOORTEN = ['NIEUW', 'OPGEHOUDEN', 'VERANDERD'] as const

/** What came to a place, ended or became otherwise between the day that is looked at and now. */
export function Veranderingen({ plek: { id: code, isGetekend }, sinds }: { plek: Plek; sinds: string }) {
  const lezing = useLezing(VeranderingenDocument, { code, isGetekend, sinds }, { telt: true })
  return (
    <Antwoord van={lezing}>
      {({ gebied, getekendGebied }) => (
        <Lijsten hier={gebied ?? getekendGebied ?? null} sinds={sinds} straks={lezing.isPlaceholderData} />
      )}
    </Antwoord>
  )
}

interface Lijsteigenschappen {
  /** Null where the place is not known any more. */
  readonly hier: VeranderingdeelFragment | null
  readonly sinds: string
  /** It still answers the question before this one. */
  readonly straks: boolean
}

function Lijsten({ hier, sinds, straks }: Lijsteigenschappen) {
  if (hier === null) return null
  const lijsten = SOORTEN.filter((soort) => hier[soort].aantal > 0)
  return (
    <section
      className={straks ? 'vak wie-werkt straks' : 'vak wie-werkt'}
      aria-labelledby="verandering-kop"
      aria-busy={straks}
    >
      <h2 className="nl-heading nl-heading--level-2" id="verandering-kop">
        {teksten.kop(dagInWoorden(sinds))}
      </h2>
      <p className="klein">{teksten.uitleg}</p>
      {lijsten.length === 0 && <p className="nl-paragraph">{teksten.geen}</p>}
      {lijsten.map((soort) => (
        <Lijst key={soort} kop={teksten.soorten[soort]} lijst={hier[soort]} />
      ))}
    </section>
  )
}

const Lijst = ({ kop, lijst: { aantal, nodes } }: { kop: string; lijst: VeranderingenlijstFragment }) => (
  <>
    <h3 className="nl-heading nl-heading--level-3">
      {kop} <span className="lijst__aantal">({getal(aantal)})</span>
    </h3>
    <ul className="banden">
      {nodes.map((verandering) => (
        <li key={verandering.id}>
          <Schakel naar={`/${'stap' in verandering.nu ? 'initiatief' : 'element'}/${verandering.id}`}>
            {verandering.nu.naam}
          </Schakel>
          <span className="klein dekking__uitleg">{uitlegVan(verandering)}</span>
        </li>
      ))}
    </ul>
    {aantal > nodes.length && <p className="nl-paragraph">{teksten.enMeer(aantal - nodes.length)}</p>}
  </>
)

type Ding = Verandering['nu']

const plaatsVan = (ding: Ding): string | null => ('stap' in ding ? ding.buurt?.naam : ding.gebied?.naam) ?? null
const stapVan = (ding: Ding | null): string | null =>
  ding !== null && 'stap' in ding && ding.stap !== null ? fasen[ding.stap] : null

/** What is otherwise, where its sort does not say it already. */
function uitlegVan({ wat, toen, nu }: Verandering): string | null {
  if (wat === 'NIEUW' || toen === null) return stapVan(nu)
  const [eerst, daarna] = [stapVan(toen), stapVan(nu)]
  if (eerst !== null && daarna !== null && eerst !== daarna) return teksten.eerstEnNu(eerst, daarna)
  if ('verdwenenOp' in nu && nu.verdwenenOp !== null) return null
  const [daar, hier] = [plaatsVan(toen), plaatsVan(nu)]
  return hier === null || hier === daar ? null : daar === null ? teksten.nuIn(hier) : teksten.eerstEnNu(daar, hier)
}
