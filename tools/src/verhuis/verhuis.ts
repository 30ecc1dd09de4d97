// SPDX-License-Identifier: EUPL-1.2
import { existsSync, rmSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { LEASES } from '@naober/kit/service/lease'
import { type Carried, carry } from '@naober/kit/store/copy/carry'
import { type Standing, standingOf } from '@naober/kit/store/copy/standing'
import type { LogIdentity } from '@naober/kit/store/event-store'
import { lockFolder } from '@naober/kit/store/lock'
import type { RawRecord, RawSource, RawTarget } from '@naober/kit/store/raw'
import { copyBeside } from '../backup/beside-the-log.ts'
import type { Screen } from '../import/source/progress.ts'
import { SERVICES } from '../services.ts'
import { makeFolder } from '../start/data-folder.ts'
import { forgetLog } from '../start/known-log.ts'
import { StartError } from '../start/settings.ts'
import { type CopyProgress, createCopyProgress } from './copy-progress.ts'
import { demandIdle, demandUnmoved, leasesIn } from './in-use.ts'
import { demandFolder, openSource, openTarget, type Place, placeFrom } from './place.ts'

export interface Verhuizing {
  /** A folder, or an address that begins with mongodb://. */
  readonly van: string
  readonly naar: string
  /** Where progress is told; the terminal when left out. */
  readonly screen?: Screen
}

/** The log of one service, on its way. */
interface Load {
  readonly dienst: string
  readonly source: RawSource
  readonly target: RawTarget
  readonly identity: LogIdentity
  readonly until: number
  /** Leases of the source, as they were at the beginning. */
  readonly leases: readonly RawRecord[]
  readonly standing: Standing
}

/**
 * Carries the logs and records of every service from one place to another, with positions and identity, and between two
 * data folders what stands beside the logs. It may be
 * repeated and interrupted; until it is done no service opens the target. Throws a StartError or OpeningError in one
 * sentence, and where that says that something does not fit nothing was changed.
 */
export const verhuis = async ({ van, naar, screen = process.stdout }: Verhuizing): Promise<void> => {
  const [from, to] = [placeFrom(van), placeFrom(naar)]
  if (isDeepStrictEqual(from, to)) throw new StartError('--van en --naar zijn dezelfde plek.')
  if (from.kind === 'FOLDER') demandFolder(from.path)
  const progress = createCopyProgress(screen)
  const endings: (() => void | Promise<void>)[] = []
  try {
    if (from.kind === 'FOLDER') endings.push(lockFolder(from.path).release)
    if (to.kind === 'FOLDER') endings.push(holdTarget(to.path))
    const loads = await loadsOf(from, to, progress, endings)
    const carried: Carried[] = []
    for (const load of loads) carried.push(await carryOne(load, progress))
    for (const load of loads) await demandStill(load)
    if (from.kind === 'FOLDER' && to.kind === 'FOLDER') copyBeside(from.path, to.path)
    for (const { dienst, target, identity } of loads) {
      await target.finish(identity)
      if (to.kind === 'FOLDER') forgetLog(to.path, dienst)
    }
    for (const [i, load] of loads.entries()) progress.line(summaryOf(load, carried[i]))
    progress.line('Verhuisd. De bron is gebleven wat zij was; start daar niets meer, anders lopen de twee uiteen.')
  } finally {
    for (const end of endings.reverse()) await end()
  }
}

/** Takes the folder for us; one that was made for this and stayed empty goes again. */
const holdTarget = (path: string): (() => void) => {
  const wasThere = existsSync(path)
  const { release } = lockFolder(makeFolder(path))
  const hasLog = () => SERVICES.some(({ naam }) => existsSync(`${path}/${naam}.sqlite`))
  return () => {
    release()
    if (!wasThere && !hasLog()) rmSync(path, { recursive: true })
  }
}

/** What there is to carry, all of it looked at before anything is written. */
const loadsOf = async (
  from: Place,
  to: Place,
  progress: CopyProgress,
  endings: (() => Promise<void> | void)[]
): Promise<readonly Load[]> => {
  const loads: Load[] = []
  for (const { naam: dienst } of SERVICES) {
    const source = await openSource(from, dienst)
    if (source === undefined) continue
    endings.push(source.close)
    const target = await openTarget(to, dienst)
    endings.push(target.close)
    const leases = await (from.kind === 'MONGODB' ? demandIdle(source) : leasesIn(source))
    if (to.kind === 'MONGODB') await demandIdle(target)
    const state = await source.state()
    if (state.kind !== 'LOG') continue
    const { position: until } = await source.tail()
    const standing = await standingOf(source, target, progress.of(dienst))
    loads.push({ dienst, source, target, identity: state.identity, until, leases, standing })
  }
  if (loads.length === 0)
    throw new StartError('In de bron staat geen logboek van een dienst; er is niets te verhuizen.')
  return loads
}

const carryOne = ({ dienst, until, standing, ...stores }: Load, progress: CopyProgress): Promise<Carried> => {
  const record = (each: RawRecord): RawRecord | null => (each.collection === LEASES ? null : each)
  return carry({ ...stores, until, standing, record, onProgress: progress.of(dienst) })
}

/** Throws when somebody wrote in the source meanwhile. */
const demandStill = async ({ source, until, leases }: Load): Promise<void> => {
  await demandUnmoved(source, leases)
  const { position } = await source.tail()
  if (position === until) return
  throw new StartError(
    `In ${source.told} kwamen er tijdens de verhuizing besluiten bij; stop de dienst en voer de verhuizing opnieuw uit.`
  )
}

const summaryOf = ({ dienst, until, standing }: Load, carried: Carried | undefined): string =>
  `${dienst}: ${until} besluiten (${until - standing.position} nieuw) en ${carried?.records.count} gegevens, geteld en nagelezen, sha256 ${carried?.commits.hash}`
