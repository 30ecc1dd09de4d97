// SPDX-License-Identifier: EUPL-1.2

import type { Overzicht } from '../view/overzicht.ts'
import type { Blad, Vraag } from './blad.ts'
import { csvVan } from './formaten/csv.ts'
import { geojsonVan } from './formaten/geojson.ts'
import { jsonVan } from './formaten/json.ts'
import { rekenbladVan } from './formaten/rekenblad.ts'
import type { Stand } from './stand.ts'

/** What a table is made of: which one, of what view, and as of when. */
export interface Uitgave {
  readonly blad: Blad
  readonly overzicht: Overzicht
  readonly vraag: Vraag
  readonly stand: Stand
}

/** A way to write a table down. */
export interface Formaat {
  readonly naam: string
  readonly mediatype: string
  readonly schrijf: (uitgave: Uitgave) => Promise<string | Uint8Array>
}

export const FORMATEN: readonly Formaat[] = [
  { naam: 'csv', mediatype: 'text/csv; charset=utf-8', schrijf: csvVan },
  {
    naam: 'xlsx',
    mediatype: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    schrijf: (uitgave) => rekenbladVan(uitgave, 'xlsx')
  },
  {
    naam: 'ods',
    mediatype: 'application/vnd.oasis.opendocument.spreadsheet',
    schrijf: (uitgave) => rekenbladVan(uitgave, 'ods')
  },
  { naam: 'json', mediatype: 'application/json; charset=utf-8', schrijf: jsonVan },
  { naam: 'geojson', mediatype: 'application/geo+json; charset=utf-8', schrijf: geojsonVan }
]
