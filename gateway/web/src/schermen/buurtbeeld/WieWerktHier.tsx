// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react'
import { useLezing } from '../../app/client.ts'
import { useBlik } from '../../app/plek.ts'
import { type WerkdeelFragment, WerktHierDocument } from '../../gql/graphql.ts'
import { Antwoord } from '../../onderdelen/Antwoord.tsx'
import { Knop } from '../../onderdelen/Knop.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { partijtypen } from '../../onderdelen/woorden.nl.ts'
import type { Plek } from './plek.ts'
import { teksten } from './teksten.nl.ts'

type Werk = WerkdeelFragment['werktHier'][number]

const EERSTE = 12

/**
 * Who works in this place, in a part of it, or around it: for which organisation, and where one should ask. By name,
 * never by size, and by function, never by person.
 */
export function WieWerktHier({ plek: { id: code, isGetekend, naam } }: { plek: Plek }) {
  const { op } = useBlik()
  const lezing = useLezing(WerktHierDocument, { code, isGetekend, op }, { telt: true })
  return (
    <Antwoord van={lezing}>
      {({ gebied, getekendGebied }) => <Werkers naam={naam} werk={(gebied ?? getekendGebied)?.werktHier ?? []} />}
    </Antwoord>
  )
}

function Werkers({ naam, werk }: { naam: string; werk: readonly Werk[] }) {
  const [isOpen, open] = useState(false)
  if (werk.length === 0) return null
  const opNaam = [...werk].sort((een, ander) => plaatsVan(een).localeCompare(plaatsVan(ander), 'nl'))
  const getoond = isOpen ? opNaam : opNaam.slice(0, EERSTE)
  return (
    <section className="vak wie-werkt" aria-labelledby="werkt-kop">
      <h2 className="nl-heading nl-heading--level-2" id="werkt-kop">
        {teksten.wieWerkt(naam)}
      </h2>
      <ul className="banden">
        {getoond.map((een) => (
          <li key={een.partij?.id ?? ''}>
            <Wie werk={een} />
          </li>
        ))}
      </ul>
      {getoond.length < werk.length && (
        <p className="nl-paragraph">
          {teksten.enMeer(werk.length - getoond.length)} <Knop onClick={() => open(true)}>{teksten.toonAllen}</Knop>
        </p>
      )}
    </section>
  )
}

/** Who works for nobody known comes last. */
const plaatsVan = ({ partij }: Werk): string => partij?.naam ?? '\u{10ffff}'

const Wie = ({ werk: { partij, functies, rollen } }: { werk: Werk }) => (
  <>
    {partij ? (
      <>
        <Schakel naar={`/partij/${partij.id}`}>{partij.naam}</Schakel>{' '}
        {partij.type && <span className="klein">{partijtypen[partij.type]}</span>}
      </>
    ) : (
      teksten.zonderPartij
    )}
    {functies.length + rollen.length > 0 && (
      <ul className="banden">
        {functies.map(({ id, naam, contact }) => (
          <li key={id}>
            <Schakel naar={`/element/${id}`}>{naam}</Schakel>{' '}
            {contact && <span className="klein">{contact.functie}</span>}
          </li>
        ))}
        {rollen.map(
          ({ als, functie, initiatief }) =>
            initiatief && (
              <li key={`${als}.${initiatief.id}`}>
                {teksten.rollen[als](functie)}{' '}
                <Schakel naar={`/initiatief/${initiatief.id}`}>{initiatief.naam}</Schakel>
              </li>
            )
        )}
      </ul>
    )}
  </>
)
