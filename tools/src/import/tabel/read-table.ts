// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { type Fault, fault } from '@naober/kit/errors/faults'
import { StartError } from '../../start/settings.ts'
import { readCsv } from './csv.ts'
import { isJson, readGeojson } from './geojson.ts'
import { type Table, TableError } from './table.ts'
import { textOf } from './text.ts'
import { readWorkbook } from './workbook.ts'

/** Larger files are no lists that people keep, bytes. */
const MAX_BYTES = 200 * 1024 * 1024

/** A table, and by what the file is known again. */
export interface ReadTable extends Table {
  readonly naam: string
  /** Names of the sheets in a workbook; none in a CSV. */
  readonly bladen: readonly string[]
  readonly sha256: string
}

/** Why a file cannot be read in: in a sentence that names it, and as a fault for who reads no Dutch. */
export class FileError extends StartError {
  readonly said: Fault

  constructor(message: string, said: Fault) {
    super(message)
    this.said = said
  }
}

/** The content of an ods file begins with its type, unpacked. */
const ODS = 'mimetypeapplication/vnd.oasis.opendocument.spreadsheet'

/**
 * Reads a table from a file: CSV in whatever encoding, xlsx, ods or GeoJSON; which of them is seen by its content. Throws a
 * FileError that names the file, as people know it, and a StartError where it is not to be had.
 */
export const readTable = async (
  path: string,
  blad: string | null,
  naam: string = basename(path)
): Promise<ReadTable> => {
  const bytes = await contentOf(path)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  try {
    const table = await tableFrom(bytes, blad)
    if (table.rijen.length === 0) throw new TableError(fault('ALLEEN_KOPPEN'))
    return { ...table, naam, sha256 }
  } catch (error) {
    throw error instanceof TableError ? new FileError(`${naam}: ${error.message}.`, error.said) : error
  }
}

const contentOf = async (path: string): Promise<Buffer> => {
  try {
    const { size } = await stat(path)
    if (size > MAX_BYTES) throw new StartError(`${path} is groter dan ${MAX_BYTES / 1024 / 1024} MB.`)
    return await readFile(path)
  } catch (error) {
    if (error instanceof StartError) throw error
    throw new StartError(`Het bestand ${path} is niet te lezen (${codeOf(error)}).`)
  }
}

const tableFrom = async (bytes: Buffer, blad: string | null): Promise<Omit<ReadTable, 'naam' | 'sha256'>> => {
  if (bytes.toString('latin1', 0, 2) === 'PK')
    return readWorkbook(bytes, bytes.toString('latin1', 30, 30 + ODS.length) === ODS ? 'ods' : 'xlsx', blad)
  if (bytes.length === 0) throw new TableError(fault('LIJST_LEEG'))
  if (bytes.toString('latin1', 0, 4) === '\xd0\xcf\x11\xe0') throw new TableError(fault('OUD_XLS'))
  const text = textOf(bytes)
  requireList(text)
  return { ...(isJson(text) ? readGeojson(text) : readCsv(text)), bladen: [] }
}

/** So much of a text is looked at to see what it is. */
const LOOK = 4_096

/** Signs that no text has: it is a picture, a document or something else of which the name says that it is a list. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const NO_TEXT = /[\u0000-\u0008\u000e-\u001f]/

const requireList = (text: string): void => {
  const begin = text.slice(0, LOOK).trimStart()
  if (begin.startsWith('%PDF') || NO_TEXT.test(begin)) throw new TableError(fault('GEEN_LIJST'))
  if (begin.startsWith('<')) throw new TableError(fault('WEBPAGINA'))
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'onbekende fout'
