// SPDX-License-Identifier: EUPL-1.2

/** What is measured and what it should be. */
export interface Kind {
  readonly name: string
  readonly doc: string
  readonly unit: string
  readonly target: number
  /** Whether the target is a floor or a ceiling, and of which of the two numbers. */
  readonly bound: 'AT_LEAST' | 'AT_MOST'
  readonly of: 'VALUE' | 'RATIO'
}

/** What came out. `ratio` is null where there is nothing to compare with; `note` tells how it was measured. */
export interface Measurement {
  readonly value: number
  readonly ratio: number | null
  readonly note: string
}

/** One row of the result. */
export interface Figure extends Measurement {
  readonly name: string
  readonly unit: string
  readonly target: number
  readonly met: boolean
}

/** A set-up that measures one or more figures; the results come in the order of the kinds. */
export interface Subject {
  readonly kinds: readonly Kind[]
  measure(bench: Bench): Promise<readonly Measurement[]>
}

/** What every set-up is given. */
export interface Bench {
  /** An empty folder on the disk where the platform keeps its data by default; removed at the end. */
  readonly folder: string
  /** Small data and short rounds: to see that everything runs, not to conclude anything. */
  readonly quick: boolean
  /** Shows where it is. */
  say(text: string): void
  /** A SQLite file of the service with a whole country in it; made when first asked for. */
  country(): Promise<Country>
  /** A MongoDB and a Kafka of the benchmark's own; started when first asked for. */
  engines(): Promise<Engines>
}

/** Where the engines are. */
export interface Engines {
  readonly mongodb: string
  readonly kafka: string
}

/** The file, and what is in it. */
export interface Country {
  readonly path: string
  readonly commits: number
  readonly events: number
}

/** Puts a measurement beside its target. */
export const figureOf = ({ name, unit, target, bound, of }: Kind, measured: Measurement): Figure => {
  const decisive = of === 'VALUE' ? measured.value : (measured.ratio ?? Number.NaN)
  const met = bound === 'AT_LEAST' ? decisive >= target : decisive <= target
  return { name, unit, target, met, ...measured }
}
