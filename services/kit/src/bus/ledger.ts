// SPDX-License-Identifier: EUPL-1.2
import type { CommitEvents } from '../store/commit.ts'
import type { Cursor } from '../store/event-store.ts'

/** For tests: what a consumer keeps, written together with its cursor. */
export interface Ledger {
  readonly applied: readonly CommitEvents[]
  readonly cursor: Cursor | null
  /** Takes a batch whole. Throws when it does not follow on what was taken before. */
  take(commits: readonly CommitEvents[], cursor: Cursor): void
  forget(): void
  /** Resolves when the condition holds; looked at after each batch and when told to look. */
  until(met: () => boolean): Promise<void>
  look(): void
}

export const createLedger = (): Ledger => {
  let applied: CommitEvents[] = []
  let cursor: Cursor | null = null
  let waiting: { readonly met: () => boolean; readonly resolve: () => void }[] = []
  const look = () => {
    const ready = waiting.filter(({ met }) => met())
    waiting = waiting.filter((one) => !ready.includes(one))
    for (const { resolve } of ready) resolve()
  }
  return {
    get applied() {
      return applied
    },
    get cursor() {
      return cursor
    },
    take: (commits, place) => {
      const first = commits[0]?.position
      if (first !== applied.length + 1) throw new Error(`${first} was given where ${applied.length + 1} belongs`)
      applied.push(...commits)
      cursor = place
      look()
    },
    forget: () => {
      applied = []
      cursor = null
      look()
    },
    until: (met) =>
      new Promise((resolve) => {
        waiting.push({ met, resolve })
        look()
      }),
    look
  }
}
