// SPDX-License-Identifier: EUPL-1.2

/** What a reader remembers of commits that it could not apply, until it is past them. */
export interface Trouble {
  /** There is some. */
  exists(): boolean
  /** It failed again after the first time: from now on commit by commit, to find the one. */
  oneByOne(): boolean
  /** How often so many commits have failed after this position, one after the other. */
  triesAt(after: number, count: number): number
  failed(after: number, count: number): void
  passed(position: number): void
  forget(): void
}

interface Failure {
  readonly after: number
  readonly count: number
  readonly tries: number
  /** Position of the last commit that was in a failed batch. */
  readonly until: number
  readonly oneByOne: boolean
}

export const createTrouble = (): Trouble => {
  let last: Failure | undefined
  const triesAt = (after: number, count: number) =>
    last !== undefined && last.after === after && last.count === count ? last.tries : 0
  return {
    exists: () => last !== undefined,
    oneByOne: () => last?.oneByOne ?? false,
    triesAt,
    failed: (after, count) => {
      last = {
        after,
        count,
        tries: triesAt(after, count) + 1,
        until: Math.max(last?.until ?? 0, after + count),
        oneByOne: last !== undefined
      }
    },
    passed: (position) => {
      if (last !== undefined && position >= last.until) last = undefined
    },
    forget: () => {
      last = undefined
    }
  }
}
