// SPDX-License-Identifier: EUPL-1.2
import { TechnicalError } from '../../errors/problem.ts'
import { decodeCommitText, encodeEvents } from '../codec.ts'
import type { Commit, CommitText, NewCommit, StoredEvent, Upcast } from '../commit.ts'
import { checkCommit } from '../commit-check.ts'
import type { AppendOutcome, EventStore } from '../event-store.ts'
import { PAGE } from '../raw.ts'
import type { MemoryLog } from './log.ts'

interface Waiting {
  readonly commit: NewCommit
  readonly restsOn: readonly string[]
  readonly until: number
  readonly resolve: (outcome: AppendOutcome) => void
  readonly reject: (error: Error) => void
}

/** One instance on a log in memory: its own queue and listeners, a batch per turn of the loop. */
export class MemoryEvents implements EventStore {
  readonly log: MemoryLog
  readonly #upcast: Upcast
  readonly #listeners = new Set<(commits: readonly Commit[]) => void>()
  #waiting: Waiting[] = []

  constructor(log: MemoryLog, upcast: Upcast = (event) => event) {
    this.log = log
    this.#upcast = upcast
  }

  identity() {
    return this.log.identity
  }

  append(commit: NewCommit, restsOn: readonly string[] = [], until = Number.POSITIVE_INFINITY): Promise<AppendOutcome> {
    return new Promise((resolve, reject) => {
      checkCommit(commit)
      const waiting = { commit: structuredClone(JSON.parse(JSON.stringify(commit))), restsOn, until, resolve, reject }
      if (this.#waiting.push(waiting) === 1) setImmediate(() => this.#flush())
    })
  }

  #flush(): void {
    const now = performance.now()
    const waiting = this.#waiting.splice(0)
    for (const { until, reject } of waiting) if (until < now) reject(new TechnicalError('DRUK'))
    const batch = waiting.filter(({ until }) => until >= now)
    const outcomes = this.log.appendAll(
      batch.map(({ commit }) => commit),
      batch.map(({ restsOn }) => restsOn)
    )
    this.tell(
      batch.map(({ commit }) => commit),
      outcomes
    )
    for (const [i, { resolve }] of batch.entries()) resolve(this.#lift(outcomes[i] ?? { kind: 'UNKNOWN' }))
  }

  /** Tells the listeners what was stored. */
  tell(batch: readonly NewCommit[], outcomes: readonly AppendOutcome[]): void {
    const stored = batch.flatMap((commit, i) => {
      const outcome = outcomes[i]
      return outcome?.kind === 'STORED' ? [{ ...commit, position: outcome.position, at: outcome.at }] : []
    })
    this.announce(stored)
  }

  announce(stored: readonly Commit[]): void {
    if (stored.length > 0) for (const listener of this.#listeners) listener(stored)
  }

  async byCommandId(commandId: string) {
    const found = this.log.byCommandId(commandId)
    return found && this.lifted(found)
  }

  async readCommits(after: number, limit: number) {
    return this.log.read(after, limit).map((commit) => this.lifted(commit))
  }

  async readEvents(after: number, limit: number) {
    return this.log.read(after, limit).map((commit) => {
      const { position, at, commandId, depth, events } = this.lifted(commit)
      return { position, at, commandId, depth, events }
    })
  }

  async readTexts(after: number, limit: number) {
    const page: CommitText[] = []
    let size = 0
    for (const { position, at, commandId, depth, events } of this.log.read(after, limit)) {
      if (size >= PAGE.bytes) break
      const text = decodeCommitText([position, at, commandId, depth, encodeEvents(events)], this.#upcast)
      page.push(text)
      size += text.events.length
    }
    return page
  }

  async readStream(stream: string, afterVersion: number) {
    return this.log.stream(stream, afterVersion).map((row) => ({ ...row, event: this.upcast(row.event) }))
  }

  async head() {
    return this.log.head()
  }

  async fits(...[cursor]: Parameters<EventStore['fits']>) {
    return this.log.fits(cursor)
  }

  onAppended(listener: (commits: readonly Commit[]) => void) {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  async wipe(position: number, index: number, path: string) {
    return this.log.wipe(position, index, path)
  }

  async close() {}

  upcast(event: StoredEvent): StoredEvent {
    return this.#upcast(structuredClone(event))
  }

  lifted(commit: Commit): Commit {
    return { ...structuredClone(commit), events: commit.events.map((event) => this.upcast(event)) }
  }

  #lift(outcome: AppendOutcome): AppendOutcome {
    return outcome.kind === 'KNOWN' ? { kind: 'KNOWN', commit: this.lifted(outcome.commit) } : outcome
  }
}
