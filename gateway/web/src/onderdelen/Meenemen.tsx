// SPDX-License-Identifier: EUPL-1.2
import { useBlik } from '../app/plek.ts'
import { Knop } from './Knop.tsx'
import { teksten } from './meenemen.nl.ts'

/** The open tables: what they hold stands in their name, as of when and under which licence in the file itself. */
export type Blad = 'initiatieven' | 'elementen' | 'activiteiten'

const FORMATEN = ['csv', 'ods', 'xlsx'] as const

/** Takes what one looks at along: as a table of the same place and day, or on paper. */
export function Meenemen({ blad, gebied }: { blad: Blad; gebied: string }) {
  const { op } = useBlik()
  const vraag = new URLSearchParams({ gebied, ...(op && { op }) })
  return (
    <p className="meenemen klein">
      {teksten.neemMee}{' '}
      {FORMATEN.map((formaat) => (
        <a key={formaat} className="nl-link" href={`/open/v1/${blad}.${formaat}?${vraag}`} download>
          {formaat.toUpperCase()}
          <span className="onzichtbaar"> {teksten.bladen[blad]}</span>
        </a>
      ))}
      <Knop soort="rustig" onClick={() => window.print()}>
        {teksten.drukAf}
      </Knop>
    </p>
  )
}
