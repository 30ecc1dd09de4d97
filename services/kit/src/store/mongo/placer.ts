// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises'
import type { Commit, Upcast } from '../commit.ts'
import type { Append } from './append.ts'
import type { Collections, CommitDocument } from './collections.ts'
import { endsWithin } from './deadline.ts'
import { commitOf, WHOLE } from './document.ts'
import { isMongoError, type Refusal } from './faults.ts'
import type { Gate } from './gate.ts'
import { type Guard, lastPlace, type Place } from './guard.ts'
import { insertTogether } from './insert.ts'
import { claimsOf } from './keys.ts'
import { takeBackStrays } from './strays.ts'

/** Before an unknown outcome is asked after: what was on its way has mostly arrived by then. */
const SETTLE_MS = 50
/** Before a refusal is tried again whose reason cannot be seen yet. */
const UNSEEN_MS = 5
/** So long after a lost race its winners let the others go first. */
const CONTENDED_MS = 500
const YIELD_MS = 3

/** The documents that stand in the way of a batch: by command, and by the keys they hold. */
export interface Stored {
  readonly byCommand: ReadonlyMap<string, CommitDocument>
  readonly keys: ReadonlySet<string>
}

/** What a placer works with. */
export interface PlacerSetting {
  readonly collections: Collections
  readonly guard: Guard
  readonly gate: Gate
  readonly upcast: Upcast | undefined
  /** How long one question may take, in ms. */
  readonly longestMs: number
  /** Called with what was stored, in position order, before its appends are answered. */
  readonly stored: (commits: readonly Commit[]) => void
}

/**
 * Gives commits their place, one batch at a time, while other processes do the same. A document gets number p only when
 * p-1 stood just before it in the same ordered batch, or was durable when it was read: so the log has no holes, and a
 * batch that arrives late stops at its first taken number.
 *
 * Every step is a method of its own; the tests put a wrong one in the place of each and must see it.
 */
export class Placer {
  protected readonly setting: PlacerSetting
  /** The place that the next number follows: from an acknowledged insert or a majority read, never from anything else. */
  protected last: Place | undefined
  #contended = Number.NEGATIVE_INFINITY

  constructor(setting: PlacerSetting) {
    this.setting = setting
  }

  /** Resolves when all are answered. `more` gives others to fill up a batch with that holds so many. */
  async place(batch: readonly Append[], more: (held: number) => Append[]): Promise<void> {
    let rest = [...batch]
    while (rest.length > 0) {
      const left = await this.#attempt(rest)
      rest = left.filter(({ answered }) => !answered)
      if (this.last === undefined && rest.length > 0) rest.push(...more(rest.length))
    }
    // Whoever loses a race tries again at once; that the winner waits keeps the tail short for all.
    if (performance.now() - this.#contended < CONTENDED_MS) await pause(Math.random() * YIELD_MS)
  }

  /** One insert of these, or of some; answers what can be answered. Gives back who may have to be tried again. */
  async #attempt(rest: readonly Append[]): Promise<readonly Append[]> {
    try {
      // Only what came in time is held against what is known: later that has moved on.
      this.last ??= await this.#end(this.setting.guard.end(await this.#end(this.readLast())))
      // Who waited for that in vain was told so, and asks again.
      const asked = rest.filter(({ answered }) => !answered)
      if (asked.length === 0) return []
      const fit = inTime(await this.#fit(asked))
      if (this.last === undefined || fit.length === 0) return asked
      this.number(fit, this.last)
      for (const append of fit) append.sent()
      // Both, whatever becomes of one of them: there is never a second batch in flight, but for one that was given up;
      // that one, should it still arrive, stops at its first taken number.
      const [inserted, checked] = await Promise.allSettled([
        this.#end(this.insert(fit)),
        this.#end(this.setting.guard.check())
      ])
      if (!this.setting.gate.isSound) {
        await this.#end(takeBackStrays(this.setting.collections, fit))
        return []
      }
      if (checked.status === 'rejected') throw checked.reason
      if (inserted.status === 'rejected') throw inserted.reason
      const refusal = inserted.value
      this.#acknowledge(fit.slice(0, refusal?.index))
      if (refusal !== undefined) await this.#refused(fit.slice(refusal.index), refusal)
      return asked
    } catch (error) {
      if (!this.setting.gate.isSound) return []
      if (!isMongoError(error)) throw error
      return this.unknown(rest)
    }
  }

  /** Without it one question that is never answered would be the last that this process asks. */
  #end<T>(question: Promise<T>): Promise<T> {
    return endsWithin(this.setting.longestMs, question)
  }

  /**
   * Those of a batch that may be sent now. What they rest on is looked at as of the last place or later, and whatever
   * moves it from then on has to take the next number first, by which this batch stops and is looked at anew: so the
   * chain of positions is the lock, and nobody who only looks holds up who writes.
   */
  async #fit(asked: readonly Append[]): Promise<readonly Append[]> {
    const rested = new Set<string>()
    for (const { restsOn } of asked) for (const key of restsOn.keys()) rested.add(key)
    if (rested.size === 0) return asked
    const moved = await this.#end(this.moved([...rested]))
    const isDisturbed = ({ restsOn }: Append): boolean => [...restsOn.keys()].some((key) => moved.has(key))
    const disturbed = asked.filter(isDisturbed)
    if (disturbed.length > 0) {
      const stored = await this.#ask(disturbed, [...moved])
      const left = disturbed.filter((append) => !this.judge(append, stored))
      if (left.length === asked.length) await pause(UNSEEN_MS)
    }
    return upToOwn(asked.filter((append) => !isDisturbed(append)))
  }

  /**
   * Which of these keys are held. With `local`, because a new primary has every durable commit before its majority read
   * shows it; a commit that is seen and vanishes after all only has something decided once more.
   */
  protected async moved(keys: readonly string[]): Promise<ReadonlySet<string>> {
    const found = await this.setting.collections.commits
      .find({ keys: { $in: [...keys] } }, { readConcern: { level: 'local' }, projection: { keys: 1 } })
      .toArray()
    return new Set(found.flatMap((each) => each.keys))
  }

  protected readLast(): Promise<Place> {
    return lastPlace(this.setting.collections)
  }

  protected number(rest: readonly Append[], last: Place): void {
    let { position, at } = last
    for (const append of rest) {
      position += 1
      at = Math.max(at, append.commit.at)
      append.position = position
      append.at = at
    }
  }

  /** Undefined when all are stored, a refusal when that is certain; rejects when nobody knows. */
  protected insert(rest: readonly Append[]): Promise<Refusal | undefined> {
    const documents = rest.map((append, index) => append.document(index === 0))
    return insertTogether(this.setting.collections.commits, documents, true)
  }

  #acknowledge(stored: readonly Append[]): void {
    const last = stored.at(-1)
    if (last === undefined) return
    this.last = last.place
    this.setting.guard.saw(this.last)
    this.#answerStored(stored)
  }

  #answerStored(stored: readonly Append[]): void {
    this.setting.stored(stored.map((append) => append.placed()))
    for (const append of stored) append.answer({ kind: 'STORED', position: append.position, at: append.at })
  }

  /** The first of these is refused and took no number. */
  async #refused(rest: readonly Append[], { by, error }: Refusal): Promise<void> {
    for (const append of rest) append.refused()
    if (by === 'POSITION') {
      this.last = undefined
      this.#contended = performance.now()
    } else if (by === 'FAULT') rest[0]?.fail(error)
    else {
      const stored = await this.#ask(rest, [...new Set(rest.flatMap(({ keys }) => keys))])
      const left = rest.filter((append) => !this.judge(append, stored))
      if (left[0] === rest[0]) await pause(UNSEEN_MS)
    }
  }

  /** Answers an append that something stored stands in the way of. The command comes first: the key may be its own. */
  protected judge(append: Append, stored: Stored): boolean {
    const known = stored.byCommand.get(append.commit.commandId)
    if (known !== undefined) {
      append.answer({ kind: 'KNOWN', commit: commitOf(known, this.setting.upcast) })
      return true
    }
    const held = [...append.keys, ...append.restsOn.keys()].find((key) => stored.keys.has(key))
    if (held === undefined) return false
    append.answer({ kind: 'CONFLICT', key: append.restsOn.get(held) ?? claimsOf(append.commit).get(held) ?? held })
    return true
  }

  /**
   * Nobody knows what became of these. What is stored is answered; the others go in again under the same command ids,
   * until they are too old. Not seen is never failed: an insert may still be on its way.
   */
  protected async unknown(rest: readonly Append[]): Promise<readonly Append[]> {
    this.last = undefined
    for (const append of rest) append.lost()
    await pause(SETTLE_MS)
    const { byCommand } = await this.#ask(rest, [])
    const ours: Append[] = []
    for (const append of rest) {
      const found = byCommand.get(append.commit.commandId)
      if (found === undefined) continue
      if (append.isSameAs(found)) ours.push(append)
      else append.answer({ kind: 'KNOWN', commit: commitOf(found, this.setting.upcast) })
    }
    if (ours.length > 0) this.#answerStored(ours)
    return rest
  }

  /** One question for all; nothing when it cannot be asked now, and then it is asked again after the next attempt. */
  async #ask(rest: readonly Append[], keys: readonly string[]): Promise<Stored> {
    const ids = rest.map(({ commit }) => commit.commandId)
    try {
      const [found] = await this.#end(Promise.all([this.look(ids, keys), this.setting.guard.check()]))
      return {
        byCommand: new Map(found.map((document) => [document._id, document])),
        keys: new Set(found.flatMap((document) => document.keys))
      }
    } catch (error) {
      if (this.setting.gate.isSound && !isMongoError(error)) throw error
      this.last = undefined
      return { byCommand: new Map(), keys: new Set() }
    }
  }

  protected look(ids: readonly string[], keys: readonly string[]): Promise<CommitDocument[]> {
    return this.setting.collections.commits
      .find(keys.length === 0 ? { _id: { $in: ids } } : { $or: [{ _id: { $in: ids } }, { keys: { $in: keys } }] })
      .project<CommitDocument>({ ...WHOLE, keys: 1 })
      .toArray()
  }
}

/** Those whom somebody still waits for; the others are given up while they have not left. */
const inTime = (batch: readonly Append[]): readonly Append[] => {
  const now = performance.now()
  for (const append of batch) if (!append.answered && append.until < now) append.giveUp()
  return batch.filter(({ answered }) => !answered)
}

/** As far as the first that rests on what one before it moves: it is looked at when that one is stored, or is not. */
const upToOwn = (batch: readonly Append[]): readonly Append[] => {
  const claimed = new Set<string>()
  const cut = batch.findIndex(({ keys, restsOn }) => {
    if ([...restsOn.keys()].some((key) => claimed.has(key))) return true
    for (const key of keys) claimed.add(key)
    return false
  })
  return cut < 0 ? batch : batch.slice(0, cut)
}
