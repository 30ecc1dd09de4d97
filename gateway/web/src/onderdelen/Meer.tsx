// SPDX-License-Identifier: EUPL-1.2
import type { Bladzijden } from '../app/bladzijden.ts'
import { teksten } from './daad/teksten.nl.ts'
import { Knop } from './Knop.tsx'

/** Below a list that goes on: how much of it stands here, and the way to the rest. */
export const Meer = ({ van: { rijen, aantal, meer, bezig } }: { van: Bladzijden<unknown, unknown> }) =>
  meer && (
    <p className="nl-paragraph">
      <span role="status">{teksten.eerste(rijen.length, aantal)}</span>{' '}
      <Knop bezig={bezig} bezigTekst={teksten.laden} onClick={meer}>
        {teksten.toonMeer}
      </Knop>
    </p>
  )
