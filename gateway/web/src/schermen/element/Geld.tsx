// SPDX-License-Identifier: EUPL-1.2
import { Vak } from '../../onderdelen/daad/Ding.tsx'
import { Geldregels } from '../../onderdelen/geld/Geldregels.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import type { Getoond } from './Scherm.tsx'
import { teksten } from './teksten.nl.ts'

/** The money there is for it; who may, puts some on record. */
export function Geld({ element: { id, financieringsregels, mogelijk }, nu }: { element: Getoond; nu: string }) {
  const mag = mogelijk.includes('legFinancieringVast')
  if (financieringsregels.nodes.length === 0 && !mag) return null
  return (
    <Vak id="geld-kop" kop={teksten.geld}>
      <Geldregels regels={financieringsregels.nodes} nu={nu} />
      {mag && (
        <p className="nl-paragraph">
          <Schakel naar={`/element/${id}/geld`}>{teksten.legGeldVast}</Schakel>
        </p>
      )}
    </Vak>
  )
}
