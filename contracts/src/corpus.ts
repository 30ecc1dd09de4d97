// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { eventTypesOf } from './event-types.ts'
import { exampleOf } from './example.ts'
import type { ElkAggregaat, Gebeurtenis } from './kern/index.ts'

const CORPUS = join(import.meta.dirname, '..', 'corpus')

/** Folder of the events as they are now; a release keeps a copy under its own name, which nobody changes any more. */
export const PRESENT = 'next'

/**
 * Example events of a service as they would be stored today, NDJSON: of every type a minimal and a full one. The same
 * for the same contracts.
 */
export const corpusLines = (aggregaten: readonly ElkAggregaat[]): string => {
  const events = [...eventTypesOf(aggregaten).values()].flatMap(({ naam, versie, schema }) =>
    (['MINIMAL', 'FULL'] as const).map((fullness) => ({ type: naam, v: versie, data: exampleOf(schema, fullness) }))
  )
  return events.map((event) => `${JSON.stringify(event)}\n`).join('')
}

/** The kept events of one release of one service. */
export interface CorpusFile {
  /** `v0.1.0`, or `next`. */
  readonly release: string
  readonly dienst: string
  readonly events: readonly Gebeurtenis[]
}

/** Everything that is kept. */
export const keptCorpus = (folder = CORPUS): readonly CorpusFile[] =>
  readdirSync(folder).flatMap((release) =>
    readdirSync(join(folder, release)).map((name) => ({
      release,
      dienst: name.replace(/\.ndjson$/, ''),
      events: readFileSync(join(folder, release, name), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Gebeurtenis)
    }))
  )
