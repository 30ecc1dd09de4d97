// SPDX-License-Identifier: EUPL-1.2
import { ThreadPool } from '@naober/kit/thread/pool'
import type { Uitgave } from '../formaten.ts'
import { LICENTIE } from '../stand.ts'
import { inhoudVan } from './cellen.ts'
import type { Rekenbladopdracht } from './rekenblad-worker.ts'

const threads = new ThreadPool<Rekenbladopdracht, Uint8Array>({
  file: new URL('./rekenblad-worker.ts', import.meta.url),
  most: 2,
  memoryMb: 512
})

/**
 * The table as a workbook; a second sheet tells what may not be concluded from it, its licence and as of when it
 * speaks. Packed in a thread of its own, for that takes seconds where there is much; of these there are few, for anybody
 * may ask. Throws DRUK where too many do.
 */
export const rekenbladVan = (uitgave: Uitgave, soort: 'xlsx' | 'ods'): Promise<Uint8Array> => {
  const { blad, stand } = uitgave
  return threads.ask(async () => {
    const { voorbehouden, cellen } = await inhoudVan(uitgave)
    const over = [
      ['Wat', blad.doc],
      ...voorbehouden.map((tekst) => ['Let op', tekst]),
      ['Licentie', `${LICENTIE.naam}, ${LICENTIE.adres}`],
      ['Stand van', stand.tot],
      ...stand.posities.map(({ dienst, logId, positie }) => [`Positie van ${dienst}`, `${logId} ${positie}`])
    ]
    const rijen = [blad.kolommen.map(({ naam }) => naam), ...cellen]
    return {
      soort,
      bladen: [
        { naam: blad.naam, rijen },
        { naam: 'over', rijen: over }
      ]
    }
  })
}
