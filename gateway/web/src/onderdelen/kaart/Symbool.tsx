// SPDX-License-Identifier: EUPL-1.2
import { getal } from '../datum.ts'
import { type Opschrift, schuifVan, straalVan } from './namen.ts'

interface Eigenschappen {
  readonly opschrift: Opschrift
  readonly toonNaam: boolean
  /** Pointed at or chosen: its name stands out. */
  readonly groot: boolean
  /** How wide the map is: no name sticks out. */
  readonly kaart: number
}

/** What stands on an area: how much there is, and its name. */
export function Symbool({ opschrift: { vlak, naam, aantal }, toonNaam, groot, kaart }: Eigenschappen) {
  const [x, y] = vlak.midden
  const straal = straalVan(aantal)
  return (
    <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
      {aantal > 0 && (
        <>
          <circle className="symbool" r={straal} />
          <text className="symbool__getal" dy="0.35em">
            {getal(aantal)}
          </text>
        </>
      )}
      {(toonNaam || groot) && (
        <text
          className={groot ? 'gebied__naam gebied__naam--groot' : 'gebied__naam'}
          dx={schuifVan(naam, x, kaart)}
          dy={straal + 14}
        >
          {naam}
        </text>
      )}
    </g>
  )
}
