// SPDX-License-Identifier: EUPL-1.2
import type { UseQueryResult } from '@tanstack/react-query'
import { Fragment, type ReactNode } from 'react'
import type { Bladzij } from '../../app/bladzijden.ts'
import { useInBeeld } from '../../app/in-beeld.ts'
import { Pagina } from '../../app/Pagina.tsx'
import { adresVan, gemeenteVan, useBlik } from '../../app/plek.ts'
import { Antwoord } from '../Antwoord.tsx'
import { vandaag } from '../datum.ts'
import { type Gebeurd, Geschiedenis } from '../Geschiedenis.tsx'
import { Schakel } from '../Schakel.tsx'
import { teksten } from './teksten.nl.ts'

interface Plek {
  readonly code: string
  readonly naam: string
}

/** What every thing with a life tells: where it is, of which initiatief, what happened to it. */
export interface Levend {
  readonly id: string
  readonly gebied?: Plek | null
  readonly initiatief?: { readonly id: string; readonly naam: string } | null
  readonly geschiedenis: Bladzij<Gebeurd>
}

interface Eigenschappen<A, D extends Levend> {
  readonly lezing: UseQueryResult<A>
  /** The thing in the answer; null where there is none. */
  readonly vind: (antwoord: A) => D | null | undefined
  readonly titel: (ding: D) => string
  /** Where somebody wrote that title. */
  readonly lang?: 'nl'
  readonly onbekend: string
  /** Status line, under the heading. */
  readonly staat?: (ding: D, nu: string) => ReactNode
  readonly children: (ding: D, nu: string) => ReactNode
  /** What stands beside it, above what happened. */
  readonly zij?: (ding: D, nu: string) => ReactNode
}

/** The page of a thing with a life: its status, what it is and what one can do, and what happened to it. */
export function Ding<A, D extends Levend>({
  lezing,
  vind,
  titel,
  lang,
  onbekend,
  staat,
  children,
  zij
}: Eigenschappen<A, D>) {
  const { op } = useBlik()
  const nu = op ?? vandaag()
  const ding = lezing.data === undefined ? undefined : vind(lezing.data)
  useInBeeld(ding?.gebied ? gemeenteVan(ding.gebied.code) : null)
  if (lezing.data !== undefined && !ding)
    return (
      <Pagina titel={onbekend}>
        <p className="nl-paragraph nl-paragraph--lead">{teksten.onbekendUitleg}</p>
        <p className="nl-paragraph">
          <Schakel naar="/">{teksten.naarBegin}</Schakel>
        </p>
      </Pagina>
    )
  return (
    <Pagina titel={ding ? titel(ding) : teksten.laden} lang={ding ? lang : undefined}>
      <Antwoord van={lezing}>
        {(antwoord) => {
          const nuHier = vind(antwoord)
          return (
            nuHier && (
              <>
                {staat && <div className="blad__staat">{staat(nuHier, nu)}</div>}
                <div className="blad">
                  <div className="blad__hoofd">{children(nuHier, nu)}</div>
                  <div className="blad__zij">
                    {zij?.(nuHier, nu)}
                    <Geschiedenis id={nuHier.id} van={nuHier.geschiedenis} op={op} />
                  </div>
                </div>
                <Terug ding={nuHier} />
              </>
            )
          )
        }}
      </Antwoord>
    </Pagina>
  )
}

const Terug = ({ ding: { initiatief, gebied } }: { ding: Levend }) => (
  <p className="nl-paragraph">
    {initiatief ? (
      <Schakel naar={`/initiatief/${initiatief.id}`}>{teksten.terug(initiatief.naam)}</Schakel>
    ) : (
      gebied && <Schakel naar={adresVan(gebied.code)}>{teksten.terug(gebied.naam)}</Schakel>
    )}
  </p>
)

/** A block of a page, under its own heading. */
export const Vak = ({ id, kop, children }: { id: string; kop: string; children: ReactNode }) => (
  <section className="vak" aria-labelledby={id}>
    <h2 className="nl-heading nl-heading--level-2" id={id}>
      {kop}
    </h2>
    {children}
  </section>
)

/** Facts about a thing, by name; what is not known is left out. */
export const Feitenlijst = ({ feiten }: { feiten: readonly (readonly [naam: string, feit: ReactNode])[] }) => (
  <dl className="vak feiten">
    {feiten
      .filter(([, feit]) => feit !== null && feit !== undefined && feit !== '')
      .map(([naam, feit]) => (
        <Fragment key={naam}>
          <dt>{naam}</dt>
          <dd>{feit}</dd>
        </Fragment>
      ))}
  </dl>
)
