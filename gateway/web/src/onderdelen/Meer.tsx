// SPDX-License-Identifier: EUPL-1.2
import type { Lijst } from '../app/bladzijden.ts'
import { teksten as algemeen } from '../app/teksten.nl.ts'
import { Knop } from './Knop.tsx'
import { teksten } from './meer.nl.ts'
import { useNaarNieuwe } from './useNaarNieuwe.ts'

interface Eigenschappen {
  readonly van: Lijst<unknown>
  /** What the list is called, where a page has more of them: said to who cannot see below which list the button stands. */
  readonly wat?: string
}

/** Below a list that goes on: how much of it stands here, and the way to the rest, on which one reads at once. */
export function Meer({ van: { rijen, aantal, meer, bezig, mislukt }, wat }: Eigenschappen) {
  const onthoud = useNaarNieuwe(bezig)
  return (
    meer && (
      <p className="nl-paragraph">
        <span role="status">{teksten.eerste(rijen.length, aantal)}</span>{' '}
        {mislukt && !bezig && <span role="alert">{algemeen.fout} </span>}
        <Knop
          bezig={bezig}
          bezigTekst={algemeen.laden}
          onClick={({ currentTarget }) => {
            onthoud(currentTarget)
            meer()
          }}
        >
          {teksten.toonMeer}
          {wat && <span className="onzichtbaar"> ({wat})</span>}
        </Knop>
      </p>
    )
  )
}
