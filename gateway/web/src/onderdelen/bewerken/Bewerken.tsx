// SPDX-License-Identifier: EUPL-1.2
import { useRef, useState } from 'react'
import type { Antwoorden } from '../../app/opdracht/uitkomst.ts'
import type { Anders, Vormen } from '../daad/vorm.ts'
import { Knop } from '../Knop.tsx'
import { Bewerkformulier } from './Bewerkformulier.tsx'

export interface Bewerkbaar<V extends object> {
  /** Command, thing and, where there are more of these on its page, field: names the draft on this device. */
  readonly sleutel: string
  /** The fields, each beginning with what stands there now. */
  readonly vormen: Vormen<V>
  /** Version of the thing as it stands now. */
  readonly versie: number
  /** Sends what was said otherwise; refused where the thing is not of this version any more. */
  readonly stuur: (anders: Anders<NoInfer<V>>, verwachteVersie: number, opdrachtId: string) => Promise<Antwoorden>
}

interface Opening {
  /** What the button says that opens it. */
  readonly wat: string
  /** Said aloud only: which of several this is about. */
  readonly bij?: string
}

/** Something that its owners edit where it stands. */
export function Bewerken<V extends object>({ wat, bij, ...bewerkbaar }: Bewerkbaar<V> & Opening) {
  const [isOpen, zetOpen] = useState(false)
  const knop = useRef<HTMLButtonElement>(null)
  const sluit = () => {
    zetOpen(false)
    requestAnimationFrame(() => knop.current?.focus())
  }
  if (isOpen) return <Bewerkformulier {...bewerkbaar} sluit={sluit} />
  return (
    <p className="blok__open">
      <Knop ref={knop} soort="rustig" onClick={() => zetOpen(true)}>
        {wat}
        {bij && <span className="onzichtbaar"> {bij}</span>}
      </Knop>
    </p>
  )
}
