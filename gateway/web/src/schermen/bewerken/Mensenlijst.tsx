// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { dagInWoorden } from '../../onderdelen/datum.ts'
import { bijIdVan, type Mens, type Wezen, wezenVan } from './mensen.ts'
import { teksten } from './teksten.nl.ts'

/** How somebody is told of: a partij by name, a person by what they do. */
export const noem = ({ functie, partij, van }: Mens): string =>
  partij ? teksten.partijAls(partij.naam, functie) : teksten.mensAls(functie, dagInWoorden(van))

interface Eigenschappen {
  readonly mensen: readonly Mens[]
  /** What can be done about one; nothing where the viewer is not told who it is. */
  readonly daad: (wezen: Wezen, mens: Mens) => ReactNode
}

/** People and partijen of an initiatief, each with what can be done about it. */
export const Mensenlijst = ({ mensen, daad }: Eigenschappen) => (
  <ul className="banden">
    {mensen.map((mens) => {
      const wezen = wezenVan(mens)
      return (
        <li key={bijIdVan(mens)}>
          {noem(mens)}
          {wezen && daad(wezen, mens)}
        </li>
      )
    })}
  </ul>
)
