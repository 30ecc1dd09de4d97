// SPDX-License-Identifier: EUPL-1.2
import { chmodSync, existsSync, readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { LEASES } from '@naober/kit/service/lease'
import { carry, sumsOf } from '@naober/kit/store/copy/carry'
import type { OnProgress } from '@naober/kit/store/copy/progress'
import { standingOf } from '@naober/kit/store/copy/standing'
import type { RawRecord } from '@naober/kit/store/raw'
import { backupSqlite, sealBackup } from '@naober/kit/store/sqlite/backup'
import { openRawBackup, openRawSqliteTarget } from '@naober/kit/store/sqlite/raw'
import type { Screen } from '../import/source/progress.ts'
import { SERVICES } from '../services.ts'
import { makeFolder } from '../start/data-folder.ts'
import { StartError } from '../start/settings.ts'
import { type CopyProgress, createCopyProgress } from '../verhuis/copy-progress.ts'
import { demandFolder, fileIn, isFilled, openDatabaseOf, type Place } from '../verhuis/place.ts'
import { copyBeside } from './beside-the-log.ts'
import { type BackedUp, FORMAT, writeManifest } from './manifest.ts'
import { momentOf, NAOBER, spoken } from './words.ts'

export interface BackupRequest {
  readonly van: Place
  /** A folder that is not there yet, or is empty. */
  readonly doel: string
  /** Where progress is told; the terminal when left out. */
  readonly screen?: Screen
}

/** Whether a record is kept: what says who runs does not outlive a process. */
export const isKept = ({ collection }: RawRecord): boolean => collection !== LEASES

/**
 * Makes a backup of every service, whether it runs or not: per service as it was at one moment. The folder gets a file
 * per service, what stands beside the logs of a data folder and, when all has been read back, a manifest. Throws a StartError or OpeningError in one sentence; then
 * nothing is left behind.
 */
export const makeBackup = async ({ van, doel, screen = process.stdout }: BackupRequest): Promise<void> => {
  if (van.kind === 'FOLDER') demandFolder(van.path)
  const progress = createCopyProgress(screen)
  const madeAt = new Date().toISOString()
  const folder = resolve(doel)
  const undo = makeEmptyFolder(folder)
  try {
    const files = van.kind === 'FOLDER' ? copyBeside(van.path, folder) : []
    const services: BackedUp[] = []
    for (const { naam: dienst } of SERVICES) {
      const file = `${dienst}.sqlite`
      if (!(await copyOne(van, dienst, join(folder, file), progress.of(dienst)))) continue
      sealBackup(join(folder, file))
      chmodSync(join(folder, file), 0o600)
      services.push(await lookedAt(join(folder, file), file, dienst, progress))
    }
    if (services.length === 0) throw new StartError('Hier staat geen logboek van een dienst; er is niets te bewaren.')
    writeManifest(folder, { format: FORMAT, naober: NAOBER, madeAt, services, files: [...files] })
    for (const each of services) progress.line(summaryOf(each))
    progress.line(`Backup gemaakt in ${folder}.`)
  } catch (error) {
    undo()
    throw spoken(error)
  }
}

/** Answers how to leave no trace. Throws a StartError. */
const makeEmptyFolder = (folder: string): (() => void) => {
  const wasThere = existsSync(folder)
  makeFolder(folder, { naam: 'map', uitweg: 'kies een andere' })
  if (readdirSync(folder).length > 0) throw new StartError(`De map ${folder} is niet leeg; kies een nieuwe map.`)
  return () => {
    if (wasThere) for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true })
    else rmSync(folder, { recursive: true })
  }
}

/** False when there is no log of this service. */
const copyOne = async (van: Place, dienst: string, path: string, onProgress: OnProgress): Promise<boolean> => {
  if (van.kind === 'FOLDER') {
    const from = fileIn(van.path, dienst)
    if (!isFilled(from)) return false
    await backupSqlite(from, path, (done, total) => onProgress('PAGES', done, total))
    return true
  }
  const database = await openDatabaseOf(van.url, dienst)
  if (database === undefined) return false
  const target = openRawSqliteTarget(path, dienst)
  try {
    const source = database.frozen()
    const state = await source.state()
    if (state.kind !== 'LOG') throw new StartError(`De database ${source.told} werd geleegd terwijl de backup liep.`)
    const { position: until } = await source.tail()
    const standing = await standingOf(source, target, onProgress)
    const record = (each: RawRecord): RawRecord | null => (isKept(each) ? each : null)
    await carry({ source, target, standing, until, record, onProgress })
    await target.finish(state.identity)
  } finally {
    await target.close()
    await database.close()
  }
  return true
}

/** What the manifest says of a file is read from that file. */
const lookedAt = async (path: string, file: string, dienst: string, progress: CopyProgress): Promise<BackedUp> => {
  const copy = openRawBackup(path, dienst)
  try {
    const state = await copy.state()
    if (state.kind !== 'LOG') throw new StartError(`Het bestand ${path} is beschadigd.`)
    const { position, at } = await copy.tail()
    const { commits, records } = await sumsOf(copy, isKept, progress.of(dienst))
    return { dienst, file, ...state.identity, position, at, commits, records }
  } finally {
    await copy.close()
  }
}

const summaryOf = ({ dienst, position, at, records }: BackedUp): string =>
  `${dienst}: tot en met positie ${position} (${momentOf(at)}), ${records.count} gegevens`
