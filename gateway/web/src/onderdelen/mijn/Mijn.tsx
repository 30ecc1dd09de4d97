// SPDX-License-Identifier: EUPL-1.2
import { Fragment } from 'react'
import { useBladzijden } from '../../app/bladzijden.ts'
import { useLezing } from '../../app/client.ts'
import { adresVan } from '../../app/plek.ts'
import { verzend } from '../../app/vraag.ts'
import { BevestigInitiatiefDocument, IkDocument, MijnDocument } from '../../gql/graphql.ts'
import { vandaag } from '../datum.ts'
import { KloptNog } from '../KloptNog.tsx'
import { Meer } from '../Meer.tsx'
import { Schakel } from '../Schakel.tsx'
import { Versheid } from '../Versheid.tsx'
import { Gemeld } from './Gemeld.tsx'
import { Taken } from './Taken.tsx'
import { teksten } from './teksten.nl.ts'

/** What somebody keeps up to date, with the next thing they can do, and what waits for who works in a gemeente. */
export function Mijn() {
  const ik = useLezing(IkDocument, {}, { vast: true })
  const gemeenteAls = (...rollen: readonly string[]) =>
    ik.data?.ik?.rollen
      .filter(({ rol }) => rollen.includes(rol))
      .flatMap(({ voor }) => voor)
      .find((code) => code.startsWith('GM'))
  const [eigen, werk] = [gemeenteAls('bewoner-initiatief'), gemeenteAls('gemeente', 'arrangeur')]
  return (
    // Another person begins anew. One key for all: of two with the same, React leaves one behind when they go.
    <Fragment key={ik.data?.ik?.id}>
      {eigen !== undefined && <Rijen gemeente={eigen} />}
      {ik.data?.ik && <Gemeld gebied={eigen ?? werk ?? null} />}
      {werk !== undefined && <Taken gemeente={werk} />}
    </Fragment>
  )
}

function Rijen({ gemeente }: { gemeente: string }) {
  const lijst = useBladzijden(
    MijnDocument,
    { filter: { gebied: gemeente, vanMij: true } },
    ({ initiatieven }) => initiatieven
  )
  const { rijen } = lijst
  if (rijen.length === 0) return null
  return (
    <section className="mijn" aria-labelledby="mijn-kop">
      <h2 className="nl-heading nl-heading--level-2" id="mijn-kop">
        {teksten.mijn}
      </h2>
      <ul className="rijen">
        {rijen.map(({ id, naam, bevestigdOp, buurt }) => (
          <li className="rij" key={id}>
            <h3 className="nl-heading nl-heading--level-3 rij__naam">
              <Schakel naar={`/initiatief/${id}`}>{naam}</Schakel>
            </h3>
            {buurt && <p className="rij__soort">{buurt.naam}</p>}
            <p className="rij__staat">
              <Versheid bevestigdOp={bevestigdOp} op={vandaag()} />
            </p>
            <div className="acties">
              <KloptNog
                bevestig={(opdrachtId) => verzend(BevestigInitiatiefDocument, { id, opdrachtId })}
                over={naam}
              />
              <Schakel naar={`/initiatief/${id}/plannen`}>
                {teksten.plan}
                <span className="onzichtbaar"> {teksten.voor(naam)}</span>
              </Schakel>
              <Schakel naar={`${adresVan(buurt?.code ?? gemeente)}/oproep?namens=${id}`}>
                {teksten.oproep}
                <span className="onzichtbaar"> {teksten.voor(naam)}</span>
              </Schakel>
              <Schakel naar={`/initiatief/${id}/vragen`}>
                {teksten.vraagSteun}
                <span className="onzichtbaar"> {teksten.voor(naam)}</span>
              </Schakel>
            </div>
          </li>
        ))}
      </ul>
      <Meer van={lijst} wat={teksten.mijn} />
    </section>
  )
}
