// SPDX-License-Identifier: EUPL-1.2
import type { Commit } from '../commit.ts'
import { MemoryLog } from '../memory/log.ts'
import { type Fault, inLog } from './fault.ts'

/** Applies a change to the commit at a position after it was wiped. */
const afterWipe = (change: (commit: Commit, log: MemoryLog) => Commit) =>
  class extends MemoryLog {
    override wipe(position: number, index: number, path: string): boolean {
      const done = super.wipe(position, index, path)
      if (done) this.commits = this.commits.map((each) => (each.position === position ? change(each, this) : each))
      return done
    }
  }

/** Faults in taking a text back. */
export const wiping: readonly Fault[] = [
  inLog(
    'wipes all data of the event',
    'replaces one text by the tombstone, drops the seal and keeps all else',
    afterWipe((commit) => ({ ...commit, events: commit.events.map((event) => ({ ...event, data: {} })) }))
  ),
  inLog(
    'keeps the seal of a text that is gone',
    'replaces one text by the tombstone, drops the seal and keeps all else',
    afterWipe((commit) => ({ ...commit, seal: { salt: 'c2FsdA', digest: 'ZGlnZXN0' } }))
  ),
  inLog(
    'reaches texts at the top only',
    'reaches texts inside lists and under awkward names',
    class extends MemoryLog {
      override wipe(position: number, index: number, path: string): boolean {
        return path.split('/').length === 2 && super.wipe(position, index, path)
      }
    }
  ),
  inLog(
    'says no to a repeat',
    'may be repeated',
    class extends MemoryLog {
      readonly #done = new Set<string>()

      override wipe(position: number, index: number, path: string): boolean {
        const name = `${position} ${index} ${path}`
        if (this.#done.has(name)) return false
        this.#done.add(name)
        return super.wipe(position, index, path)
      }
    }
  ),
  inLog(
    'says yes where there is no text',
    'says no, and changes nothing, where there is no text',
    class extends MemoryLog {
      override wipe(position: number, index: number, path: string): boolean {
        super.wipe(position, index, path)
        return true
      }
    }
  ),
  inLog(
    'has the text back after a crash',
    'wipes for good: through a crash, for every instance, and the command stays known',
    class extends MemoryLog {
      #before: Commit[] | undefined

      override wipe(position: number, index: number, path: string): boolean {
        this.#before ??= structuredClone(this.commits)
        return super.wipe(position, index, path)
      }

      override crash(): void {
        this.commits = this.#before ?? this.commits
      }
    }
  )
]
