// SPDX-License-Identifier: EUPL-1.2
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { StartError } from '../../start/settings.ts'

/** A file or an address that is read once, from front to back. */
export interface ByteSource {
  /** How people know it: the name of the file, or the address without its query. */
  readonly naam: string
  /** Bytes there are to read, or null when the other side does not tell. */
  readonly total: number | null
  /** Bytes read so far, before anything was unpacked. */
  read(): number
  /** The content, unpacked when it is gzip. Ends with a StartError when it breaks off. */
  readonly bytes: AsyncIterable<Buffer>
}

/** How long another machine may take to begin its answer, in ms. */
const ANSWER_MS = 60_000

const GZIP = [0x1f, 0x8b]

/** What people take for GeoJSON: how such a file begins, what it is, and the way forward. */
const OTHER_FILES = [
  { begin: 'PK', wat: 'een zipbestand: pak het eerst uit' },
  { begin: 'SQLite format 3', wat: 'een GeoPackage: bewaar het eerst als GeoJSON' },
  { begin: '<', wat: 'XML of HTML: vraag het als GeoJSON op' }
]

export const isAddress = (source: string): boolean => /^https?:\/\//i.test(source)

/** Opens a file or an http(s) address. Throws a StartError in one sentence when it cannot be read. */
export const openSource = (source: string): Promise<ByteSource> =>
  isAddress(source) ? openAddress(source) : openFile(source)

const openFile = async (path: string): Promise<ByteSource> => {
  const naam = basename(path)
  const found = await stat(path).catch((error: unknown) => {
    throw new StartError(`Het bestand ${path} is niet te lezen (${codeOf(error)}).`)
  })
  if (!found.isFile()) throw new StartError(`${path} is geen bestand.`)
  return reading(naam, found.size, createReadStream(path, { highWaterMark: 1024 * 1024 }))
}

const openAddress = async (address: string): Promise<ByteSource> => {
  const { host, pathname } = new URL(address)
  const naam = host + pathname
  const answer = await fetchWithin(address).catch((error: unknown) => {
    throw new StartError(`${naam} geeft geen antwoord (${codeOf(error)}).`)
  })
  if (!answer.ok || answer.body === null) throw new StartError(`${naam} antwoordt met HTTP ${answer.status}.`)
  const length = Number(answer.headers.get('content-length'))
  const packed = answer.headers.has('content-encoding')
  return reading(naam, length > 0 && !packed ? length : null, answer.body)
}

/** Waits so long for the answer to begin; the body may take its time. */
const fetchWithin = async (address: string): Promise<Response> => {
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(), ANSWER_MS)
  try {
    return await fetch(address, { headers: { accept: 'application/geo+json, application/json' }, signal: late.signal })
  } finally {
    clearTimeout(timer)
  }
}

const reading = (naam: string, total: number | null, raw: AsyncIterable<Uint8Array>): ByteSource => {
  let read = 0
  const counted = async function* (): AsyncGenerator<Buffer> {
    for await (const chunk of raw) {
      read += chunk.byteLength
      yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    }
  }
  return { naam, total, read: () => read, bytes: unpacked(naam, counted()) }
}

async function* unpacked(naam: string, bytes: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  try {
    const first = await bytes.next()
    if (first.done) throw new StartError(`${naam} is leeg.`)
    const begin = first.value
    const other = OTHER_FILES.find((een) => begin.toString('latin1', 0, een.begin.length) === een.begin)
    if (other) throw new StartError(`${naam} is ${other.wat}.`)
    const all = Readable.from(withFirst(begin, bytes))
    yield* GZIP.every((byte, i) => begin[i] === byte) ? pipeline(all, createGunzip(), () => {}) : all
  } catch (error) {
    if (error instanceof StartError) throw error
    throw new StartError(`${naam} breekt af en is niet tot het eind te lezen (${codeOf(error)}).`)
  }
}

async function* withFirst(first: Buffer, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  yield first
  yield* rest
}

const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'onbekende fout'
  const { cause } = error
  if (cause instanceof Error) return codeOf(cause)
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message
}
