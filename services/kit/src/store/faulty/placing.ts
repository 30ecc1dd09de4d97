// SPDX-License-Identifier: EUPL-1.2
import type { Commit, NewCommit } from '../commit.ts'
import type { AppendOutcome } from '../event-store.ts'
import { MemoryEvents } from '../memory/events.ts'
import { MemoryLog } from '../memory/log.ts'
import { type Fault, inEvents, inLog } from './fault.ts'

/** Keeps its own count of positions beside the shared commits. */
class OwnCount extends MemoryLog {
  #next: number

  constructor(shared: MemoryLog) {
    super()
    this.identity = shared.identity
    this.commits = shared.commits
    this.keys = shared.keys
    this.#next = shared.head().position
  }

  override place(commit: NewCommit): AppendOutcome {
    const outcome = super.place(commit)
    const last = this.commits.pop()
    if (last) this.commits.push({ ...last, position: ++this.#next })
    return outcome.kind === 'STORED' ? { ...outcome, position: this.#next } : outcome
  }
}

/** Faults in how commits get their place. */
export const placing: readonly Fault[] = [
  inEvents(
    'takes no notice of when nobody waits any more',
    'stores nothing of a commit whose time ran out before it left, and only that one',
    class extends MemoryEvents {
      override append(commit: NewCommit, restsOn: readonly string[] = []): Promise<AppendOutcome> {
        return super.append(commit, restsOn)
      }
    }
  ),
  inLog(
    'reserves a position before it knows whether the commit is let in',
    'stores the neighbours of a refused commit in the same batch, without a hole',
    class extends MemoryLog {
      #next = 0

      override append(commit: NewCommit): AppendOutcome {
        this.#next += 1
        const outcome = super.append(commit)
        const last = outcome.kind === 'STORED' ? this.commits.pop() : undefined
        if (last === undefined || outcome.kind !== 'STORED') return outcome
        this.commits.push({ ...last, position: this.#next })
        return { ...outcome, position: this.#next }
      }
    }
  ),
  inLog(
    'shows the commits of a batch in another order than that of their positions',
    'holds every rule with 3 instances, 24 callers and 40 streams at once (seed 1)',
    class extends MemoryLog {
      #hidden = 0

      override appendAll(batch: readonly NewCommit[]): AppendOutcome[] {
        const outcomes = super.appendAll(batch)
        const first = outcomes.find((outcome) => outcome.kind === 'STORED')
        this.#hidden = outcomes.length > 1 && first?.kind === 'STORED' ? first.position : 0
        setImmediate(() => setImmediate(() => setImmediate(() => (this.#hidden = 0))))
        return outcomes
      }

      override read(after: number, limit: number): Commit[] {
        return super.read(after, limit).filter(({ position }) => position !== this.#hidden)
      }
    }
  ),
  {
    name: 'remembers the next position per instance',
    caughtBy: 'goes on from the position that another instance reached',
    parts: { events: (log, upcast) => new MemoryEvents(new OwnCount(log), upcast) }
  },
  inLog(
    'refuses the rest of a batch with a refused commit',
    'stores the neighbours of a refused commit in the same batch, without a hole',
    class extends MemoryLog {
      override appendAll(batch: readonly NewCommit[]): AppendOutcome[] {
        let refused: AppendOutcome | undefined
        return batch.map((commit) => {
          if (refused) return refused
          const outcome = this.append(commit)
          if (outcome.kind === 'CONFLICT') refused = outcome
          return outcome
        })
      }
    }
  ),
  inLog(
    'turns the order of a batch round',
    'numbers commits 1, 2, 3 in the order of the calls',
    class extends MemoryLog {
      override appendAll(batch: readonly NewCommit[]): AppendOutcome[] {
        return super.appendAll([...batch].reverse()).reverse()
      }
    }
  ),
  inLog(
    'takes the time as it comes',
    'never lets a time go back, within a batch, over instances and after a crash',
    class extends MemoryLog {
      override timeOf({ at }: NewCommit): number {
        return at
      }
    }
  ),
  inLog(
    'loses the last acknowledged commit in a crash',
    'keeps every acknowledged commit through a crash and goes on behind it',
    class extends MemoryLog {
      override crash(): void {
        for (const key of this.commits.pop()?.keys ?? []) this.keys.delete(key)
      }
    }
  ),
  inLog(
    'keeps only what it knows of a commit',
    'stores a commit whole and answers its position and time',
    class extends MemoryLog {
      override place(commit: NewCommit): AppendOutcome {
        return super.place({ ...commit, cause: null, trace: null })
      }
    }
  ),
  inLog(
    'cuts long texts off',
    'keeps large texts and long ids as they are',
    class extends MemoryLog {
      override place(commit: NewCommit): AppendOutcome {
        return super.place({ ...commit, commandId: commit.commandId.slice(0, 128) })
      }
    }
  ),
  inLog(
    'takes no more of a commit than it can handle',
    'stores commits over very many streams',
    class extends MemoryLog {
      override place(commit: NewCommit): AppendOutcome {
        return super.place({ ...commit, events: commit.events.slice(0, 500), keys: commit.keys.slice(0, 500) })
      }
    }
  ),
  inEvents(
    'stores what does not belong together',
    'refuses a commit whose keys and events do not belong together, and only that one',
    class extends MemoryEvents {
      override async append(commit: NewCommit): Promise<AppendOutcome> {
        return this.log.append(commit)
      }
    }
  )
]
