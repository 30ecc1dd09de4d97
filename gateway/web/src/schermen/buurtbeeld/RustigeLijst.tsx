// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useState } from 'react'
import { Knop } from '../../onderdelen/Knop.tsx'
import { neemOp, type Rustig, toonNu, wachtend } from './rustig.ts'
import { teksten } from './teksten.nl.ts'

interface Eigenschappen<R extends { readonly id: string }> {
  /** Which question the rows answer; another question begins anew. */
  readonly vraag: string
  readonly rijen: readonly R[]
  /** The rows still answer the question before this one. */
  readonly straks: boolean
  readonly rij: (rij: R, nieuw: boolean) => ReactNode
}

/** A list that never moves under somebody who is reading it: what came or went waits until they ask for it. */
export function RustigeLijst<R extends { readonly id: string }>({ vraag, rijen, straks, rij }: Eigenschappen<R>) {
  const [lijst, zetLijst] = useState<Rustig<R>>(() => neemOp(null, vraag, rijen))
  if (!straks && JSON.stringify([lijst.vraag, lijst.nu]) !== JSON.stringify([vraag, rijen]))
    zetLijst(neemOp(lijst, vraag, rijen))

  const wacht = wachtend(lijst)
  return (
    <>
      <div role="status">
        {wacht > 0 && (
          <p className="nieuws">
            {teksten.wijzigingen(wacht)} <Knop onClick={() => zetLijst(toonNu(lijst))}>{teksten.toon}</Knop>
          </p>
        )}
      </div>
      {lijst.getoond.length > 0 && (
        <ul className="rijen">{lijst.getoond.map((een) => rij(een, lijst.nieuw.has(een.id)))}</ul>
      )}
    </>
  )
}
