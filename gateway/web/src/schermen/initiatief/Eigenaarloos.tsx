// SPDX-License-Identifier: EUPL-1.2
import { Melding } from '../../onderdelen/Melding.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import type { Getoond } from './Scherm.tsx'
import { teksten } from './teksten.nl.ts'

/** Every partij that owns it left: who can take it over, and how. Whoever may hand it over finds the form. */
export function Eigenaarloos({ initiatief, nu }: { initiatief: Getoond; nu: boolean }) {
  const { id, eigenarenWeg, eigenaren, gemeente, mogelijk, openstelling } = initiatief
  if (!eigenarenWeg) return null
  const partijen = eigenaren.nodes.flatMap(({ partij }) => partij ?? [])
  return (
    <Melding soort="waarschuwing" titel={teksten.eigenaarWeg}>
      <p className="nl-paragraph">
        {teksten.wasVan}{' '}
        {partijen.map(({ id: partijId, naam }, plek) => (
          <span key={partijId}>
            {plek > 0 && ', '}
            <Schakel naar={`/partij/${partijId}`}>{naam}</Schakel>
          </span>
        ))}
        . {teksten.eigenaarWegUitleg}
      </p>
      {nu &&
        (mogelijk.includes('draagInitiatiefOver') ? (
          <p className="nl-paragraph">
            <Schakel naar={`/initiatief/${id}/bewerken`}>{teksten.kiesEigenaar}</Schakel>
          </p>
        ) : (
          <>
            <p className="nl-paragraph">{teksten.wilOvernemen}</p>
            <ol>
              {openstelling && <li>{teksten.neemOverDoeMee}</li>}
              <li>{teksten.neemOverVertel}</li>
              <li>{teksten.neemOverWie(gemeente?.naam ?? null)}</li>
            </ol>
          </>
        ))}
    </Melding>
  )
}
