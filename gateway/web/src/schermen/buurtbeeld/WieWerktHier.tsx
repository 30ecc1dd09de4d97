// SPDX-License-Identifier: EUPL-1.2
import { partijtypen } from '../../onderdelen/woorden.nl.ts'
import { teksten } from './teksten.nl.ts'
import { useHier } from './useHier.ts'

/** Which organisations work in this place, in a part of it, or around it. By name, never by size. */
export function WieWerktHier({ code, naam }: { code: string; naam: string }) {
  const hier = useHier(code)
  if (!hier || hier.partijen.aantal === 0) return null
  const partijen = [...hier.partijen.nodes].sort((een, ander) => een.naam.localeCompare(ander.naam, 'nl'))
  const rest = hier.partijen.aantal - partijen.length
  return (
    <section className="vak wie-werkt" aria-labelledby="werkt-kop">
      <h2 className="nl-heading nl-heading--level-2" id="werkt-kop">
        {teksten.wieWerkt(naam)}
      </h2>
      <ul className="banden">
        {partijen.map(({ id, naam: partij, type }) => (
          <li key={id}>
            <strong>{partij}</strong> {type && <span className="klein">{partijtypen[type]}</span>}
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="nl-paragraph">{teksten.enMeer(rest)}</p>}
    </section>
  )
}
