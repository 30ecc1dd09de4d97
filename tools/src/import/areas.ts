// SPDX-License-Identifier: EUPL-1.2
import { leesGebiedenIn } from '@naober/contracts/initiatieven/gebied'
import { type Settings, StartError } from '../start/settings.ts'
import { commandOf } from './gebieden/command.ts'
import { isDivisionYear } from './gebieden/properties.ts'
import { readAreas } from './gebieden/reading.ts'
import { count, requireAll } from './outcome.ts'
import { putThing } from './put-thing.ts'
import { createProgress, type Screen } from './source/progress.ts'
import { openWayIn } from './way-in.ts'

export interface AreaImport {
  /** A file, or an http(s) address. */
  readonly source: string
  readonly settings: Settings
  /** Year of the division, where the source does not tell it. */
  readonly jaar: string | null
  /** Where progress and summary are told; the terminal when left out. */
  readonly screen?: Screen
}

/**
 * Reads the wijk- en buurtkaart of CBS/PDOK (GeoJSON, WGS84 or RD New) and gives the platform one command per gemeente
 * and year. Repeating it changes nothing. Throws a StartError in one sentence when the source is wrong (then nothing
 * was sent) or when not every gemeente could be read in (then those are named, and the others are in).
 */
export const importAreas = async ({ source, settings, jaar, screen = process.stdout }: AreaImport): Promise<void> => {
  const progress = createProgress(screen)
  const { bron, gemeenten, water } = await readAreas(source, yearFrom(jaar), progress)
  if (gemeenten.length === 0) throw new StartError(`${bron} bevat geen gebieden op land.`)

  const wayIn = await openWayIn('initiatieven', settings)
  const done = { gemeenten: 0, wijken: 0, buurten: 0 }
  const failed: string[] = []
  try {
    for (const reading of gemeenten) {
      const made = commandOf(reading, bron)
      if ('reason' in made) {
        failed.push(`${reading.gemeente}: ${made.reason}`)
        continue
      }
      const { gemeente, wijken, buurten, peildatum } = made.command
      const name = `${gemeente.code} ${gemeente.naam} (${reading.jaar})`
      const outcome = await putThing(wayIn, leesGebiedenIn, made.command, peildatum)
      if (outcome.kind === 'REFUSED') {
        failed.push(`${name}: ${outcome.reason}`)
        continue
      }
      const same = outcome.kind === 'SAME' ? ' (was al zo)' : ''
      done.gemeenten += 1
      done.wijken += wijken.length
      done.buurten += buurten.length
      progress.line(
        `${name}: ${count(wijken.length, 'wijk', 'wijken')}, ${count(buurten.length, 'buurt', 'buurten')}${same}`
      )
    }
  } finally {
    await wayIn.stop()
  }
  const total = [
    count(done.gemeenten, 'gemeente', 'gemeenten'),
    count(done.wijken, 'wijk', 'wijken'),
    count(done.buurten, 'buurt', 'buurten')
  ].join(', ')
  const skipped =
    water === 0 ? '' : `; overgeslagen: ${count(water, 'gebied', 'gebieden')} met water of in het buitenland`
  progress.line(`Ingelezen: ${total}${skipped}.`)
  requireAll(failed)
}

const yearFrom = (text: string | null): number | null => {
  if (text === null) return null
  const year = Number(text)
  if (!/^\d{4}$/.test(text) || !isDivisionYear(year)) throw new StartError(`--jaar '${text}' is geen jaar, zoals 2024.`)
  return year
}
