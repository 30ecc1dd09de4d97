// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import type { Bladzij } from '../app/bladzijden.ts'
import type { DienstStand } from '../app/stand.ts'
import { useVervolg, type Vraagwijze } from '../app/vervolg.ts'
import { Meer } from './Meer.tsx'

interface Eigenschappen<A, R, V> {
  /** What the list is called. */
  readonly wat: string
  /** Its first page, as it stands with the thing. */
  readonly van: Bladzij<R>
  /** How the rest is asked. */
  readonly verder: Vraagwijze<A, R, V>
  readonly children: (rijen: readonly R[]) => ReactNode
}

/** A list of a thing as far as it is shown, and the way to the rest; nothing where it is empty. */
export function Vervolg<A extends { readonly alsVan: readonly DienstStand[] }, R, V extends Record<string, unknown>>({
  wat,
  van,
  verder,
  children
}: Eigenschappen<A, R, V>) {
  const lijst = useVervolg(van, verder)
  return (
    <>
      {lijst.rijen.length > 0 && children(lijst.rijen)}
      <Meer van={lijst} wat={wat} />
    </>
  )
}
