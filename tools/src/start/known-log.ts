// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { CURSORS } from '@naober/kit/service/consumer'
import type { Cursor, EventStore } from '@naober/kit/store/event-store'
import type { RecordStore } from '@naober/kit/store/record-store'
import { Type } from 'typebox'
import { Compile } from 'typebox/compile'
import { StartError } from './settings.ts'
import { writeWhole } from './whole-file.ts'

/** Which log of which service, where it is, and the data folder that this process has. */
export interface LogPlace {
  readonly dienst: string
  /** Where the log is, as it may be told to people. */
  readonly told: string
  readonly data: string
}

/** A log as it was opened. */
export interface FoundLog {
  readonly events: EventStore
  readonly records: RecordStore
  /** Ids of the logs that gave way to it when a backup was put back. */
  readonly replaced: readonly string[]
}

/** How often at most the place is kept that a log has come to, ms. */
const KEEP_EVERY_MS = 5_000

const isCursor = Compile(
  Type.Object({
    logId: Type.String({ minLength: 1 }),
    position: Type.Integer({ minimum: 1 }),
    commandId: Type.String({ minLength: 1 })
  })
)

const fileOf = (data: string, dienst: string): string => join(data, `logboek-${dienst}.json`)

/**
 * How far the log of a service had come that was served from this data folder, or null: from here none was served that
 * held a decision. By it a process that is started again knows a log that was dropped, emptied, put back or mistyped.
 * Throws a StartError.
 */
export const knownLog = ({ data, dienst }: Pick<LogPlace, 'data' | 'dienst'>): Cursor | null => {
  const path = fileOf(data, dienst)
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw new StartError(`Het bestand ${path} is niet te lezen: geef dit account leesrecht.`, { cause: error })
  }
  try {
    const value: unknown = JSON.parse(text)
    if (isCursor.Check(value)) return value
  } catch {}
  throw new StartError(
    `Het bestand ${path} is beschadigd; weet u dat het logboek van ${dienst} heel is, haal het dan weg.`
  )
}

/** A command put another log here: the next start takes what it finds. */
export const forgetLog = (data: string, dienst: string): void => rmSync(fileOf(data, dienst), { force: true })

/** There is no log where there was one. */
export const logIsGone = ({ dienst, told, data }: LogPlace, { position }: Cursor, cause: unknown): StartError =>
  new StartError(
    `In ${told} staat geen logboek, en de map ${data} hoort bij een logboek van ${dienst} tot en met positie ${position}: kijk of NAOBER_MONGODB en --data kloppen, zet een backup terug met naober herstel, of haal ${fileOf(data, dienst)} weg om bij nul te beginnen.`,
    { cause }
  )

const isAnother = ({ dienst, told, data }: LogPlace): StartError =>
  new StartError(
    `In ${told} staat een ander logboek van ${dienst} dan dat waar de map ${data} bij hoort: kijk of NAOBER_MONGODB en --data kloppen, of haal ${fileOf(data, dienst)} weg als dit het goede is.`
  )

const wasCutBack = ({ dienst, told }: LogPlace, { position }: Cursor): StartError =>
  new StartError(
    `Het logboek van ${dienst} in ${told} is geleegd of teruggezet, want het besluit op positie ${position} is er niet meer: laat het met naober herstel --teruggezet verder gaan als een nieuw logboek, of zet een backup terug met naober herstel.`
  )

/**
 * Throws a StartError unless the log has all that is known of it: by the data folder, and by the followers whose places
 * are kept beside it. Otherwise positions would be given out for a second time. A log that a command put in the place
 * of the known one is as good as that one.
 */
export const demandKnown = async (place: LogPlace, known: Cursor | null, found: FoundLog): Promise<void> => {
  const { events, records, replaced } = found
  const { logId, parent } = events.identity()
  if (known !== null && known.logId !== logId && ![parent?.logId, ...replaced].includes(known.logId)) {
    throw isAnother(place)
  }
  const followers = (await records.list<Cursor>(CURSORS)).map(({ value }) => value)
  for (const cursor of known === null ? followers : [known, ...followers]) {
    if (cursor.logId === logId && !(await events.fits(cursor))) throw wasCutBack(place, cursor)
  }
}

/** Who is told of the keeping. */
export interface KeepTold {
  /** It could not be kept; it is tried again. */
  readonly onFault: (error: unknown) => void
  /** The log was put back under this process, which is to end. Called at most once. */
  readonly onFatal: (error: Error) => void
}

/** Keeps in the data folder how far the log has come. Answers what ends it, with a last look. */
export const keepKnown = async (
  place: LogPlace,
  known: Cursor | null,
  events: EventStore,
  { onFault, onFatal }: KeepTold
): Promise<() => Promise<void>> => {
  const { data, dienst } = place
  let kept = known
  let isBack = false
  let looking: Promise<void> | undefined

  const look = async (): Promise<void> => {
    // A store that cannot be asked now is for those who ask it for more than this.
    const head = await events.head().catch(() => undefined)
    if (head === undefined || isBack) return
    if (kept !== null && kept.logId === head.logId && kept.position >= head.position) {
      // What a new primary reads may lag behind; that a place no longer fits is sure.
      isBack = kept.position > head.position && !(await events.fits(kept).catch(() => true))
      if (isBack) onFatal(wasCutBack(place, kept))
      return
    }
    if (head.position === 0) return
    try {
      writeWhole(fileOf(data, dienst), JSON.stringify(head))
      kept = head
    } catch (error) {
      onFault(error)
    }
  }
  const lookNow = (): Promise<void> => {
    looking ??= look().finally(() => {
      looking = undefined
    })
    return looking
  }
  // The first decision is kept at once: from then on the log may not begin again.
  const leave = events.onAppended(() => {
    if (kept === null) void lookNow()
  })
  const timer = setInterval(lookNow, KEEP_EVERY_MS).unref()
  await lookNow()
  return async () => {
    clearInterval(timer)
    leave()
    await looking
    await look()
  }
}
