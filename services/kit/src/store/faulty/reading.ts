// SPDX-License-Identifier: EUPL-1.2
import { decodeEvents, encodeEvents } from '../codec.ts'
import type { Commit, NewCommit } from '../commit.ts'
import type { Cursor } from '../event-store.ts'
import { MemoryEvents } from '../memory/events.ts'
import { MemoryLog } from '../memory/log.ts'
import { type Fault, inEvents, inLog } from './fault.ts'

/** Text goes out as it was stored, past the upcaster. */
class TextsAsStored extends MemoryEvents {
  override async readTexts(after: number, limit: number) {
    return new MemoryEvents(this.log).readTexts(after, limit)
  }
}

/** Faults in reading and telling. */
export const reading: readonly Fault[] = [
  inLog(
    'reads from a position instead of after it',
    'reads commits and events after a position, in order, no more than asked',
    class extends MemoryLog {
      override read(after: number, limit: number): Commit[] {
        return super.read(after === 0 ? 0 : after - 1, limit)
      }
    }
  ),
  inLog(
    'reads more than asked',
    'reads commits and events after a position, in order, no more than asked',
    class extends MemoryLog {
      override read(after: number): Commit[] {
        return super.read(after, Number.POSITIVE_INFINITY)
      }
    }
  ),
  inLog(
    'skips the commit that a wanted version lies inside of',
    'reads one stream in order with position and time, after any version',
    class extends MemoryLog {
      override stream(name: string, afterVersion: number) {
        const whole = super.stream(name, 0)
        const cut = new Set(whole.filter(({ event }) => event.version <= afterVersion).map(({ position }) => position))
        return whole.filter(({ position }) => !cut.has(position))
      }
    }
  ),
  inLog(
    'takes streams whose names begin alike for one',
    'keeps streams with names like each other apart',
    class extends MemoryLog {
      override stream(name: string, afterVersion: number) {
        return this.commits
          .flatMap(({ events }) => events)
          .filter(({ stream }) => stream.startsWith(name))
          .flatMap(({ stream }) => super.stream(stream, afterVersion))
      }
    }
  ),
  inEvents(
    'answers from what it has read before',
    'shows a stored commit to every instance at once',
    class extends MemoryEvents {
      #head: Cursor | undefined

      override async head(): Promise<Cursor> {
        this.#head ??= this.log.head()
        return this.#head
      }
    }
  ),
  inEvents(
    'finds a commit for any command',
    'finds the commit of a command, and none for a command it does not know',
    class extends MemoryEvents {
      override async byCommandId(): Promise<Commit | undefined> {
        return this.log.commits[0]
      }
    }
  ),
  inEvents(
    'tells listeners of refused commits too',
    'tells listeners of stored commits only, in order, before the append is answered, until they end',
    class extends MemoryEvents {
      override tell(batch: readonly NewCommit[]): void {
        this.announce(batch.map((commit, i) => ({ ...commit, position: i + 1 })))
      }
    }
  ),
  inEvents(
    'tells listeners after the append was answered',
    'tells listeners of stored commits only, in order, before the append is answered, until they end',
    class extends MemoryEvents {
      override announce(stored: readonly Commit[]): void {
        setImmediate(() => super.announce(stored))
      }
    }
  ),
  inEvents(
    'forgets the upcaster when it reads text',
    'reads every event through the upcaster it was opened with, and stores what it was given',
    TextsAsStored
  ),
  inEvents(
    'loses an event of a commit in its text',
    'reads as text what it reads as events',
    class extends MemoryEvents {
      override async readTexts(after: number, limit: number) {
        const page = await super.readTexts(after, limit)
        return page.map((text) => ({ ...text, events: encodeEvents(decodeEvents(text.events, undefined).slice(0, 1)) }))
      }
    }
  ),
  inEvents(
    'gives no text where that is much',
    'reads more as text than goes at once in parts, none of them empty',
    class extends MemoryEvents {
      override async readTexts(after: number, limit: number) {
        return (await super.readTexts(after, limit)).filter(({ events }) => events.length < 1_000_000)
      }
    }
  ),
  inEvents(
    'takes an upcaster at its word that it changes nothing, where it does',
    'passes on as text what its upcaster says that it would not change',
    TextsAsStored
  ),
  inEvents(
    'forgets the upcaster when it reads a stream',
    'reads every event through the upcaster it was opened with, and stores what it was given',
    class extends MemoryEvents {
      override async readStream(stream: string, afterVersion: number) {
        return this.log.stream(stream, afterVersion)
      }
    }
  )
]
