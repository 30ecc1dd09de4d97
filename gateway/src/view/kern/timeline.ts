// SPDX-License-Identifier: EUPL-1.2
import { type Dag, OPEN_EIND } from './day.ts'
import { Onderdeel } from './text.ts'

/**
 * What held in the world since a day, and what held before it: the newest step first. Steps never change, so rows and
 * snapshots may share them; a step recorded late is put in its place by remaking the newer ones.
 */
export class Stap<T> extends Onderdeel {
  readonly sinds: Dag
  readonly waarde: T
  readonly eerder: Stap<T> | null

  constructor(sinds: Dag, waarde: T, eerder: Stap<T> | null) {
    super()
    this.sinds = sinds
    this.waarde = waarde
    this.eerder = eerder
  }
}

/**
 * First steps that rows share: a country begins all it has on a few thousand days, and with one of a few values. Only
 * for values that hold no text and of which there are few: what is kept here is kept for ever.
 */
export class Beginstappen<T> {
  readonly #perWaarde = new Map<T, Map<Dag, Stap<T>>>()
  readonly #deelt: (waarde: T) => boolean

  /** `deelt`: whether many rows have this value. */
  constructor(deelt: (waarde: T) => boolean = () => true) {
    this.#deelt = deelt
  }

  stap(sinds: Dag, waarde: T): Stap<T> {
    if (!this.#deelt(waarde)) return new Stap(sinds, waarde, null)
    let perDag = this.#perWaarde.get(waarde)
    if (perDag === undefined) {
      perDag = new Map()
      this.#perWaarde.set(waarde, perDag)
    }
    let stap = perDag.get(sinds)
    if (stap === undefined) {
      stap = new Stap(sinds, waarde, null)
      perDag.set(sinds, stap)
    }
    return stap
  }
}

/** A step after those of a line; the first of a line out of `begin`, where rows share those. */
export const stapNa = <T>(lijn: Stap<T> | null, sinds: Dag, waarde: T, begin?: Beginstappen<T>): Stap<T> =>
  lijn === null && begin !== undefined ? begin.stap(sinds, waarde) : new Stap(sinds, waarde, lijn)

/** Puts a step in its place by `sinds`; of two on one day the one recorded last comes after. */
export const voegIn = <T>(lijn: Stap<T> | null, sinds: Dag, waarde: T, begin?: Beginstappen<T>): Stap<T> =>
  lijn === null || lijn.sinds <= sinds
    ? stapNa(lijn, sinds, waarde, begin)
    : new Stap(lijn.sinds, lijn.waarde, voegIn(lijn.eerder, sinds, waarde, begin))

/** The line without what began on a day or later. */
export const voor = <T>(lijn: Stap<T> | null, dag: Dag): Stap<T> | null => {
  let stap = lijn
  while (stap !== null && stap.sinds >= dag) stap = stap.eerder
  return stap
}

/** What held on a day; null before the first step. */
export const waardeOp = <T>(lijn: Stap<T> | null, dag: Dag): T | null => {
  let stap = lijn
  while (stap !== null && stap.sinds > dag) stap = stap.eerder
  return stap === null ? null : stap.waarde
}

/** Since when what held on a day did so; null before the first step. */
export const sindsOp = <T>(lijn: Stap<T> | null, dag: Dag): Dag | null => {
  let stap = lijn
  while (stap !== null && stap.sinds > dag) stap = stap.eerder
  return stap === null ? null : stap.sinds
}

/** The first day of the line. */
export const beginVan = <T>(lijn: Stap<T>): Dag => {
  let stap = lijn
  while (stap.eerder !== null) stap = stap.eerder
  return stap.sinds
}

/** A period of a line, `[van, tot)`; `tot` is null for what still holds. */
export interface Periode<T> {
  readonly van: Dag
  readonly tot: Dag | null
  readonly waarde: T
}

/**
 * The line as periods, oldest first, as far as it had come on a day; without a day, all of it. Steps that were overtaken
 * on their own day leave no period.
 */
export const periodenVan = <T>(lijn: Stap<T> | null, op: Dag = OPEN_EIND): readonly Periode<T>[] => {
  const perioden: Periode<T>[] = []
  let tot: Dag | null = null
  for (let stap = lijn; stap !== null; stap = stap.eerder) {
    if (stap.sinds > op) continue
    if (stap.sinds !== tot) perioden.push({ van: stap.sinds, tot, waarde: stap.waarde })
    tot = stap.sinds
  }
  return perioden.reverse()
}
