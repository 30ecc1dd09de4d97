// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { useToegevoegd } from '../../app/opdracht/useToegevoegd.ts'
import { Antwoord } from '../../onderdelen/Antwoord.tsx'
import { vandaag } from '../../onderdelen/datum.ts'
import { Meer } from '../../onderdelen/Meer.tsx'
import { Lijstkop } from './Lijstkop.tsx'
import { RustigeLijst } from './RustigeLijst.tsx'
import { useErbij } from './useErbij.ts'
import type { Gelezen } from './useLijst.ts'

interface Eigenschappen<R, F> {
  readonly lijst: Gelezen<R, F>
  /** What notes call its things. */
  readonly soort: 'Initiatief' | 'Element'
  readonly rij: (rij: R, nieuw: boolean, op: string) => ReactNode
}

interface Lijsteigenschappen<R, F> extends Eigenschappen<R, F> {
  readonly kop: string
  /** What stands here where there is nothing. */
  readonly leeg: ReactNode
  /** What one chooses for the list as a whole. */
  readonly keuze?: ReactNode
  readonly children?: ReactNode
}

/** A list of what is in a place: with how much there is, page after page. */
export function Lijst<R extends { readonly id: string }, F>(eigenschappen: Lijsteigenschappen<R, F>) {
  const { lijst, kop, leeg, keuze, children } = eigenschappen
  const { lezing, aantal } = lijst
  return (
    <section
      className={lezing.isPlaceholderData ? 'lijst-deel straks' : 'lijst-deel'}
      aria-labelledby="lijst-kop"
      aria-busy={lezing.isPlaceholderData}
    >
      <Antwoord van={lezing}>
        {() => (
          <>
            <Lijstkop aantal={aantal}>{kop}</Lijstkop>
            {aantal > 1 && keuze}
            <Rijen {...eigenschappen} />
            {aantal === 0 && leeg}
          </>
        )}
      </Antwoord>
      <Meer van={lijst} />
      {children}
    </section>
  )
}

function Rijen<R extends { readonly id: string }, F>({ lijst, soort, rij }: Eigenschappen<R, F>) {
  const eigen = useToegevoegd()
  const erbij = useErbij(lijst, soort, eigen)
  const { vraag, rijen, lezing, op } = lijst
  return (
    <RustigeLijst
      vraag={vraag}
      rijen={[...rijen, ...erbij]}
      straks={lezing.isPlaceholderData}
      eigen={eigen}
      rij={(een, nieuw) => rij(een, nieuw, op ?? vandaag())}
    />
  )
}
