// SPDX-License-Identifier: EUPL-1.2
import { type SubmitEvent, useState } from 'react'
import { useBlik, useBlikwissel } from '../../app/plek.ts'
import { isDag, vandaag } from '../../onderdelen/datum.ts'
import { Kies } from '../../onderdelen/Kies.tsx'
import { Knop } from '../../onderdelen/Knop.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { Veld } from '../../onderdelen/Veld.tsx'
import { soorten } from '../../onderdelen/woorden.nl.ts'
import type { Buurt, Gemeente } from './Beeld.tsx'
import { leesSoort } from './soort.ts'
import { teksten } from './teksten.nl.ts'

interface Eigenschappen {
  readonly gemeente: Gemeente
  readonly buurten: readonly Buurt[]
  readonly gekozen: Buurt | null
  readonly onKies: (code: string | null) => void
}

/** What is looked at: which area, which kind, which day. Each stands in the address. */
export function Keuze({ gemeente, buurten, gekozen, onKies }: Eigenschappen) {
  const { soort } = useBlik()
  const wissel = useBlikwissel()
  return (
    <section className="keuze" aria-label={teksten.keuze}>
      <Veld label={teksten.kiesBuurt}>
        {(besturing) => (
          <Kies {...besturing} value={gekozen?.code ?? ''} onChange={({ target }) => onKies(target.value || null)}>
            <option value="">{teksten.heleGemeente(gemeente.naam)}</option>
            {buurten.map(({ code, naam }) => (
              <option key={code} value={code}>
                {naam}
              </option>
            ))}
          </Kies>
        )}
      </Veld>
      <Veld label={teksten.kiesSoort}>
        {(besturing) => (
          <Kies
            {...besturing}
            value={leesSoort(soort) ?? ''}
            onChange={({ target }) => wissel({ soort: target.value || null })}
          >
            <option value="">{teksten.alleSoorten}</option>
            {Object.entries(soorten).map(([code, naam]) => (
              <option key={code} value={code}>
                {naam}
              </option>
            ))}
          </Kies>
        )}
      </Veld>
      <OpDatum />
      <p className="keuze__ander">
        <Schakel naar="/">{teksten.andereGemeente}</Schakel>
      </p>
    </section>
  )
}

/** The same place on another day. */
function OpDatum() {
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
