// SPDX-License-Identifier: EUPL-1.2
import { parentPort } from 'node:worker_threads'
import { type Fault, fault } from '@naober/kit/errors/faults'
import { readOds } from 'hucre/ods'
import { type CellValue, readXlsx, type Sheet } from 'hucre/xlsx'

// Runs as a worker: a file that lies about its size breaks this thread, and nothing else.

export interface WorkbookTask {
  readonly bytes: Uint8Array
  readonly soort: 'xlsx' | 'ods'
  /** Name of the sheet; null: the first one. */
  readonly blad: string | null
}

export type WorkbookAnswer =
  | { readonly rows: readonly (readonly string[])[]; readonly bladen: readonly string[] }
  | { readonly fout: Fault }

const two = (value: number): string => String(value).padStart(2, '0')

/** Spreadsheets count from 1900; what lies before that is a time without a day. */
const dateText = (date: Date): string => {
  const time = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`
  if (date.getUTCFullYear() < 1900) return time
  const day = date.toISOString().slice(0, 10)
  return time === '00:00' ? day : `${day} ${time}`
}

const cellText = (cell: CellValue | undefined): string => {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return dateText(cell)
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nee'
  return String(cell)
}

const read = async ({ bytes, soort, blad }: WorkbookTask): Promise<WorkbookAnswer> => {
  try {
    const { sheets } = await (soort === 'ods' ? readOds(bytes) : readXlsx(bytes))
    const sheet = blad === null ? firstOf(sheets) : sheets.find(({ name }) => name === blad)
    if (sheet === undefined)
      return {
        fout:
          blad === null
            ? fault('GEEN_BLADEN')
            : fault('BLAD_ONBEKEND', { blad, bladen: sheets.map(({ name }) => name) })
      }
    return { rows: sheet.rows.map((row) => Array.from(row, cellText)), bladen: sheets.map(({ name }) => name) }
  } catch {
    return { fout: fault('WERKMAP_KAPOT', { soort }) }
  }
}

/** What is hidden is not what somebody means by their list, unless nothing else is there. */
const firstOf = (sheets: readonly Sheet[]): Sheet | undefined =>
  sheets.find(({ hidden, veryHidden }) => !hidden && !veryHidden) ?? sheets[0]

parentPort?.on('message', async (task: WorkbookTask) => parentPort?.postMessage(await read(task)))
