// SPDX-License-Identifier: EUPL-1.2
import { conceptenVan } from '../../app/opdracht/concept.ts'
import { useSchrijver } from '../../app/opdracht/schrijver.ts'
import { dagInWoorden, tijdInWoorden, vandaag } from '../../onderdelen/datum.ts'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { is } from '../../onderdelen/woorden.nl.ts'
import { begonnen } from './begonnen.ts'
import { teksten } from './teksten.nl.ts'

/** What somebody began and did not send: each leads back to its form. */
export function Concepten() {
  const wie = useSchrijver()
  const concepten = wie === null ? [] : conceptenVan(wie).flatMap((concept) => begonnen(concept) ?? [])
  if (concepten.length === 0) return null
  return (
    <section className="vak toevoegen" aria-labelledby="concepten-kop">
      <h2 className="nl-heading nl-heading--level-2" id="concepten-kop">
        {teksten.concepten}
      </h2>
      <p className="klein">{teksten.conceptenUitleg}</p>
      <ul className="toevoegen__keuzen">
        {concepten.map(({ pad, vorm, naam, op }) => (
          <li key={pad}>
            <Schakel naar={pad}>
              {is(teksten.vormen, vorm) && teksten.vormen[vorm]}: {naam ?? teksten.zonderNaam}
            </Schakel>
            <span className="klein">{teksten.conceptVan(dagInWoorden(vandaag(op)), tijdInWoorden(op))}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
