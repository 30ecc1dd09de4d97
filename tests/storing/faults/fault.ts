// SPDX-License-Identifier: EUPL-1.2
import type { TopicReader } from '../truth/topic.ts'
import type { World } from '../world.ts'
import type { Planned } from './schedule.ts'

/** What a fault works on. */
export interface Scene {
  readonly world: World
  readonly topic: TopicReader
  /** Last position of the log; rejects while it cannot be asked. */
  head(): Promise<number>
  /** Lets all clients come to rest, compares a gateway that came back with the others, and lets them go on. */
  inPeace(work: () => Promise<void>): Promise<void>
  /** How many commands were acknowledged so far. */
  acknowledged(): number
  /** Answers that clients got so far which ask to come back, and how often each. */
  told(): ReadonlyMap<string, number>
  /** How often each process ended, by name and exit code. */
  ended(): ReadonlyMap<string, number>
  /** Something that no client should have met; the fault is judged by it. */
  strange(what: string): void
  /** Messages that our own reader must have left out, because nobody can read them. */
  expectFaults(count: number): void
}

/** What was measured, by name, in ms or as a count. */
export type Measured = Readonly<Record<string, number>>

/** Brings a fault about, and resolves when its cause is over: what is left must mend by itself. */
export type Fault = (scene: Scene, planned: Planned) => Promise<Measured>

/** Waits for a condition. Rejects with the words when it does not come in time, and with what stood in the way last. */
export const waitFor = async (
  what: string,
  withinMs: number,
  isSo: () => boolean | Promise<boolean>
): Promise<number> => {
  const begin = performance.now()
  for (;;) {
    let cause: unknown
    try {
      if (await isSo()) return performance.now() - begin
    } catch (error) {
      cause = error
    }
    if (performance.now() - begin > withinMs) throw new Error(`${what}: not within ${withinMs} ms`, { cause })
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
  }
}
const LOOK_MS = 20
