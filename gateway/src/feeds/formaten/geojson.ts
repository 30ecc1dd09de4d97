// SPDX-License-Identifier: EUPL-1.2
import { middenBij } from '../../view/gebied/afstand.ts'
import { gradenVan } from '../../view/kern/midden.ts'
import { regelsVan } from '../blad.ts'
import type { Uitgave } from '../formaten.ts'
import { LICENTIE } from '../stand.ts'
import { verzamel, voorbehoudenVan } from './cellen.ts'

/**
 * The table as GeoJSON (RFC 7946). A drawn area has its boundary; anything else stands in the middle of the smallest area that is known of it, and says so:
 * where in that area it is, is not told by it. Without a boundary it has no geometry.
 */
export const geojsonVan = async ({ blad, overzicht, vraag, stand }: Uitgave): Promise<string> => {
  const regels = regelsVan(blad, overzicht, vraag)
  const voorbehouden = voorbehoudenVan(blad, regels)
  const features = await verzamel(regels, ({ rij, deel }) => {
    const vlak = blad.vlak?.(deel) ?? null
    const [gebied] = blad.gebieden(deel, vraag.op)
    const midden = gebied === undefined || vlak !== null ? null : middenBij(gebied)
    const punt = midden && gradenVan(midden)
    const cellen = blad.kolommen.map(({ naam, lees }) => [naam, lees(deel, vraag.op)])
    return {
      type: 'Feature',
      ...(deel === rij && { id: rij.id }),
      geometry: vlak ?? (punt === null ? null : { type: 'Point', coordinates: punt }),
      properties: {
        ...Object.fromEntries(cellen),
        plek: punt === null ? null : `midden van ${gebied?.naam || gebied?.code}`
      }
    }
  })
  return JSON.stringify({
    type: 'FeatureCollection',
    naam: blad.naam,
    licentie: LICENTIE,
    stand,
    voorbehouden,
    features
  })
}
