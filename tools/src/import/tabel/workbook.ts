// SPDX-License-Identifier: EUPL-1.2
import { fault } from '@naober/kit/errors/faults'
import { isOutOfMemory, ThreadPool } from '@naober/kit/thread/pool'
import { unzipSync } from 'fflate'
import { type Table, TableError, tableOf } from './table.ts'
import type { WorkbookAnswer, WorkbookTask } from './workbook-worker.ts'

/** A workbook that unpacks to more than this is refused before it is unpacked, bytes. */
const MAX_UNPACKED = 200 * 1024 * 1024

/** The sizes that a file declares may be lies: the thread that unpacks it may have so much memory, MB. */
const MEMORY_MB = 1_500
const threads = new ThreadPool<WorkbookTask, WorkbookAnswer>({
  file: new URL('./workbook-worker.ts', import.meta.url),
  most: 2,
  memoryMb: MEMORY_MB
})

/** Reads a sheet of an xlsx or ods file. Throws a TableError. */
export const readWorkbook = async (
  bytes: Uint8Array,
  soort: WorkbookTask['soort'],
  blad: string | null
): Promise<Table & { readonly bladen: readonly string[] }> => {
  requireSize(bytes)
  const answer = await inThread({ bytes, soort, blad })
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
    throw new TableError(fault('NIET_UIT_TE_PAKKEN'))
  }
  if (unpacked > MAX_UNPACKED)
    throw new TableError(fault('UITGEPAKT_TE_GROOT', { mb: Math.round(unpacked / 1024 / 1024) }))
}

/** Asks a thread. Throws a TableError where the file takes more memory than it may. */
const inThread = async (task: WorkbookTask): Promise<WorkbookAnswer> => {
  try {
    return await threads.ask(async () => task)
  } catch (error) {
    if (isOutOfMemory(error)) throw new TableError(fault('LIJST_TE_GROOT'))
    throw error
  }
}
