// SPDX-License-Identifier: EUPL-1.2
import { type SubmitEvent, useState } from 'react'
import { useBlik, useBlikwissel } from '../../app/plek.ts'
import { isDag, vandaag } from '../../onderdelen/datum.ts'
import { Knop } from '../../onderdelen/Knop.tsx'
import { Veld } from '../../onderdelen/Veld.tsx'
import { teksten } from './teksten.nl.ts'

/** The same place on another day. */
export function OpDatum() {
  const { op } = useBlik()
  const wissel = useBlikwissel()
  const [dag, zetDag] = useState<string | null>(null)
  const [fout, zetFout] = useState(false)

  const toon = (verzending: SubmitEvent) => {
    verzending.preventDefault()
    const gevraagd = dag ?? op ?? ''
    const kan = isDag(gevraagd) && gevraagd <= vandaag()
    zetFout(!kan)
    if (kan) wissel({ op: gevraagd === vandaag() ? null : gevraagd })
  }

  return (
    <form className="opdatum" onSubmit={toon} noValidate>
      <Veld label={teksten.opDatum} fout={fout ? teksten.opDatumFout : undefined}>
        {(besturing) => (
          <span className="opdatum__rij">
            <input
              {...besturing}
              className="utrecht-textbox utrecht-textbox--html-input"
              type="date"
              max={vandaag()}
              value={dag ?? op ?? ''}
              onChange={({ target }) => zetDag(target.value)}
            />
            <Knop type="submit">{teksten.opDatumKnop}</Knop>
          </span>
        )}
      </Veld>
    </form>
  )
}
