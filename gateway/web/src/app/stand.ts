// SPDX-License-Identifier: EUPL-1.2
import { type Luisteraar, maakBron } from './bron.ts'

/** How far one service has come, as an answer or a note tells it. */
export interface Stand {
  readonly dienst: string
  readonly logId: string
  readonly positie: number
}

/** A stand as an answer carries it: with whether its service is keeping up. */
export interface DienstStand extends Stand {
  readonly bij: boolean
  readonly achterSinds: string | null
}

const sleutel = 'naober.stand'

/** The vector with `stand` in it: per service the furthest position; another log replaces the one that was known. */
export function verder(vector: readonly Stand[], stand: Stand): readonly Stand[] {
  const bekend = bekendIn(vector, stand)
  return bekend !== undefined && bekend.positie >= stand.positie ? vector : met(vector, stand)
}

/** The vector with `stand` in it where that is less far: per service the least far position, in the log of `stand`. */
export function hoogstens(vector: readonly Stand[], stand: Stand): readonly Stand[] {
  const bekend = bekendIn(vector, stand)
  return bekend !== undefined && bekend.positie <= stand.positie ? vector : met(vector, stand)
}

const bekendIn = (vector: readonly Stand[], { dienst, logId }: Stand): Stand | undefined =>
  vector.find((ander) => ander.dienst === dienst && ander.logId === logId)

const met = (vector: readonly Stand[], { dienst, logId, positie }: Stand): readonly Stand[] => [
  ...vector.filter((ander) => ander.dienst !== dienst),
  { dienst, logId, positie }
]

function isStand(waarde: unknown): waarde is Stand {
  if (typeof waarde !== 'object' || waarde === null) return false
  if (!('dienst' in waarde && 'logId' in waarde && 'positie' in waarde)) return false
  return typeof waarde.dienst === 'string' && typeof waarde.logId === 'string' && typeof waarde.positie === 'number'
}

/** The standen in what was kept; none where it holds something else. */
export const leesStanden = (waarde: unknown): readonly Stand[] => (Array.isArray(waarde) ? waarde.filter(isStand) : [])

function lees(): readonly Stand[] {
  try {
    return leesStanden(JSON.parse(sessionStorage.getItem(sleutel) ?? '[]'))
  } catch {
    return []
  }
}

let vector = lees()
let gehoord: readonly Stand[] = []

/** What this tab has seen: every next question asks at least that, so that one's own write never disappears again. */
export const gezien = (): readonly Stand[] => vector

/**
 * From where this tab still has to hear what changed: the last note, or the oldest answer since. An answer speaks of what
 * it was asked only: what else is shown can be older than that.
 */
export const totGehoord = (): readonly Stand[] => gehoord

/** Keeps that this tab has heard of all that changed up to `standen`. */
export function hoor(standen: readonly Stand[]): void {
  gehoord = standen.reduce(verder, gehoord)
  onthoud(standen)
}

/** Keeps that this tab has seen as far as `standen`. */
export function onthoud(standen: readonly Stand[]): void {
  const nieuw = standen.reduce(verder, vector)
  if (nieuw === vector) return
  vector = nieuw
  sessionStorage.setItem(sleutel, JSON.stringify(vector))
}

/** As of when the page speaks, and whether it is known to run behind. */
export interface StandVan {
  readonly tijd: Date | null
  readonly achter: boolean
}

const standVan = maakBron<StandVan>({ tijd: null, achter: false })

/** True when this tab has seen more of some service than an answer with these standen tells. */
export const looptAchter = (bekend: readonly Stand[], standen: readonly Stand[]): boolean =>
  bekend.some((stand) =>
    standen.some(
      ({ dienst, logId, positie }) => dienst === stand.dienst && logId === stand.logId && positie < stand.positie
    )
  )

/** Takes over what an answer says about itself: it holds now, or since the moment its slowest service fell behind. */
export function meldStand(standen: readonly DienstStand[], nu: Date): void {
  const achter = looptAchter(vector, standen)
  onthoud(standen)
  gehoord = standen.reduce(hoogstens, gehoord)
  const [sinds] = standen.flatMap(({ bij, achterSinds }) => (bij || achterSinds === null ? [] : [achterSinds])).sort()
  standVan.zet({ tijd: sinds === undefined ? nu : new Date(sinds), achter: achter || sinds !== undefined })
}

/** The page still speaks as of now: the live stream is open and told nothing new. */
export function meldBij(nu: Date): void {
  const { tijd, achter } = standVan.lees()
  if (!achter && tijd !== null) standVan.zet({ tijd: nu, achter })
}

export const leesStandVan = standVan.lees
export const volgStandVan = (luisteraar: Luisteraar): (() => void) => standVan.volg(luisteraar)
