// SPDX-License-Identifier: EUPL-1.2
import type { CommitEvents } from '../store/commit.ts'

/**
 * Commits that arrived and wait to be joined to what was read so far: always one run without holes, bounded in number.
 * What does not join on is dropped; the archive has it.
 */
export interface CommitRun<C extends CommitEvents = CommitEvents> {
  /** `after`: the position up to which all is known. */
  offer(commit: C, after: number): void
  /** What follows on `after` without a hole, at most `limit`; empty when the run does not begin there. */
  take(after: number, limit: number): readonly C[]
  clear(): void
}

export const createCommitRun = <C extends CommitEvents = CommitEvents>(capacity: number): CommitRun<C> => {
  let run: C[] = []
  /** Index in `run` of the first commit that nobody took. */
  let start = 0

  const dropUntil = (after: number) => {
    const first = run[start]
    if (first !== undefined && first.position <= after) start += after - first.position + 1
    if (start >= run.length) {
      run = []
      start = 0
    }
  }
  const startOver = (commit: C) => {
    run = [commit]
    start = 0
  }

  return {
    offer: (commit, after) => {
      if (commit.position <= after) return
      dropUntil(after)
      const first = run[start]
      const last = run.at(-1)
      if (first === undefined || last === undefined) startOver(commit)
      else if (commit.position === last.position + 1) {
        if (run.length - start < capacity) run.push(commit)
      } else if (commit.position === after + 1 && first.position > commit.position) startOver(commit)
    },
    take: (after, limit) => {
      dropUntil(after)
      if (run[start]?.position !== after + 1) return []
      const taken = start === 0 && run.length <= limit ? run : run.slice(start, start + limit)
      if (taken === run) run = []
      else start += taken.length
      return taken
    },
    clear: () => {
      run = []
      start = 0
    }
  }
}
