// SPDX-License-Identifier: EUPL-1.2
import { Worker } from 'node:worker_threads'
import type { Uitgave } from '../formaten.ts'
import { LICENTIE } from '../stand.ts'
import { cellenVan } from './cellen.ts'
import type { Rekenbladopdracht } from './rekenblad-worker.ts'

/**
 * The table as a workbook; a second sheet tells its licence and as of when it speaks. Packed in a thread of its own,
 * for that takes seconds where there is much.
 */
export const rekenbladVan = async (uitgave: Uitgave, soort: 'xlsx' | 'ods'): Promise<Uint8Array> => {
  const { blad, stand } = uitgave
  const over = [
    ['Wat', blad.doc],
    ['Licentie', `${LICENTIE.naam}, ${LICENTIE.adres}`],
    ['Stand van', stand.tot],
    ...stand.posities.map(({ dienst, logId, positie }) => [`Positie van ${dienst}`, `${logId} ${positie}`])
  ]
  const rijen = [blad.kolommen.map(({ naam }) => naam), ...(await cellenVan(uitgave))]
  return inWorker({
    soort,
    bladen: [
      { naam: blad.naam, rijen },
      { naam: 'over', rijen: over }
    ]
  })
}

const inWorker = (workerData: Rekenbladopdracht): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./rekenblad-worker.ts', import.meta.url), { workerData })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
