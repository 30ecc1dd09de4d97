// SPDX-License-Identifier: EUPL-1.2
import { Vak } from '../../onderdelen/daad/Ding.tsx'
import { Geldregels } from '../../onderdelen/geld/Geldregels.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { Vervolg } from '../../onderdelen/Vervolg.tsx'
import type { Getoond } from './Scherm.tsx'
import { teksten } from './teksten.nl.ts'
import { verder } from './verder.ts'

interface Eigenschappen {
  readonly element: Getoond
  /** The day that is looked at; null for today. */
  readonly op: string | null
  readonly nu: string
}

/** The money there is for it; who may, puts some on record. */
export function Geld({ element: { id, financieringsregels, mogelijk }, op, nu }: Eigenschappen) {
  const mag = mogelijk.includes('legFinancieringVast')
  if (financieringsregels.aantal === 0 && !mag) return null
  return (
    <Vak id="geld-kop" kop={teksten.geld}>
      <Vervolg
        wat={teksten.geld}
        van={financieringsregels}
        verder={verder({ id, op, financieringsregels: true }, (verderop) => verderop.financieringsregels)}
      >
        {(regels) => <Geldregels regels={regels} nu={nu} />}
      </Vervolg>
      {mag && (
        <p className="nl-paragraph">
          <Schakel naar={`/element/${id}/geld`}>{teksten.legGeldVast}</Schakel>
        </p>
      )}
    </Vak>
  )
}
