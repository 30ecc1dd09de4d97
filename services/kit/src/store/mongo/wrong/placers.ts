// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import { TechnicalError } from '../../../errors/problem.ts'
import type { ContractCase } from '../../contract/harness.ts'
import { one } from '../../contract/samples.ts'
import type { Append } from '../append.ts'
import type { Refusal } from '../faults.ts'
import { NOWHERE, type Place } from '../guard.ts'
import { insertTogether } from '../insert.ts'
import { Placer, type PlacerSetting, type Stored } from '../placer.ts'

/** The rule that the contract leaves to whoever numbers by reading first. */
export const LOST_BATCHES: ContractCase = {
  name: 'leaves no hole where batches and answers are lost on their way',
  needs: 'openUnreliable',
  run: async (harness) => {
    const unreliable = await harness.openUnreliable?.()
    assert.ok(unreliable)
    for (let version = 1; version <= 10; version += 1) {
      const commit = one('a', version)
      while ((await unreliable.append(commit)).kind === 'UNKNOWN');
    }
    const { events } = await harness.open()
    const positions = (await events.readEvents(0, 100)).map(({ position }) => position)
    assert.deepEqual(
      positions,
      Array.from({ length: 10 }, (_, i) => i + 1)
    )
  }
}

/** A placer with one step done wrong, and the case that is there to see it. */
export interface WrongPlacer {
  readonly name: string
  readonly caughtBy: string
  readonly Placer: new (setting: PlacerSetting) => Placer
}

/**
 * Reads the last place with `local`: counts on a commit that may vanish with its primary. A set of one member cannot
 * show it: there such a commit vanishes only with the member, and nobody has read it then.
 */
export const LocalReader = class extends Placer {
  protected override async readLast(): Promise<Place> {
    const last = await this.setting.collections.commits.findOne(
      {},
      { sort: { position: -1 }, readConcern: { level: 'local' } }
    )
    return last === null ? NOWHERE : { position: last.position, at: last.at, commandId: last._id }
  }
}

/** The mistakes that the algorithm rules out, but for that of the LocalReader. */
export const WRONG_PLACERS: readonly WrongPlacer[] = [
  {
    name: 'sends its batches unordered',
    caughtBy: 'stores the neighbours of a refused commit in the same batch, without a hole',
    Placer: class extends Placer {
      protected override insert(rest: readonly Append[]): Promise<Refusal | undefined> {
        const documents = rest.map((append, index) => append.document(index === 0))
        return insertTogether(this.setting.collections.commits, documents, false)
      }
    }
  },
  {
    name: 'leaves the numbers of what stood behind a refused commit as they were',
    caughtBy: 'stores the neighbours of a refused commit in the same batch, without a hole',
    Placer: class extends Placer {
      protected override number(rest: readonly Append[], last: Place): void {
        if (rest.some(({ position }) => position === 0)) super.number(rest, last)
      }
    }
  },
  {
    name: 'calls every refusal a conflict without asking for the command',
    caughtBy: 'answers a repeated command with its first commit, untouched, before it speaks of a conflict',
    Placer: class extends Placer {
      protected override judge(append: Append, stored: Stored): boolean {
        return super.judge(append, { ...stored, byCommand: new Map() })
      }
    }
  },
  {
    name: 'takes an unknown outcome for a failure',
    caughtBy: 'settles unknown outcomes by repeating: every command stored once',
    Placer: class extends Placer {
      protected override async unknown(rest: readonly Append[]): Promise<readonly Append[]> {
        this.last = undefined
        for (const append of rest) append.fail(new TechnicalError('DRUK'))
        return rest
      }
    }
  },
  {
    name: 'goes on behind the places of a batch whose outcome is unknown',
    caughtBy: LOST_BATCHES.name,
    Placer: class extends Placer {
      protected override async unknown(rest: readonly Append[]): Promise<readonly Append[]> {
        const last = rest.at(-1)?.place
        const left = await super.unknown(rest)
        this.last = last
        return left
      }
    }
  },
  {
    name: 'takes no notice of what a commit rests on',
    caughtBy: 'refuses a commit that rests on a stream that was moved, by whom and how far ever',
    Placer: class extends Placer {
      protected override async moved(): Promise<ReadonlySet<string>> {
        return new Set()
      }
    }
  },
  {
    name: 'looks once at what its commits rest on, however often it loses its place',
    caughtBy: 'stores nothing behind the move of a stream that it rests on, however close they are',
    Placer: class extends Placer {
      readonly #seen = new Map<string, ReadonlySet<string>>()

      protected override async moved(keys: readonly string[]): Promise<ReadonlySet<string>> {
        const seen = this.#seen.get(String(keys)) ?? (await super.moved(keys))
        this.#seen.set(String(keys), seen)
        return seen
      }
    }
  },
  {
    name: 'looks at what its commits rest on before it reads the last place',
    caughtBy: 'stores nothing behind the move of a stream that it rests on, however close they are',
    Placer: class extends Placer {
      protected override async moved(keys: readonly string[]): Promise<ReadonlySet<string>> {
        const moved = await super.moved(keys)
        // So long that somebody comes in between.
        await pause(5)
        this.last = await this.readLast()
        return moved
      }
    }
  }
]
