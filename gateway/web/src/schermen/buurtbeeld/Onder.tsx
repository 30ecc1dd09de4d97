// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { Meenemen } from '../../onderdelen/Meenemen.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { Cijfers } from './Cijfers.tsx'
import { Dekking } from './Dekking.tsx'
import type { Buurt, Gemeente, Plek } from './plek.ts'
import type { Filter } from './soort.ts'
import { Tabel } from './Tabel.tsx'
import { teksten } from './teksten.nl.ts'
import { Veranderingen } from './Veranderingen.tsx'
import { WieWerktHier } from './WieWerktHier.tsx'

interface Eigenschappen {
  readonly gemeente: Gemeente
  readonly buurten: readonly Buurt[]
  readonly plek: Plek
  readonly filter: Filter
  /** The day that is looked at; null for now. */
  readonly op: string | null
}

/**
 * What stands below the map and the list: it is fetched once these stand. Its parts come each with an answer of their
 * own, and show in their order: one that comes later never pushes away what somebody reads, or has the focus on.
 */
export const Onder = ({ gemeente, buurten, plek, filter, op }: Eigenschappen): ReactNode => (
  <div className="na-elkaar">
    {op && <Veranderingen plek={plek} sinds={op} />}
    {!plek.isGetekend && <Meenemen blad={filter.wat} gebied={plek.id} />}
    {buurten.length > 0 && <Tabel gemeente={gemeente} buurten={buurten} plek={plek} filter={filter} />}
    {!plek.isGetekend && (
      <p className="nl-paragraph">
        <Schakel naar={`${plek.adres}/speelt`}>{teksten.speelt(plek.naam)}</Schakel>
      </p>
    )}
    <WieWerktHier plek={plek} />
    {buurten.length > 0 && <Dekking gemeente={gemeente} plek={plek} />}
    {!plek.isGetekend && <Cijfers key={plek.id} plek={plek} />}
  </div>
)
