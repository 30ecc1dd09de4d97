// SPDX-License-Identifier: EUPL-1.2
import { Worker } from 'node:worker_threads'
import { unzipSync } from 'fflate'
import { type Table, TableError, tableOf } from './table.ts'
import type { WorkbookAnswer, WorkbookTask } from './workbook-worker.ts'

/** A workbook that unpacks to more than this is refused before it is unpacked, bytes. */
const MAX_UNPACKED = 200 * 1024 * 1024

/** The sizes that a file declares may be lies: the thread that unpacks it may have so much memory, MB. */
const MEMORY_MB = 1_500

/** Reads a sheet of an xlsx or ods file. Throws a TableError in words. */
export const readWorkbook = async (
  bytes: Uint8Array,
  soort: WorkbookTask['soort'],
  blad: string | null
): Promise<Table & { readonly bladen: readonly string[] }> => {
  requireSize(bytes)
  const answer = await inWorker({ bytes, soort, blad })
  if ('fout' in answer) throw new TableError(answer.fout)
  return { ...tableOf(answer.rows), bladen: answer.bladen }
}

const requireSize = (bytes: Uint8Array): void => {
  let unpacked = 0
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        unpacked += originalSize
        return false
      }
    })
  } catch {
    throw new TableError('het is geen goed rekenblad: het is niet uit te pakken')
  }
  if (unpacked > MAX_UNPACKED)
    throw new TableError(`het is uitgepakt ${Math.round(unpacked / 1024 / 1024)} MB, en dat is te groot`)
}

const inWorker = (workerData: WorkbookTask): Promise<WorkbookAnswer> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./workbook-worker.ts', import.meta.url), {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB }
    })
    worker.once('message', resolve)
    worker.once('error', (error: Error) =>
      reject('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new TableError('het is te groot') : error)
    )
  })
