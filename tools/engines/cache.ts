// SPDX-License-Identifier: EUPL-1.2
import { existsSync, mkdirSync, mkdtempSync, renameSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { EngineError, type Say } from './engine.ts'
import { whenOrphaned } from './orphan-guard.ts'
import type { Pin } from './pins.ts'

/** The folder, outside the repository, that keeps what was fetched. */
export const cacheFolder = (env: NodeJS.ProcessEnv = process.env): string =>
  join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'naober', 'engines')

/**
 * The folder with what was fetched, fetched now when it is not there. Several processes may do so at once: each makes
 * its own beside the place, the first to be ready puts it there, the others take that one.
 *
 * @param fetchInto fills the empty folder; gives the SHA-256 of what came in
 * @throws EngineError when something else came in than was pinned
 */
export const cached = async (pin: Pin, fetchInto: (folder: string) => Promise<string>, say: Say): Promise<string> => {
  const folder = cacheFolder()
  const place = join(folder, `${pin.name}-${pin.version}-${pin.sha256.slice(0, 12)}`)
  if (existsSync(place)) return place

  mkdirSync(folder, { recursive: true })
  const half = mkdtempSync(join(folder, '.half-'))
  const release = whenOrphaned('rm -rf -- "$1"', half)
  const began = performance.now()
  say(`${pin.name} ${pin.version} wordt opgehaald (${pin.megabytes} MB, eenmalig).`)
  try {
    const found = await fetchInto(half)
    if (found !== pin.sha256)
      throw new EngineError(`Wat als ${pin.name} ${pin.version} binnenkwam is iets anders: SHA-256 ${found}.`)
    putInPlace(half, place)
  } finally {
    await rm(half, { recursive: true, force: true })
    release()
  }
  say(`${pin.name} ${pin.version} staat klaar (${Math.round((performance.now() - began) / 1000)} s).`)
  return place
}

const putInPlace = (half: string, place: string): void => {
  try {
    renameSync(half, place)
  } catch (error) {
    if (!existsSync(place)) throw error
  }
}
