// SPDX-License-Identifier: EUPL-1.2
import { useParams } from 'react-router'
import { useLezing } from '../../app/client.ts'
import { useInBeeld } from '../../app/in-beeld.ts'
import { NietGevonden } from '../../app/NietGevonden.tsx'
import { Pagina } from '../../app/Pagina.tsx'
import { useBlik } from '../../app/plek.ts'
import { JaarDocument, type JaarQuery } from '../../gql/graphql.ts'
import { Antwoord } from '../../onderdelen/Antwoord.tsx'
import { vandaag } from '../../onderdelen/datum.ts'
import { inEuro } from '../../onderdelen/geld/bedrag.ts'
import { Geldregels } from '../../onderdelen/geld/Geldregels.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { Strook } from './Strook.tsx'
import { beginnenVan, MAANDEN, type Moment, maandenVan } from './strook.ts'
import { teksten } from './teksten.nl.ts'
import { VorigJaar } from './VorigJaar.tsx'

/** `/initiatief/{id}/jaar/2027`: one year of an initiatief in a strip of months. */
export function Jaar() {
  const { id = '', jaar = '' } = useParams()
  return /^20\d\d$/.test(jaar) ? <Beeld id={id} jaar={jaar} /> : <NietGevonden />
}

function Beeld({ id, jaar }: { id: string; jaar: string }) {
  const { op } = useBlik()
  const volgend = String(Number(jaar) + 1)
  const nu = op ?? vandaag()
  const lezing = useLezing(JaarDocument, {
    id,
    // Of a year that is over: who spoke for whom at its end.
    toen: jaar < nu.slice(0, 4) ? `${jaar}-12-31` : op,
    ...beginnenVan(jaar),
    eind: `${volgend}-01-01`
  })
  const initiatief = lezing.data?.initiatief
  useInBeeld(initiatief?.gemeente?.code ?? null)
  if (lezing.data && !initiatief) return <NietGevonden />
  return (
    <Pagina titel={initiatief ? teksten.titel(initiatief.naam, jaar) : teksten.laden}>
      <p className="acties">
        <Schakel naar={`/initiatief/${id}/jaar/${Number(jaar) - 1}`}>{String(Number(jaar) - 1)}</Schakel>
        <Schakel naar={`/initiatief/${id}/jaar/${volgend}`}>{volgend}</Schakel>
      </p>
      <Antwoord van={lezing}>
        {(antwoord) =>
          antwoord.initiatief && (
            <Blad initiatief={antwoord.initiatief} mandaat={antwoord.toen?.mandaat ?? null} jaar={jaar} />
          )
        }
      </Antwoord>
    </Pagina>
  )
}

interface Eigenschappen {
  readonly initiatief: NonNullable<JaarQuery['initiatief']>
  readonly mandaat: { readonly namens: string } | null
  readonly jaar: string
}

function Blad({ initiatief, mandaat, jaar }: Eigenschappen) {
  const { op } = useBlik()
  const keren = MAANDEN.flatMap((maand) => initiatief[maand].nodes)
  const mag = op === null && initiatief.mogelijk.includes('wijzigInitiatief')
  const eindigt = initiatief.financieringsregels.nodes.filter(({ laatste }) => laatste?.startsWith(jaar))
  const momenten: readonly Moment[] = [
    ...initiatief.mijlpalen.nodes,
    ...eindigt.flatMap(({ laatste, bedrag }) =>
      laatste ? [{ op: laatste, wat: 'GELD_EINDIGT' as const, woorden: inEuro(bedrag) }] : []
    )
  ].filter(({ op }) => op.startsWith(jaar))
  return (
    <>
      {keren.length === 0 && <Leeg jaar={jaar} />}
      {keren.length + momenten.length > 0 && <Strook maanden={maandenVan(jaar, keren, momenten)} nu={vandaag()} />}
      {mag && jaar >= vandaag().slice(0, 4) && <VorigJaar id={initiatief.id} jaar={jaar} dit={keren} />}
      <dl className="vak feiten jaar__feiten">
        <dt>{teksten.mandaat}</dt>
        <dd>{mandaat ? <span lang="nl">{mandaat.namens}</span> : teksten.geenMandaat}</dd>
      </dl>
      {eindigt.length > 0 && (
        <section className="vak" aria-labelledby="eindigt-kop">
          <h2 className="nl-heading nl-heading--level-2" id="eindigt-kop">
            {teksten.eindigt(jaar)}
          </h2>
          <Geldregels regels={eindigt} nu={vandaag()} />
        </section>
      )}
      <p className="acties">
        {mag && (
          <Schakel als="knop" naar={`/initiatief/${initiatief.id}/plannen`}>
            {teksten.plan}
          </Schakel>
        )}
        <Schakel naar={`/initiatief/${initiatief.id}`}>{teksten.terug(initiatief.naam)}</Schakel>
      </p>
    </>
  )
}

/** Nothing is planned: four good moments in a year, to begin with. */
const Leeg = ({ jaar }: Pick<Eigenschappen, 'jaar'>) => (
  <section className="leeg">
    <p className="nl-paragraph nl-paragraph--lead">{teksten.leeg(jaar)}</p>
    <p className="nl-paragraph">{teksten.momenten}</p>
    <ul className="momenten">
      {teksten.voorgesteld.map(({ wanneer, wat }) => (
        <li key={wanneer}>
          <strong>{wanneer}</strong> {wat}
        </li>
      ))}
    </ul>
  </section>
)
