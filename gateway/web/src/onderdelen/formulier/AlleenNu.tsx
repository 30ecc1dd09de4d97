// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { useBlik } from '../../app/plek.ts'
import { Melding } from '../Melding.tsx'
import { teksten } from './teksten.nl.ts'

/** Shows a form only where one looks at today: the past cannot be changed. */
export function AlleenNu({ children }: { children: ReactNode }) {
  const { op } = useBlik()
  if (op === null) return children
  return (
    <Melding soort="uitleg" titel={teksten.opDatum}>
      {teksten.opDatumUitleg}
    </Melding>
  )
}
