// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Knop } from '../../onderdelen/Knop.tsx'
import { neemOp, type Rustig, toonNu, wachtend } from './rustig.ts'
import { teksten } from './teksten.nl.ts'

interface Eigenschappen<R extends { readonly id: string }> {
  /** Which question the rows answer; another question begins anew. */
  readonly vraag: string
  readonly rijen: readonly R[]
  /** The rows still answer the question before this one. */
  readonly straks: boolean
  /** Id of what the reader just added, where they did. */
  readonly eigen?: string | null
  readonly rij: (rij: R, nieuw: boolean) => ReactNode
}

/**
 * A list that never moves under somebody who is reading it: what came or went waits until they ask for it. What they
 * added themselves stands first, and takes the focus.
 */
export function RustigeLijst<R extends { readonly id: string }>(eigenschappen: Eigenschappen<R>) {
  const { vraag, rijen, straks, eigen = null, rij } = eigenschappen
  const [lijst, zetLijst] = useState<Rustig<R>>(() => neemOp(null, vraag, rijen, eigen))
  if (!straks && JSON.stringify([lijst.vraag, lijst.nu]) !== JSON.stringify([vraag, rijen]))
    zetLijst(neemOp(lijst, vraag, rijen, eigen))
  const [eerste] = lijst.getoond
  const ul = useFocusOp(eerste?.id === eigen ? eigen : null)

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
        <ul className="rijen" ref={ul}>
          {lijst.getoond.map((een) => rij(een, lijst.nieuw.has(een.id)))}
        </ul>
      )}
    </>
  )
}

/**
 * Gives the focus to the link of the first row, once for each id. Whoever has gone on elsewhere keeps it: only from the
 * message at the top, which leads to the same, it is taken over.
 */
function useFocusOp(id: string | null) {
  const ul = useRef<HTMLUListElement>(null)
  const gegeven = useRef<string | null>(null)
  useEffect(() => {
    const link = ul.current?.querySelector('a')
    if (id === null || !link || gegeven.current === id) return
    gegeven.current = id
    const nu = document.activeElement
    if (nu === document.body || (nu instanceof HTMLAnchorElement && nu.href === link.href)) link.focus()
  }, [id])
  return ul
}
