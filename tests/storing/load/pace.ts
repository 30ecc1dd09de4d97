// SPDX-License-Identifier: EUPL-1.2

/**
 * What a trial is doing. CALM: before the first fault; STRUCK: from the beginning of a fault until all is well again;
 * BETWEEN: all is well, and the next fault is to come; ELSE: nothing is offered, or code is still new.
 */
export type Stretch = 'CALM' | 'STRUCK' | 'BETWEEN' | 'ELSE'

/** Commands accepted per second in each kind of stretch. */
export type Paces = Readonly<Record<Exclude<Stretch, 'ELSE'>, number>>

interface Sum {
  ms: number
  count: number
}

/** Counts commands apart for each kind of stretch, however often they take turns. */
export class Pace {
  readonly #count: () => number
  readonly #now: () => number
  readonly #sums: Record<Stretch, Sum>
  #stretch: Stretch = 'ELSE'
  #since: Sum

  /** `count`: commands accepted so far. */
  constructor(count: () => number, now: () => number = () => performance.now()) {
    this.#count = count
    this.#now = now
    const none = (): Sum => ({ ms: 0, count: 0 })
    this.#sums = { CALM: none(), STRUCK: none(), BETWEEN: none(), ELSE: none() }
    this.#since = { ms: now(), count: count() }
  }

  /** A stretch of this kind begins; answers of which kind the one before was. */
  become(stretch: Stretch): Stretch {
    const before = this.#stretch
    const now = { ms: this.#now(), count: this.#count() }
    this.#sums[before].ms += now.ms - this.#since.ms
    this.#sums[before].count += now.count - this.#since.count
    this.#since = now
    this.#stretch = stretch
    return before
  }

  /** Of all that is over; 0 where there was no such stretch. */
  perSecond(): Paces {
    const of = ({ ms, count }: Sum): number => (ms === 0 ? 0 : (count * 1_000) / ms)
    const { CALM, STRUCK, BETWEEN } = this.#sums
    return { CALM: of(CALM), STRUCK: of(STRUCK), BETWEEN: of(BETWEEN) }
  }
}

/** Least commands per second, by kind of stretch. */
export interface Floors {
  readonly calm: number
  readonly between: number
  /** A database that is away takes nothing. */
  readonly struck: number
}

/** Where a trial was slower than it may be, in words. Empty when it was nowhere. */
export const tooSlow = ({ CALM, STRUCK, BETWEEN }: Paces, { calm, between, struck }: Floors): readonly string[] =>
  (
    [
      ['in the calm', CALM, calm],
      ['between faults', BETWEEN, between],
      ['during faults', STRUCK, struck]
    ] as const
  )
    .filter(([, found, least]) => found < least)
    .map(([when, found, least]) => `${Math.round(found)} commands per second ${when}, at least ${least} are asked`)
