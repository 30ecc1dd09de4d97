// SPDX-License-Identifier: EUPL-1.2
import type { Commit, NewCommit, StoredEvent } from '../commit.ts'
import type { AppendOutcome, Cursor, LogIdentity } from '../event-store.ts'
import { wipeText } from '../wipe-text.ts'

let logs = 0

/**
 * The rules of the EventStore port in their shortest form, as the "disk" that instances share: the reference for the
 * contract suite, and the base of its deliberately faulty variants. For tests only.
 */
export class MemoryLog {
  identity: LogIdentity = { logId: `log-${++logs}`, parent: null }
  commits: Commit[] = []
  keys = new Set<string>()

  /** What a batch of one instance becomes; `restsOn` per commit, as of the port. */
  appendAll(batch: readonly NewCommit[], restsOn: readonly (readonly string[])[] = []): AppendOutcome[] {
    return batch.map((commit, i) => this.append(commit, restsOn[i]))
  }

  append(commit: NewCommit, restsOn: readonly string[] = []): AppendOutcome {
    const known = this.byCommandId(commit.commandId)
    if (known) return { kind: 'KNOWN', commit: known }
    const taken = [...commit.keys, ...restsOn].find((key) => this.keys.has(key))
    if (taken !== undefined) return { kind: 'CONFLICT', key: taken }
    return this.place(commit)
  }

  place(commit: NewCommit): AppendOutcome {
    const position = this.commits.length + 1
    const at = this.timeOf(commit)
    for (const key of commit.keys) this.keys.add(key)
    this.commits.push(structuredClone({ ...commit, position, at }))
    return { kind: 'STORED', position, at }
  }

  timeOf(commit: NewCommit): number {
    return Math.max(commit.at, this.commits.at(-1)?.at ?? 0)
  }

  byCommandId(commandId: string): Commit | undefined {
    return this.commits.find((commit) => commit.commandId === commandId)
  }

  read(after: number, limit: number): Commit[] {
    return this.commits.filter(({ position }) => position > after).slice(0, limit)
  }

  /** The events of one stream, each with its commit. */
  stream(name: string, afterVersion: number): { event: StoredEvent; position: number; at: number }[] {
    return this.commits.flatMap(({ position, at, events }) =>
      events
        .filter(({ stream, version }) => stream === name && version > afterVersion)
        .map((event) => ({ event, position, at }))
    )
  }

  head(): Cursor {
    const last = this.commits.at(-1)
    return { logId: this.identity.logId, position: last?.position ?? 0, commandId: last?.commandId ?? '' }
  }

  fits({ logId, position, commandId }: Cursor): boolean {
    const { parent } = this.identity
    if (logId !== this.identity.logId && !(logId === parent?.logId && position <= parent.position)) return false
    return position === 0 ? commandId === '' : this.commits[position - 1]?.commandId === commandId
  }

  wipe(position: number, index: number, path: string): boolean {
    const commit = this.commits[position - 1]
    if (!wipeText(commit?.events[index]?.data, path)) return false
    this.commits = this.commits.map((each) => (each === commit ? { ...each, seal: null } : each))
    return true
  }

  /** What the power cut leaves. */
  crash(): void {}

  restore(): void {
    this.identity = {
      logId: `log-${++logs}`,
      parent: { logId: this.identity.logId, position: this.head().position }
    }
  }
}
