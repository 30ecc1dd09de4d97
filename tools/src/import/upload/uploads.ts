// SPDX-License-Identifier: EUPL-1.2
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Readable } from 'node:stream'
import { isUuidv7, uuidv7 } from '@naober/kit/command/ids'
import { invalid, TechnicalError, violation } from '@naober/kit/errors/problem'

/** Largest file that is taken in, bytes. */
export const MAX_UPLOAD = 25 * 1024 * 1024

/** So many files of one person, and of all together, are kept at once. */
const MOST_OF_ONE = 5
const MOST = 50

/** A file with which nothing happens is thrown away after this, ms. */
const KEPT_MS = 24 * 60 * 60 * 1000

/** A file that somebody brought, until it is read in. */
export interface Upload {
  readonly id: string
  /** Who brought it: nobody else reaches it. */
  readonly van: string
  /** What its owner calls it; never part of a path. */
  readonly naam: string
  readonly pad: string
}

/** The files that people brought and that are not read in yet, in a folder that nobody else reads. */
export class Uploads {
  readonly #map: string
  readonly #inUse: () => ReadonlySet<string>
  /** Whose files are still coming in, by the id of the file: these have a place too. */
  readonly #coming = new Map<string, string>()

  /** `inUse`: the files of imports that are not finished; these stay. */
  constructor(data: string, inUse: () => ReadonlySet<string>) {
    this.#map = join(data, 'import-bestanden')
    this.#inUse = inUse
  }

  /**
   * Keeps a file while it streams in. Throws TE_GROOT, TE_VEEL or ONGELDIG (it is empty); nothing of it stays behind
   * then, nor when it breaks off.
   */
  async keep(body: Readable, naam: string, van: string): Promise<Upload> {
    this.sweep()
    const owners = [...this.#all().map((een) => een.van), ...this.#coming.values()]
    if (owners.length >= MOST || owners.filter((een) => een === van).length >= MOST_OF_ONE)
      throw new TechnicalError('TE_VEEL', 'Er staan al te veel bestanden klaar. Lees ze in, of gooi ze weg.')
    const id = uuidv7()
    this.#coming.set(id, van)
    try {
      return await this.#write(body, { id, van, naam: tidy(naam) })
    } finally {
      this.#coming.delete(id)
    }
  }

  async #write(body: Readable, { id, van, naam }: Omit<Upload, 'pad'>): Promise<Upload> {
    const map = join(this.#map, id)
    mkdirSync(map, { recursive: true, mode: 0o700 })
    const pad = join(map, 'bestand')
    try {
      const size = await write(body, pad)
      if (size === 0) throw invalid(violation('/bestand', 'BESTAND_LEEG'))
      const upload = { id, van, naam, pad }
      writeFileSync(join(map, 'van.json'), JSON.stringify(upload), { mode: 0o600 })
      return upload
    } catch (error) {
      rmSync(map, { recursive: true, force: true })
      throw error
    }
  }

  /** The file of this person with this id. Throws ONBEKEND. */
  get(id: string, van: string): Upload {
    const upload = isUuidv7(id) ? this.#read(id) : null
    if (upload === null || upload.van !== van) throw new TechnicalError('ONBEKEND', 'Dit bestand is er niet (meer).')
    return upload
  }

  /** Throws a file away: that of an upload, or the one at this path. */
  remove(pad: string): void {
    const id = basename(join(pad, '..'))
    if (isUuidv7(id) && join(this.#map, id, 'bestand') === pad)
      rmSync(join(this.#map, id), { recursive: true, force: true })
  }

  /** Throws away what nobody did anything with. */
  sweep(now: number = Date.now()): void {
    const inUse = this.#inUse()
    for (const id of this.#ids()) {
      const brought = Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)
      const pad = join(this.#map, id, 'bestand')
      if (now - brought > KEPT_MS && !inUse.has(pad)) rmSync(join(this.#map, id), { recursive: true, force: true })
    }
  }

  #all(): readonly Upload[] {
    return this.#ids().flatMap((id) => this.#read(id) ?? [])
  }

  #ids(): readonly string[] {
    return existsSync(this.#map) ? readdirSync(this.#map).filter(isUuidv7) : []
  }

  #read(id: string): Upload | null {
    const path = join(this.#map, id, 'van.json')
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
  }
}

/**
 * Writes it down as it comes, no further than the bound; answers its size. What is not read stays open: who sent it
 * still has to hear why.
 */
const write = async (body: Readable, pad: string): Promise<number> => {
  let size = 0
  // It may break off before the file is open; whoever reads it hears of that below.
  body.on('error', () => {})
  const file = await open(pad, 'wx', 0o600)
  try {
    for await (const chunk of body.iterator({ destroyOnReturn: false })) {
      size += chunk.length
      if (size > MAX_UPLOAD) throw new TechnicalError('TE_GROOT', undefined, { grens: MAX_UPLOAD })
      await file.write(chunk)
    }
  } finally {
    await file.close()
  }
  return size
}

/** A name as people may see it: no folders, no signs that a screen obeys. */
const tidy = (naam: string): string =>
  basename(naam.replaceAll('\\', '/')).replace(/\p{C}/gu, '').slice(0, 120) || 'bestand'
