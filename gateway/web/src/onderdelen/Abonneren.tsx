// SPDX-License-Identifier: EUPL-1.2
import type { Schaal } from '../app/plek.ts'
import { teksten } from './abonneren.nl.ts'

interface Eigenschappen {
  /** Whose agenda. */
  readonly van: 'initiatief' | Schaal
  readonly id: string
  readonly naam: string
}

/** An agenda in one's own calendar: to follow, so that changes come along, or to take along as it is now. */
export function Abonneren({ van, id, naam }: Eigenschappen) {
  const pad = `/open/v1/${van}/${id}.ics`
  return (
    <p className="meenemen klein">
      {teksten.inAgenda}{' '}
      <a className="nl-link" href={`webcal://${window.location.host}${pad}`}>
        {teksten.abonneer}
        <span className="onzichtbaar"> {teksten.op(naam)}</span>
      </a>
      <a className="nl-link" href={pad} download>
        {teksten.haalOp}
        <span className="onzichtbaar"> {teksten.van(naam)}</span>
      </a>
    </p>
  )
}
