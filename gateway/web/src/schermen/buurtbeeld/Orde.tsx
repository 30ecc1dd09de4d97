// SPDX-License-Identifier: EUPL-1.2
import { useBlikwissel } from '../../app/plek.ts'
import { Kies } from '../../onderdelen/Kies.tsx'
import { Veld } from '../../onderdelen/Veld.tsx'
import { teksten } from './teksten.nl.ts'

/** In which order the list stands; it stands in the address. */
export function Orde({ opNaam }: { opNaam: boolean }) {
  const wissel = useBlikwissel()
  return (
    <Veld label={teksten.orde}>
      {(besturing) => (
        <Kies {...besturing} value={opNaam ? NAAM : ''} onChange={({ target }) => wissel({ orde: target.value })}>
          <option value="">{teksten.orden.erbij}</option>
          <option value={NAAM}>{teksten.orden.naam}</option>
        </Kies>
      )}
    </Veld>
  )
}

/** How the address says that the list stands by name. */
export const NAAM = 'naam'
