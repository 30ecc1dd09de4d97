// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef } from 'react'
import { INTUSSEN, type Uitkomst } from '../../app/opdracht/uitkomst.ts'
import { Melding } from '../Melding.tsx'
import { teksten } from './teksten.nl.ts'

/** Whether something was not done because another changed it just before. */
export function isIntussen(uitkomst: Uitkomst | null): boolean {
  if (uitkomst?.soort === 'geweigerd') return uitkomst.weigering.code === INTUSSEN
  return uitkomst?.soort === 'mislukt' && uitkomst.code === INTUSSEN
}

/** Somebody was first: what to do now. It takes the focus at each attempt, wherever it stands. */
export function Intussen({ poging }: { poging: number }) {
  const melding = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is what brings the focus here
  useEffect(() => melding.current?.focus(), [poging])
  return (
    <Melding soort="waarschuwing" titel={teksten.intussen} ref={melding}>
      {teksten.intussenUitleg}
    </Melding>
  )
}
