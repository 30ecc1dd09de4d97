// SPDX-License-Identifier: EUPL-1.2
import { chmodSync, lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Log } from '@naober/kit/telemetry/log'
import { SERVICES } from '../services.ts'

/** What SQLite keeps of a log: the file, and those beside it. */
const OF_A_LOG = ['', '-wal', '-shm']

/** Folders in the data folder of which every file is ours. */
const OUR_FOLDERS = ['overzicht', 'import', 'koppelingen']

/** What other accounts may do with a file or folder. */
const OF_OTHERS = 0o077

/**
 * Keeps what stands in a data folder to this account: a file from before, or one that somebody put back, may be for
 * everybody to read. Names of somebody else are left as they are, and so is whatever a link leads to. What cannot be
 * kept to us, because it is not ours or the disk knows no rights, is told in one sentence.
 */
export const keepToOurselves = (data: string, log: Pick<Log, 'warn'>, us = process.geteuid?.()): void => {
  const logs = SERVICES.flatMap(({ naam }) => [
    ...OF_A_LOG.map((end) => `${naam}.sqlite${end}`),
    `logboek-${naam}.json`
  ])
  const open = [
    ...logs.map((name) => join(data, name)),
    ...OUR_FOLDERS.flatMap((name) => within(join(data, name)))
  ].filter((path) => !isKept(path, us))
  if (open.length === 0) return
  log.warn(
    { files: open },
    'other accounts of this machine may read these files: give them to this account with mode 600'
  )
}

/** A folder that is there, and all in it. */
const within = (folder: string): string[] => {
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return []
  const entries = readdirSync(folder, { withFileTypes: true })
  return [
    folder,
    ...entries.flatMap((entry) => (entry.isDirectory() ? within(join(folder, entry.name)) : [join(folder, entry.name)]))
  ]
}

/** Whether nobody else can read it any more; what is not there, or a link, counts as such. */
const isKept = (path: string, us: number | undefined): boolean => {
  const found = lstatSync(path, { throwIfNoEntry: false })
  if (found === undefined || !(found.isFile() || found.isDirectory()) || (found.mode & OF_OTHERS) === 0) return true
  if (us === undefined || found.uid !== us) return us === undefined
  try {
    chmodSync(path, found.mode & 0o700)
    return (lstatSync(path).mode & OF_OTHERS) === 0
  } catch {
    return false
  }
}
