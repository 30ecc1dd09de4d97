// SPDX-License-Identifier: EUPL-1.2
import type { Fouten } from '../../app/opdracht/uitkomst.ts'
import type { TekenGebiedInvoer } from '../../gql/graphql.ts'
import { vandaag } from '../../onderdelen/datum.ts'
import { vlakkenVan } from '../../onderdelen/kaart/vlakken.ts'
import { is } from '../../onderdelen/woorden.nl.ts'
import { teksten } from './teksten.nl.ts'

/** What somebody has filled in of an area of their own. */
export type Tekening = {
  readonly naam: string
  readonly soort: string
  readonly toelichting: string
  readonly wijze: string
  /** Codes of buurten. */
  readonly buurten: readonly string[]
  /** Corners in order, each as `lengte,breedte` in degrees. */
  readonly hoeken: readonly string[]
}

const MINSTE_HOEKEN = 3

export const leegBij = (buurt: string | null): Tekening => ({
  naam: '',
  soort: 'EIGEN',
  toelichting: '',
  wijze: 'BUURTEN',
  buurten: buurt === null ? [] : [buurt],
  hoeken: []
})

/** What has not been filled in. Every rule beyond that is the server's. */
export const leegIn = ({ naam, soort, wijze, buurten, hoeken }: Tekening): Fouten => ({
  ...(naam.trim() === '' && { naam: teksten.leeg.naam }),
  ...(!is(teksten.soorten, soort) && { soort: teksten.leeg.keuze }),
  ...(!is(teksten.wijzen, wijze) && { wijze: teksten.leeg.keuze }),
  ...(wijze === 'BUURTEN' && buurten.length === 0 && { buurten: teksten.leeg.buurten }),
  ...(wijze === 'HOEKEN' && hoeken.length < MINSTE_HOEKEN && { hoeken: teksten.leeg.hoeken })
})

/** A corner as its degrees, `[lengte, breedte]`. */
export const gradenVan = (hoek: string): readonly number[] => hoek.split(',').map(Number)

/**
 * The outline as GeoJSON (RFC 7946): the buurten together, or the ring through the corners.
 *
 * @param grenzen boundaries of the buurten, by code
 */
export function grensVan({ wijze, buurten, hoeken }: Tekening, grenzen: ReadonlyMap<string, unknown>): unknown {
  if (wijze === 'BUURTEN')
    return { type: 'MultiPolygon', coordinates: buurten.flatMap((code) => vlakkenVan(grenzen.get(code))) }
  const [eerste, ...rest] = hoeken.map(gradenVan)
  return { type: 'Polygon', coordinates: [[eerste, ...rest, eerste]] }
}

/** What is sent; null while something is missing. */
export function invoerVan(
  tekening: Tekening,
  gemeente: string,
  grenzen: ReadonlyMap<string, unknown>,
  nu = vandaag()
): TekenGebiedInvoer | null {
  const { naam, soort, toelichting } = tekening
  if (!is(teksten.soorten, soort) || Object.keys(leegIn(tekening)).length > 0) return null
  return {
    naam: naam.trim(),
    soort,
    gemeenten: [gemeente],
    grens: grensVan(tekening, grenzen),
    op: nu,
    ...(toelichting.trim() !== '' && { toelichting: toelichting.trim() })
  }
}
