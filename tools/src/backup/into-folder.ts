// SPDX-License-Identifier: EUPL-1.2
import { copyFileSync, existsSync, linkSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { RawTarget } from '@naober/kit/store/raw'
import { openRawSqliteTarget } from '@naober/kit/store/sqlite/raw'
import { fileIn } from '../verhuis/place.ts'
import { type Old, oldOf, type RestoreTarget } from './restore-target.ts'

/** Folder, inside the data folder, in which logs are filled: so that taking their place is one act of the disk. */
export const BUSY = 'herstel-bezig'

/** What SQLite keeps beside a file. */
const BESIDE = ['-wal', '-shm'] as const

const oldAt = async (path: string, dienst: string): Promise<Old> => {
  let raw: RawTarget | undefined
  try {
    raw = openRawSqliteTarget(path, dienst)
    return oldOf(await raw.state(), (await raw.tail()).position)
  } catch {
    return { kind: 'UNREADABLE' }
  } finally {
    await raw?.close()
  }
}

/** A second name for a file; a copy where the disk knows no second names. */
const keep = (path: string, aside: string): void => {
  try {
    linkSync(path, aside)
  } catch {
    copyFileSync(path, aside)
  }
}

/** Puts what is here aside and the new file in its place: at no moment is there no log, for then a new one would begin. */
const replace = (made: string, path: string, aside: string): void => {
  mkdirSync(aside, { recursive: true, mode: 0o700 })
  for (const end of BESIDE) if (existsSync(path + end)) renameSync(path + end, join(aside, basename(path) + end))
  keep(path, join(aside, basename(path)))
  renameSync(made, path)
}

/**
 * Restores into a data folder that this process holds. What was there is kept in the folder `aside`.
 */
export const intoFolder = async (folder: string, dienst: string, aside: string): Promise<RestoreTarget> => {
  const path = fileIn(folder, dienst)
  const busy = join(folder, BUSY)
  const old = await oldAt(path, dienst)
  let opened: RawTarget | undefined
  return {
    old,
    told: path,
    openNew: async () => {
      mkdirSync(busy, { recursive: true, mode: 0o700 })
      const made = fileIn(busy, dienst)
      for (const end of ['', ...BESIDE]) rmSync(made + end, { force: true })
      opened = openRawSqliteTarget(made, dienst)
      return opened
    },
    // The folder is held.
    demandStill: async () => {},
    takePlace: async () => {
      await opened?.close()
      opened = undefined
      if (old.kind === 'NOTHING') {
        for (const end of BESIDE) rmSync(path + end, { force: true })
        renameSync(fileIn(busy, dienst), path)
        return null
      }
      replace(fileIn(busy, dienst), path, aside)
      return aside
    },
    close: async () => {
      await opened?.close()
      rmSync(busy, { recursive: true, force: true })
    }
  }
}
