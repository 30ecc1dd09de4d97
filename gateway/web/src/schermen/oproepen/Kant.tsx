// SPDX-License-Identifier: EUPL-1.2
import type { Bladzijden } from '../../app/bladzijden.ts'
import { Gezegd } from '../../app/gezegd/Gezegd.tsx'
import type { OproeprijFragment } from '../../gql/graphql.ts'
import { dagInWoorden } from '../../onderdelen/datum.ts'
import { Meer } from '../../onderdelen/Meer.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { middelen } from '../../onderdelen/woorden.nl.ts'
import { teksten } from './teksten.nl.ts'

interface Eigenschappen {
  readonly kant: 'gezocht' | 'aangeboden'
  readonly van: Bladzijden<unknown, OproeprijFragment>
}

/** What is looked for, or what is offered; what fits stands below each, with why. */
export const Kant = ({ kant, van }: Eigenschappen) => (
  <section className={`kant kant--${kant}`} aria-labelledby={`${kant}-kop`}>
    <h2 className="nl-heading nl-heading--level-2" id={`${kant}-kop`}>
      {teksten.kanten[kant]} <span className="lijst__aantal">({van.aantal})</span>
    </h2>
    {van.rijen.length === 0 && (
      <div className="leeg">
        <p className="nl-paragraph nl-paragraph--lead">{teksten.leeg[kant]}</p>
        <p className="nl-paragraph">{teksten.voorbeelden[kant]}</p>
      </div>
    )}
    <ul className="kant__rijen">
      {van.rijen.map((rij) => (
        <Rij key={rij.id} rij={rij} kant={kant} />
      ))}
    </ul>
    <Meer van={van} />
  </section>
)

const ADRES = {
  gezocht: { zelf: 'behoefte', ander: 'aanbod' },
  aangeboden: { zelf: 'aanbod', ander: 'behoefte' }
} as const

const Rij = ({ rij, kant }: { rij: OproeprijFragment; kant: Eigenschappen['kant'] }) => (
  <li className="rij">
    <h3 className="nl-heading nl-heading--level-3 rij__naam">
      <Schakel naar={`/${ADRES[kant].zelf}/${rij.id}`} lang="nl">
        {rij.wat}
      </Schakel>
    </h3>
    <p className="rij__soort">
      {[rij.soort && middelen[rij.soort], rij.gebied?.naam, rij.laatste && teksten.tot(dagInWoorden(rij.laatste))]
        .filter(Boolean)
        .join(' · ')}
    </p>
    {rij.omschrijving && <p lang="nl">{rij.omschrijving}</p>}
    {rij.initiatief && (
      <p className="rij__banden">
        <Schakel naar={`/initiatief/${rij.initiatief.id}`}>{rij.initiatief.naam}</Schakel>
      </p>
    )}
    {rij.partij && <p className="rij__banden">{rij.partij.naam}</p>}
    {rij.waarschuwing && (
      <p className="klein">
        <Gezegd nl={rij.waarschuwing} en={(engels) => engels.bijDeGrens} />
      </p>
    )}
    {rij.past.length > 0 && (
      <div className="past">
        <strong>{teksten.past}</strong>
        <ul>
          {rij.past.map(({ oproep: { id, wat }, uitleg }) => (
            <li key={id}>
              <Schakel naar={`/${ADRES[kant].ander}/${id}`} lang="nl">
                {wat}
              </Schakel>{' '}
              <span className="klein">
                <Gezegd nl={uitleg.omdat} en={(engels) => engels.omdat(uitleg.punten)} />
              </span>
            </li>
          ))}
        </ul>
      </div>
    )}
  </li>
)
