// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { KEPT_PLACES } from '@naober/kit/service/kept-places'
import { carry, sumsOf } from '@naober/kit/store/copy/carry'
import { adoptRecord, restoredIdentity } from '@naober/kit/store/copy/restored'
import { standingOf } from '@naober/kit/store/copy/standing'
import type { LogIdentity } from '@naober/kit/store/event-store'
import { lockFolder } from '@naober/kit/store/lock'
import { OpeningError } from '@naober/kit/store/opening-error'
import type { RawRecord, RawSource } from '@naober/kit/store/raw'
import { openRawBackup } from '@naober/kit/store/sqlite/raw'
import type { Screen } from '../import/source/progress.ts'
import { SERVICES } from '../services.ts'
import { makeFolder } from '../start/data-folder.ts'
import { forgetLog } from '../start/known-log.ts'
import { StartError } from '../start/settings.ts'
import { type CopyProgress, createCopyProgress } from '../verhuis/copy-progress.ts'
import type { Place } from '../verhuis/place.ts'
import { isKept } from './backup.ts'
import { BESIDE_THE_LOG, putBeside, takeBeside } from './beside-the-log.ts'
import { intoDatabase } from './into-database.ts'
import { BUSY, intoFolder } from './into-folder.ts'
import { type BackedUp, type Manifest, readManifest } from './manifest.ts'
import type { RestoreTarget } from './restore-target.ts'
import { decisions, momentOf, spoken } from './words.ts'

export interface RestoreRequest {
  /** Folder of a backup. */
  readonly backup: string
  readonly naar: Place
  /** Whether what is there may give way. */
  readonly overschrijf: boolean
  /** Where progress is told; the terminal when left out. */
  readonly screen?: Screen
}

/** The backup of one service, checked, and where it goes. */
interface Restoring {
  readonly backedUp: BackedUp
  readonly copy: RawSource
  readonly target: RestoreTarget
}

type Endings = (() => void | Promise<void>)[]

/**
 * Puts a backup back as logs of their own: each with a new id, the log it is a copy of its parent, so that every reader
 * notices. Throws a StartError or OpeningError in one sentence; then all is as it was.
 */
export const restoreBackup = async (request: RestoreRequest): Promise<void> => {
  const { backup, naar, overschrijf, screen = process.stdout } = request
  const folder = resolve(backup)
  const { services, files, madeAt } = readManifest(folder)
  const progress = createCopyProgress(screen)
  const endings: Endings = []
  try {
    const copies: RawSource[] = []
    for (const backedUp of services) copies.push(await openCopy(folder, backedUp, endings, progress))
    const { openTarget, beside } = targetsAt(naar, endings)
    const restoring: Restoring[] = []
    for (const [i, backedUp] of services.entries()) {
      const [copy, target] = [copies[i], await openTarget(backedUp.dienst)]
      endings.push(target.close)
      if (!overschrijf) demandNothing(target)
      if (copy !== undefined) restoring.push({ backedUp, copy, target })
    }
    for (const each of restoring) await fill(each, progress)
    beside.take(folder, files)
    for (const { target } of restoring) await target.demandStill()
    const kept = new Set<string>(beside.put())
    for (const { target, backedUp } of restoring) {
      const aside = await target.takePlace()
      if (aside !== null) kept.add(aside)
      if (naar.kind === 'FOLDER') forgetLog(naar.path, backedUp.dienst)
    }
    for (const each of restoring) progress.line(summaryOf(each))
    for (const line of beside.told(files)) progress.line(line)
    for (const aside of kept) progress.line(`Wat hier stond is bewaard in ${aside}.`)
    progress.line('Teksten die na de backup zijn teruggenomen staan er weer; laat ze opnieuw terugnemen.')
    const vector = services.map(({ dienst, position }) => `${dienst}=${position}`).join(', ')
    progress.line(`Hersteld uit de backup van ${momentOf(Date.parse(madeAt))}; alles gaat verder vanaf ${vector}.`)
  } catch (error) {
    throw spoken(error)
  } finally {
    for (const end of endings.reverse()) await end()
  }
}

/** Opens the copy of a service and holds it against the manifest. Throws a StartError or OpeningError. */
const openCopy = async (
  folder: string,
  backedUp: BackedUp,
  endings: Endings,
  progress: CopyProgress
): Promise<RawSource> => {
  const { dienst, file, logId, parent, position } = backedUp
  if (!SERVICES.some(({ naam }) => naam === dienst)) {
    throw new StartError(`In de backup staat de dienst ${dienst}, en die kent deze Naober niet.`)
  }
  const path = join(folder, file)
  const damaged = `De backup is beschadigd: ${path} is niet wat het manifest zegt.`
  if (!existsSync(path)) throw new StartError(`De backup is niet heel: ${path} ontbreekt.`)
  const copy = openRawBackup(path, dienst)
  endings.push(copy.close)
  const [state, tail] = [await copy.state(), await copy.tail()]
  const { commits, records } = await sumsOf(copy, isKept, progress.of(dienst)).catch((cause: unknown) => {
    throw cause instanceof OpeningError ? new StartError(damaged, { cause }) : cause
  })
  const identity: LogIdentity = { logId, parent }
  const found = { state, position: tail.position, commits, records }
  const told = { state: { kind: 'LOG', identity }, position, commits: backedUp.commits, records: backedUp.records }
  if (!isDeepStrictEqual(found, told)) throw new StartError(damaged)
  return copy
}

/** Where a backup goes: how the target of a service is opened, and what becomes of what stands beside the logs. */
interface Targets {
  openTarget(dienst: string): Promise<RestoreTarget>
  readonly beside: {
    take(backup: string, files: Manifest['files']): void
    /** Answers where what stood there is kept. */
    put(): readonly string[]
    /** What somebody has to do still. */
    told(files: Manifest['files']): readonly string[]
  }
}

const NOT_IN_A_DATABASE =
  'In de backup staan ook boeken van imports en koppelingen. Die horen in een gegevensmap: zet daar deze mappen neer'

/** What a place takes; a folder is taken for it. */
const targetsAt = (naar: Place, endings: Endings): Targets => {
  if (naar.kind === 'MONGODB') {
    const told = ({ length }: Manifest['files']) =>
      length === 0 ? [] : [`${NOT_IN_A_DATABASE}: ${BESIDE_THE_LOG.join(', ')}.`]
    return {
      openTarget: (dienst) => intoDatabase(naar.url, dienst),
      beside: { take: () => {}, put: () => [], told }
    }
  }
  const wasThere = existsSync(naar.path)
  const folder = makeFolder(naar.path)
  const lock = lockFolder(folder)
  endings.push(() => {
    lock.release()
    if (wasThere || readdirSync(folder).some((name) => name !== 'naober.lock')) return
    rmSync(folder, { recursive: true })
  })
  const aside = join(folder, `oud-${new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '')}`)
  const busy = join(folder, BUSY)
  return {
    openTarget: (dienst) => intoFolder(folder, dienst, aside),
    beside: {
      take: (backup, files) => {
        for (const name of BESIDE_THE_LOG) rmSync(join(busy, name), { recursive: true, force: true })
        takeBeside(backup, busy, files)
      },
      put: () => (putBeside(busy, folder, aside) ? [aside] : []),
      told: () => []
    }
  }
}

const demandNothing = ({ old, told }: RestoreTarget): void => {
  if (old.kind === 'NOTHING') return
  const there =
    old.kind === 'SOMETHING' && old.state.kind === 'WITHOUT_LOG' ? 'staan al gegevens' : 'staat al een logboek'
  throw new StartError(`In ${told} ${there}; herstel naar een lege plek, of geef --overschrijf.`)
}

const fill = async ({ backedUp, copy, target }: Restoring, progress: CopyProgress): Promise<void> => {
  const { dienst, logId, parent, position: until } = backedUp
  const copied: LogIdentity = { logId, parent }
  const adopted = restoredIdentity(copied, until)
  const made = await target.openNew()
  const onProgress = progress.of(dienst)
  const record = (each: RawRecord): RawRecord | null => {
    if (!isKept(each)) return null
    return adoptRecord(KEPT_PLACES, copied, until, adopted, each)
  }
  const standing = await standingOf(copy, made, onProgress)
  await carry({ source: copy, target: made, standing, until, record, onProgress })
  await made.finish(adopted)
}

/** From where a service goes on, and what that leaves out where it is known. */
const summaryOf = ({ backedUp, target: { old } }: Restoring): string => {
  const { dienst, position, at, logId } = backedUp
  const from = `${dienst}: gaat verder vanaf positie ${position} (${momentOf(at)})`
  if (old.kind !== 'SOMETHING' || old.state.kind !== 'LOG') return `${from}; wat daarna is aangenomen is er niet meer`
  if (old.state.identity.logId !== logId) return `${from}; hier stond een ander logboek, met ${decisions(old.position)}`
  const lost = old.position - position
  return lost === 0
    ? `${from}; er gaat niets verloren`
    : `${from}; ${decisions(lost)} van daarna ${lost === 1 ? 'is' : 'zijn'} er niet meer`
}
