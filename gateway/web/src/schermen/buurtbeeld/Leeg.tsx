// SPDX-License-Identifier: EUPL-1.2
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { Straatje } from '../../onderdelen/Straatje.tsx'
import { teksten } from './teksten.nl.ts'

interface Eigenschappen {
  readonly adres: string
  readonly wat: 'initiatieven' | 'elementen'
  readonly reden: 'niets' | 'soort' | 'datum'
}

/** Nothing is known here: that is not the same as nothing, and there is a first step. */
export const Leeg = ({ adres, wat, reden }: Eigenschappen) => (
  <div className="leeg">
    <Straatje huizen={[{ id: 'eerste', fase: 'IDEE', licht: false }]} woorden={teksten.straatjeLeeg} />
    <p className="nl-paragraph nl-paragraph--lead">
      {{ niets: teksten.leeg, soort: teksten.leegSoort, datum: teksten.leegOpDatum }[reden]}
    </p>
    {reden !== 'datum' && (
      <p className="nl-paragraph">
        {teksten.leegUitleg}{' '}
        <Schakel naar={wat === 'initiatieven' ? `${adres}/starten` : `${adres}/opnemen`}>
          {wat === 'initiatieven' ? teksten.start : teksten.neemOp}
        </Schakel>
      </p>
    )}
  </div>
)
