// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react'
import { useLezing } from '../../app/client.ts'
import { useBlik } from '../../app/plek.ts'
import { CijfersDocument, type CijfersQuery } from '../../gql/graphql.ts'
import { Antwoord } from '../../onderdelen/Antwoord.tsx'
import { Cijfer } from '../../onderdelen/Cijfer.tsx'
import { Knop } from '../../onderdelen/Knop.tsx'
import type { Plek } from './plek.ts'
import { teksten } from './teksten.nl.ts'

const EERST = 6

/** Figures of national sources about a place, in the order in which the sources tell them: never by size. */
export function Cijfers({ plek: { id: code, naam, inwoners } }: { plek: Plek }) {
  const { op } = useBlik()
  const lezing = useLezing(CijfersDocument, { code, op })
  return (
    <Antwoord van={lezing}>
      {({ gebied }) => <Lijst cijfers={gebied?.cijfers ?? []} naam={naam} inwoners={inwoners} />}
    </Antwoord>
  )
}

interface Lijsteigenschappen extends Pick<Plek, 'naam' | 'inwoners'> {
  readonly cijfers: NonNullable<CijfersQuery['gebied']>['cijfers']
}

function Lijst({ cijfers, naam, inwoners }: Lijsteigenschappen) {
  const [alle, zetAlle] = useState(false)
  if (cijfers.length === 0) return null
  return (
    <section className="vak wie-werkt" aria-labelledby="cijfers-kop">
      <h2 className="nl-heading nl-heading--level-2" id="cijfers-kop">
        {teksten.cijfers(naam)}
      </h2>
      <p className="klein">{teksten.cijfersUitleg}</p>
      <ul className="cijfers">
        {(alle ? cijfers : cijfers.slice(0, EERST)).map((cijfer) => (
          <li key={`${cijfer.reeks.id}-${cijfer.indicator.code}-${cijfer.jaar}`}>
            <Cijfer cijfer={cijfer} inwoners={inwoners} />
          </li>
        ))}
      </ul>
      {!alle && cijfers.length > EERST && (
        <Knop onClick={() => zetAlle(true)}>{teksten.alleCijfers(cijfers.length)}</Knop>
      )}
    </section>
  )
}
