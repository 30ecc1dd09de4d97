// SPDX-License-Identifier: EUPL-1.2
import { Fragment, type ReactNode, useId } from 'react'
import { useSearchParams } from 'react-router'
import type { Bladzijden } from '../../app/bladzijden.ts'
import { useAdreswissel } from '../../app/plek.ts'
import { Kies } from '../Kies.tsx'
import { Meer } from '../Meer.tsx'
import { Schakel } from '../Schakel.tsx'
import { Veld } from '../Veld.tsx'
import { teksten } from './teksten.nl.ts'

interface Eigenschappen<R> {
  readonly kop: string
  readonly van: Bladzijden<unknown, R>
  /** Which of them stand here, in this order; the others stand elsewhere on the page. */
  readonly rijen?: readonly R[]
  readonly rij: (een: R) => ReactNode
  /** What is told where there is nothing: what belongs here. */
  readonly leeg: string
}

/** A list of things, each in a card of its own; what belongs here where there is none. */
export function Zaken<R extends { readonly id: string }>({ kop, van, rijen = van.rijen, rij, leeg }: Eigenschappen<R>) {
  const aantal = van.aantal - (van.rijen.length - rijen.length)
  const id = useId()
  if (aantal === 0)
    return (
      <div className="leeg">
        <p className="nl-paragraph nl-paragraph--lead">{leeg}</p>
      </div>
    )
  return (
    <section aria-labelledby={id}>
      <h2 className="nl-heading nl-heading--level-2" id={id}>
        {kop} <span className="lijst__aantal">({aantal})</span>
      </h2>
      <ul className="rijen">
        {rijen.map((een) => (
          <Fragment key={een.id}>{rij(een)}</Fragment>
        ))}
      </ul>
      <Meer van={van} />
    </section>
  )
}

interface Rijeigenschappen {
  readonly naar: string
  readonly naam: ReactNode
  readonly soort?: ReactNode
  readonly staat?: ReactNode
  readonly children?: ReactNode
}

/** One thing in a list: its name, as somebody wrote it, leads to it. */
export const Zaakrij = ({ naar, naam, soort, staat, children }: Rijeigenschappen) => (
  <li className="rij">
    <h3 className="nl-heading nl-heading--level-3 rij__naam">
      <Schakel naar={naar} lang="nl">
        {naam}
      </Schakel>
    </h3>
    {soort && <p className="rij__soort">{soort}</p>}
    {staat && <p className="rij__staat">{staat}</p>}
    {children}
  </li>
)

interface Filtereigenschappen {
  readonly naam: string
  readonly label: string
  readonly keuzen: Readonly<Record<string, string>>
  /** What the list shows without a choice. */
  readonly zonder?: string
}

/** A choice that filters what is shown, and stands in the address. */
export function Filter({ naam, label, keuzen, zonder = teksten.alles }: Filtereigenschappen) {
  const [adres] = useSearchParams()
  const wissel = useAdreswissel()
  return (
    <Veld label={label}>
      {(besturing) => (
        <Kies {...besturing} value={adres.get(naam) ?? ''} onChange={({ target }) => wissel({ [naam]: target.value })}>
          <option value="">{zonder}</option>
          {Object.entries(keuzen).map(([waarde, woord]) => (
            <option key={waarde} value={waarde}>
              {woord}
            </option>
          ))}
        </Kies>
      )}
    </Veld>
  )
}

/** What the address says under a name, where it is one of these; null else. */
export function useKeuze<T extends string>(naam: string, keuzen: Readonly<Record<T, string>>): T | null {
  const [adres] = useSearchParams()
  const waarde = adres.get(naam)
  const isEen = (een: string): een is T => Object.hasOwn(keuzen, een)
  return waarde !== null && isEen(waarde) ? waarde : null
}
