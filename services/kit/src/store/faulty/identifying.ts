// SPDX-License-Identifier: EUPL-1.2
import type { Cursor } from '../event-store.ts'
import { MemoryLog } from '../memory/log.ts'
import { type Fault, inLog } from './fault.ts'

/** Faults in who the log is and which cursors fit. */
export const identifying: readonly Fault[] = [
  inLog(
    'becomes another log at every start',
    'has one identity, for every instance and through a crash',
    class extends MemoryLog {
      override crash(): void {
        this.identity = { logId: `${this.identity.logId}'`, parent: null }
      }
    }
  ),
  inLog(
    'keeps its identity when it is restored',
    'is a new log after a restore, and fits the cursors of its parent up to the point where it left it',
    class extends MemoryLog {
      override restore(): void {}
    }
  ),
  inLog(
    'fits every cursor',
    'fits a cursor only when log, position and command agree',
    class extends MemoryLog {
      override fits(): boolean {
        return true
      }
    }
  ),
  inLog(
    'looks at the log of a cursor only',
    'fits a cursor only when log, position and command agree',
    class extends MemoryLog {
      override fits({ logId }: Cursor): boolean {
        return logId === this.identity.logId
      }
    }
  ),
  inLog(
    'fits what lies beyond its head',
    'fits no cursor beyond its head',
    class extends MemoryLog {
      override fits(cursor: Cursor): boolean {
        return super.fits(cursor) || (cursor.logId === this.identity.logId && cursor.position > this.commits.length)
      }
    }
  ),
  inLog(
    'fits a cursor of its parent beyond the point where it left it',
    'is a new log after a restore, and fits the cursors of its parent up to the point where it left it',
    class extends MemoryLog {
      override fits(cursor: Cursor): boolean {
        const { logId, parent } = this.identity
        return super.fits(cursor.logId === parent?.logId ? { ...cursor, logId } : cursor)
      }
    }
  ),
  inLog(
    'names no head while it has none to name',
    'names the last commit as its head, and position 0 while there is none',
    class extends MemoryLog {
      override head(): Cursor {
        const head = super.head()
        return head.position === 0 ? { ...head, position: -1 } : head
      }
    }
  )
]
