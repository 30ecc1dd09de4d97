// SPDX-License-Identifier: EUPL-1.2
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type Ref, useEffect } from 'react'
import { Antwoord } from '../../onderdelen/Antwoord.tsx'
import { dagInWoorden, vandaag } from '../../onderdelen/datum.ts'
import { Knop } from '../../onderdelen/Knop.tsx'
import { type Import, imports, isBezig, neemTerug, TELLINGEN, verder, verslagAdres } from './lijsten.ts'
import { soortnamen, standen, teksten, tellingen } from './teksten.nl.ts'
import { Waarom } from './Waarom.tsx'

const TEL_MS = 1_000

/** What somebody read in, newest first; what runs is counted, and goes on when this page is closed. */
export function Verloop({ kop }: { kop: Ref<HTMLHeadingElement> }) {
  const lijst = useQuery({
    queryKey: ['import', 'lijst'],
    queryFn: imports,
    refetchInterval: ({ state }) => (state.data?.some(isBezig) ? TEL_MS : false),
    meta: { vast: true }
  })
  return (
    <section className="vak" aria-labelledby="imports-kop">
      <h2 className="nl-heading nl-heading--level-2" id="imports-kop" ref={kop} tabIndex={-1}>
        {teksten.uwImports}
      </h2>
      <Antwoord van={lijst}>
        {(alle) =>
          alle.length === 0 ? (
            <p className="nl-paragraph">{teksten.nogGeen}</p>
          ) : (
            <ul className="rijen">
              {alle.map((een) => (
                <Een key={een.id} van={een} />
              ))}
            </ul>
          )
        }
      </Antwoord>
    </section>
  )
}

function Een({ van }: { van: Import }) {
  const client = useQueryClient()
  const { id, naam, soort, op, staat, reden, telling } = van
  const ververs = () => client.invalidateQueries({ queryKey: ['import', 'lijst'] })
  const ga = useMutation({ mutationFn: () => verder(id), onSuccess: ververs })
  const terug = useMutation({ mutationFn: () => neemTerug(id), onSuccess: ververs })
  // What a restart cut off goes on as soon as its owner is back; where there is a reason, its owner decides.
  const vanzelf = staat === 'ONDERBROKEN' && reden === null
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time that it stands still
  useEffect(() => {
    if (vanzelf) ga.mutate()
  }, [vanzelf])
  const fout = ga.error ?? terug.error
  const kanTerug = staat === 'INGELEZEN' || staat === 'DEELS_TERUGGENOMEN'
  return (
    <li className="rij">
      <h3 className="nl-heading nl-heading--level-3 rij__naam">{naam}</h3>
      <p className="klein">{`${soortnamen[soort] ?? soort}, ${dagInWoorden(vandaag(new Date(op)))}`}</p>
      <p className="nl-paragraph" role="status">
        <strong>{standen[staat]}</strong> {isBezig(van) && van.totaal > 0 && teksten.verder(van.gedaan, van.totaal)}
      </p>
      {isBezig(van) && <progress className="voortgang" aria-label={naam} max={van.totaal || 1} value={van.gedaan} />}
      {(reden ?? fout) && (
        <p className="nl-paragraph">{fout ? <Waarom fout={fout} /> : <span lang="nl">{reden}</span>}</p>
      )}
      {!isBezig(van) && (
        <p className="nl-paragraph">
          {TELLINGEN.flatMap((uitkomst) => {
            const aantal = telling[uitkomst] ?? 0
            return aantal > 0 ? [tellingen[uitkomst](aantal)] : []
          }).join(', ')}
        </p>
      )}
      {kanTerug && (
        <p className="nl-paragraph">
          <a className="nl-link" href={verslagAdres(id, 'verslag')} download>
            {teksten.verslag}
            <span className="onzichtbaar"> {naam}</span>
          </a>{' '}
          {staat === 'DEELS_TERUGGENOMEN' && (
            <a className="nl-link" href={verslagAdres(id, 'terugname')} download>
              {teksten.terugname}
              <span className="onzichtbaar"> {naam}</span>
            </a>
          )}
        </p>
      )}
      {staat === 'ONDERBROKEN' && (
        <Knop bezig={ga.isPending} onClick={() => ga.mutate()}>
          {teksten.gaVerder}
        </Knop>
      )}
      {kanTerug && (
        <details>
          <summary className="koppelen__kop">{teksten.neemTerug}</summary>
          <p className="nl-paragraph">{teksten.terugUitleg}</p>
          <Knop bezig={terug.isPending} onClick={() => terug.mutate()}>
            {teksten.terugKnop}
          </Knop>
        </details>
      )}
    </li>
  )
}
