// SPDX-License-Identifier: EUPL-1.2
import type { NewCommit } from '../commit.ts'
import type { AppendOutcome } from '../event-store.ts'
import { MemoryEvents } from '../memory/events.ts'
import { MemoryLog } from '../memory/log.ts'
import { type Fault, inEvents, inLog } from './fault.ts'

const inBatch = 'looks at what a commit rests on as it is behind the commits of the same batch before it, not after it'

/** Faults in what a commit rests on without extending it. */
export const resting: readonly Fault[] = [
  inLog(
    'takes no notice of what a commit rests on',
    'refuses a commit that rests on a stream that was moved, by whom and how far ever',
    class extends MemoryLog {
      override append(commit: NewCommit): AppendOutcome {
        return super.append(commit)
      }
    }
  ),
  inLog(
    'looks only at the first stream that a commit rests on',
    'refuses a commit that rests on a stream that was moved, by whom and how far ever',
    class extends MemoryLog {
      override append(commit: NewCommit, restsOn: readonly string[] = []): AppendOutcome {
        return super.append(commit, restsOn.slice(0, 1))
      }
    }
  ),
  inLog(
    'claims what a commit rests on',
    'lets a commit in that rests on streams as they are, and holds nobody up by it',
    class extends MemoryLog {
      override append(commit: NewCommit, restsOn: readonly string[] = []): AppendOutcome {
        const outcome = super.append(commit, restsOn)
        if (outcome.kind === 'STORED') for (const key of restsOn) this.keys.add(key)
        return outcome
      }
    }
  ),
  inLog(
    'compares what a commit rests on with what was stored before its batch only',
    inBatch,
    class extends MemoryLog {
      override appendAll(batch: readonly NewCommit[], restsOn: readonly (readonly string[])[] = []): AppendOutcome[] {
        const before = new Set(this.keys)
        return batch.map((commit, i) =>
          this.append(
            commit,
            restsOn[i]?.filter((key) => before.has(key))
          )
        )
      }
    }
  ),
  inLog(
    'compares what a commit rests on with all of its batch',
    inBatch,
    class extends MemoryLog {
      override appendAll(batch: readonly NewCommit[], restsOn: readonly (readonly string[])[] = []): AppendOutcome[] {
        const claimed = new Set(batch.flatMap(({ keys }) => keys))
        return batch.map((commit, i) => {
          const moved = restsOn[i]?.find((key) => claimed.has(key))
          return moved === undefined ? this.append(commit, restsOn[i]) : { kind: 'CONFLICT', key: moved }
        })
      }
    }
  ),
  inLog(
    'speaks of what has moved before it asks whether the command is known',
    'answers a repeated command with its first commit also where what it rested on has moved since',
    class extends MemoryLog {
      override append(commit: NewCommit, restsOn: readonly string[] = []): AppendOutcome {
        const moved = restsOn.find((key) => this.keys.has(key))
        return moved === undefined ? super.append(commit, restsOn) : { kind: 'CONFLICT', key: moved }
      }
    }
  ),
  inEvents(
    'looks at what a commit rests on when it is asked, and not when it is stored',
    'stores nothing behind the move of a stream that it rests on, however close they are',
    class extends MemoryEvents {
      override append(commit: NewCommit, restsOn: readonly string[] = []): Promise<AppendOutcome> {
        const moved = restsOn.find((key) => this.log.keys.has(key))
        return moved === undefined ? super.append(commit) : Promise.resolve({ kind: 'CONFLICT', key: moved })
      }
    }
  )
]
