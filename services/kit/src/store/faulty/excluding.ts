// SPDX-License-Identifier: EUPL-1.2
import type { Commit, NewCommit } from '../commit.ts'
import type { AppendOutcome } from '../event-store.ts'
import { MemoryLog } from '../memory/log.ts'
import { type Fault, inLog } from './fault.ts'

/** Faults in what excludes what. */
export const excluding: readonly Fault[] = [
  inLog(
    'speaks of a conflict before it asks whether the command is known',
    'answers a repeated command with its first commit, untouched, before it speaks of a conflict',
    class extends MemoryLog {
      override append(commit: NewCommit): AppendOutcome {
        const taken = commit.keys.find((key) => this.keys.has(key))
        return taken === undefined ? super.append(commit) : { kind: 'CONFLICT', key: taken }
      }
    }
  ),
  inLog(
    'answers a repeated command with what was sent now',
    'answers a repeated command with its first commit, untouched, before it speaks of a conflict',
    class extends MemoryLog {
      override append(commit: NewCommit): AppendOutcome {
        const outcome = super.append(commit)
        return outcome.kind === 'KNOWN' ? { kind: 'KNOWN', commit: { ...outcome.commit, ...commit } } : outcome
      }
    }
  ),
  inLog(
    'keeps the keys of a repeated command',
    'answers a repeated command with its first commit, untouched, before it speaks of a conflict',
    class extends MemoryLog {
      override append(commit: NewCommit): AppendOutcome {
        const outcome = super.append(commit)
        if (outcome.kind === 'KNOWN') for (const key of commit.keys) this.keys.add(key)
        return outcome
      }
    }
  ),
  inLog(
    'does not see a repeat within one batch',
    'stores a command once that is sent twice in one batch',
    class extends MemoryLog {
      #seen = Number.POSITIVE_INFINITY

      override appendAll(batch: readonly NewCommit[]): AppendOutcome[] {
        this.#seen = this.commits.length
        const outcomes = super.appendAll(batch)
        this.#seen = Number.POSITIVE_INFINITY
        return outcomes
      }

      override byCommandId(commandId: string): Commit | undefined {
        const found = super.byCommandId(commandId)
        return found && found.position <= this.#seen ? found : undefined
      }
    }
  ),
  inLog(
    'forgets in a crash which commands it knows',
    'knows a command again after a crash',
    class extends MemoryLog {
      #from = 0

      override crash(): void {
        this.#from = this.commits.length
      }

      override byCommandId(commandId: string): Commit | undefined {
        const found = super.byCommandId(commandId)
        return found && found.position > this.#from ? found : undefined
      }
    }
  ),
  inLog(
    'takes a repeat after an unknown outcome for a new command',
    'settles unknown outcomes by repeating: every command stored once',
    class extends MemoryLog {
      override append(commit: NewCommit): AppendOutcome {
        const known = this.byCommandId(commit.commandId)
        return known ? this.place(commit) : super.append(commit)
      }
    }
  ),
  inLog(
    'remembers a refused command as if it were stored',
    'decides a refused command anew',
    class extends MemoryLog {
      readonly #refused = new Map<string, AppendOutcome>()

      override append(commit: NewCommit): AppendOutcome {
        const outcome = this.#refused.get(commit.commandId) ?? super.append(commit)
        if (outcome.kind === 'CONFLICT') this.#refused.set(commit.commandId, outcome)
        return outcome
      }
    }
  ),
  inLog(
    'stores the part of a commit that meets no conflict',
    'stores a commit over several streams whole or not at all',
    class extends MemoryLog {
      override append(commit: NewCommit): AppendOutcome {
        const outcome = super.append(commit)
        if (outcome.kind !== 'CONFLICT') return outcome
        const events = commit.events.filter(({ stream, version }) => !this.keys.has(`${stream}@${version}`))
        if (events.length > 0) this.place({ ...commit, events, keys: [] })
        return outcome
      }
    }
  ),
  inLog(
    'leaves behind the keys that a refused commit had claimed already',
    'stores a commit over several streams whole or not at all',
    class extends MemoryLog {
      override append(commit: NewCommit): AppendOutcome {
        const outcome = super.append(commit)
        if (outcome.kind === 'CONFLICT') {
          for (const key of commit.keys.slice(0, commit.keys.indexOf(outcome.key))) this.keys.add(key)
        }
        return outcome
      }
    }
  ),
  inLog(
    'claims only the first key of a commit',
    'holds every key of a commit, not only the first',
    class extends MemoryLog {
      override place(commit: NewCommit): AppendOutcome {
        const outcome = super.place(commit)
        for (const key of commit.keys.slice(1)) this.keys.delete(key)
        return outcome
      }
    }
  ),
  inLog(
    'lets two commits on one version in',
    'lets one of two commits on the same version of a stream in',
    class extends MemoryLog {
      override append(commit: NewCommit): AppendOutcome {
        const known = this.byCommandId(commit.commandId)
        return known ? { kind: 'KNOWN', commit: known } : this.place(commit)
      }
    }
  ),
  inLog(
    'forgets unique names in a crash',
    'lets a unique name exist once ever, also after a crash',
    class extends MemoryLog {
      override crash(): void {
        this.keys = new Set([...this.keys].filter((key) => !key.startsWith('uniek:')))
      }
    }
  ),
  inLog(
    'compares the keys of a batch with those stored before it only',
    'gives 100 places to 100 of 1,000 commands at once',
    class extends MemoryLog {
      override appendAll(batch: readonly NewCommit[]): AppendOutcome[] {
        const all = this.keys
        const outcomes = batch.map((commit) => {
          this.keys = new Set(all)
          const outcome = this.append(commit)
          return { commit, outcome }
        })
        this.keys = new Set([...all, ...outcomes.flatMap(({ commit }) => commit.keys)])
        return outcomes.map(({ outcome }) => outcome)
      }
    }
  ),
  inLog(
    'stores now and then what it answers a conflict to',
    'holds every rule with 3 instances, 24 callers and 40 streams at once (seed 2)',
    class extends MemoryLog {
      #conflicts = 0

      override append(commit: NewCommit): AppendOutcome {
        const outcome = super.append(commit)
        if (outcome.kind === 'CONFLICT' && ++this.#conflicts % 10 === 0) this.place(commit)
        return outcome
      }
    }
  )
]
