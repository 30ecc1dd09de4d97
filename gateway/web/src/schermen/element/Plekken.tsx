// SPDX-License-Identifier: EUPL-1.2
import { adresVan } from '../../app/plek.ts'
import { dagInWoorden } from '../../onderdelen/datum.ts'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import type { Getoond } from './Scherm.tsx'
import { teksten } from './teksten.nl.ts'

/** Where it is, and where it was: a place that was left stays in sight as left. */
export const Plekken = ({ plekken, nu }: { plekken: Getoond['plekken']; nu: string }) => (
  <section className="vak" aria-labelledby="waar-kop">
    <h2 className="nl-heading nl-heading--level-2" id="waar-kop">
      {teksten.waar}
    </h2>
    <ul className="banden">
      {plekken.map(({ adres, van, tot, toelichting, gebied }) => (
        <li key={van} className={tot && tot <= nu ? 'plek--verlaten' : undefined}>
          <Schakel naar={adresVan(gebied.code)}>{gebied.naam}</Schakel>
          {adres && `, ${adres}`}{' '}
          <span className="klein">
            {tot && tot <= nu
              ? teksten.vanTot(dagInWoorden(van, nu), dagInWoorden(tot, nu))
              : teksten.vanaf(dagInWoorden(van, nu))}
          </span>
          {toelichting && <span className="klein keer__waar">{toelichting}</span>}
        </li>
      ))}
    </ul>
  </section>
)
