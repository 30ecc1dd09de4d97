// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { eventViolations, type ReleasedEvents } from './compatibiliteit.ts'
import type { Dienst } from './diensten.ts'
import { eventTypesOf } from './event-types.ts'
import { published } from './json-schema.ts'
import type { ElkAggregaat } from './kern/index.ts'

/** The event types of one release, as kept in `contracts/released/<release>.json`. Never changed afterwards. */
export interface Release {
  readonly release: string
  readonly gebeurtenissen: ReleasedEvents
}

const RELEASED = join(import.meta.dirname, '..', 'released')
const NAME = /^(\d+)\.(\d+)\.(\d+)\.json$/

/** The event types of now, as a release would keep them. */
export const releaseSnapshot = (
  release: string,
  diensten: readonly Dienst[],
  aggregaten: readonly ElkAggregaat[]
): Release => ({
  release,
  gebeurtenissen: Object.fromEntries(
    diensten.map(({ naam }) => {
      const types = eventTypesOf(aggregaten.filter(({ dienst }) => dienst === naam))
      const kept = [...types].map(([type, { versie, openheid, schema }]) => [
        type,
        { versie, openheid, schema: published(schema) }
      ])
      return [naam, Object.fromEntries(kept)]
    })
  )
})

/** All releases kept in a folder, the oldest first. A folder that is not there holds none. */
export const releasesIn = (folder = RELEASED): readonly Release[] =>
  namesIn(folder)
    .filter((name) => NAME.test(name))
    .sort((a, b) => numberOf(a) - numberOf(b))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Release)

/** What the event types of now break of the newest release; `against` is null before the first one. */
export const brokenSinceRelease = (
  now: Release,
  releases = releasesIn()
): { readonly against: string | null; readonly violations: readonly string[] } => {
  const newest = releases.at(-1)
  if (newest === undefined) return { against: null, violations: [] }
  return { against: newest.release, violations: eventViolations(newest.gebeurtenissen, now.gebeurtenissen) }
}

const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

const numberOf = (name: string): number => {
  const [, major, minor, patch] = NAME.exec(name) ?? []
  return Number(major) * 1e12 + Number(minor) * 1e6 + Number(patch)
}
