// SPDX-License-Identifier: EUPL-1.2
import { useParams } from 'react-router'
import { useLezing } from '../../app/client.ts'
import { useInBeeld } from '../../app/in-beeld.ts'
import { Pagina } from '../../app/Pagina.tsx'
import { useBlik } from '../../app/plek.ts'
import { InitiatiefDocument, type InitiatiefQuery } from '../../gql/graphql.ts'
import { Antwoord } from '../../onderdelen/Antwoord.tsx'
import { dagInWoorden, vandaag } from '../../onderdelen/datum.ts'
import { Fase } from '../../onderdelen/Fase.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { Versheid } from '../../onderdelen/Versheid.tsx'
import { soorten, woonvormen } from '../../onderdelen/woorden.nl.ts'
import { Banden } from './Banden.tsx'
import { Geschiedenis } from './Geschiedenis.tsx'
import { teksten } from './teksten.nl.ts'

export type Getoond = NonNullable<InitiatiefQuery['initiatief']>

/** `/initiatief/{id}`: one initiatief, with all that is known of it. */
export function Initiatief() {
  const { id = '' } = useParams()
  const { op } = useBlik()
  const lezing = useLezing(InitiatiefDocument, { id, op })
  const initiatief = lezing.data?.initiatief
  useInBeeld(initiatief?.gemeente?.code ?? null)

  const naam = initiatief?.naam ?? teksten.laden
  if (lezing.data && !initiatief)
    return (
      <Pagina titel={teksten.onbekend}>
        <p className="nl-paragraph nl-paragraph--lead">{teksten.onbekendUitleg}</p>
        <p className="nl-paragraph">
          <Schakel naar="/">{teksten.naarBegin}</Schakel>
        </p>
      </Pagina>
    )
  return (
    <Pagina titel={naam}>
      <Antwoord van={lezing}>
        {(antwoord) => antwoord.initiatief && <Blad initiatief={antwoord.initiatief} op={op ?? vandaag()} />}
      </Antwoord>
    </Pagina>
  )
}

function Blad({ initiatief, op }: { initiatief: Getoond; op: string }) {
  const plaats = initiatief.buurt ?? initiatief.gemeente
  const adres = initiatief.buurt ? `/buurt/${initiatief.buurt.code}` : `/gemeente/${initiatief.gemeente?.code}`
  return (
    <>
      <p className="blad__staat">
        {initiatief.fase && <Fase fase={initiatief.fase} />} <Versheid bevestigdOp={initiatief.bevestigdOp} op={op} />
      </p>
      <div className="blad">
        <div className="blad__hoofd">
          <section className="vak" aria-labelledby="doel-kop">
            <h2 className="nl-heading nl-heading--level-2" id="doel-kop">
              {teksten.doel}
            </h2>
            <p className="nl-paragraph doel">{initiatief.doel}</p>
          </section>
          <Banden initiatief={initiatief} op={op} />
        </div>
        <div className="blad__zij">
          <Feiten initiatief={initiatief} op={op} plaats={plaats} adres={adres} />
          <Geschiedenis geschiedenis={initiatief.geschiedenis.nodes} nu={op} />
        </div>
      </div>
      {plaats && (
        <p className="nl-paragraph">
          <Schakel naar={adres}>{teksten.terug(plaats.naam)}</Schakel>
        </p>
      )}
    </>
  )
}

interface Feiteigenschappen {
  readonly initiatief: Getoond
  readonly op: string
  readonly plaats: { readonly naam: string } | null
  readonly adres: string
}

const Feiten = ({ initiatief, op, plaats, adres }: Feiteigenschappen) => (
  <dl className="vak feiten">
    <dt>{teksten.soort}</dt>
    <dd>{initiatief.soort && soorten[initiatief.soort]}</dd>
    {initiatief.wonen && (
      <>
        <dt>{teksten.woonvorm}</dt>
        <dd>
          {woonvormen[initiatief.wonen.woonvorm]}
          {initiatief.wonen.ondervorm && `: ${initiatief.wonen.ondervorm}`}
        </dd>
      </>
    )}
    {plaats && (
      <>
        <dt>{teksten.waar}</dt>
        <dd>
          <Schakel naar={adres}>{plaats.naam}</Schakel>
          {initiatief.buurt && initiatief.gemeente && `, ${initiatief.gemeente.naam}`}
        </dd>
      </>
    )}
    {initiatief.gestartOp && (
      <>
        <dt>{teksten.begonnen}</dt>
        <dd>{dagInWoorden(initiatief.gestartOp, op)}</dd>
      </>
    )}
  </dl>
)
