// SPDX-License-Identifier: EUPL-1.2
import { Buffer } from 'node:buffer'
import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BLADEN } from '@naober/gateway/feeds/bladen'
import { INDICATORREEKSEN } from '@naober/gateway/feeds/bladen/cijfers'
import { FORMATEN } from '@naober/gateway/feeds/formaten'
import { createProgress, type Screen } from '../import/source/progress.ts'
import { makeFolder } from '../start/data-folder.ts'
import { type Settings, StartError } from '../start/settings.ts'
import { type OpenSource, openSource } from './source.ts'

/** The one format that is no table: all services together, as Open Referral has them. */
const HSDS = 'hsds'

export interface Export {
  /** Folder for the files; made where it is not there. */
  readonly map: string
  readonly settings: Settings
  /** Address of a gateway that hands it out; without: what runs on the data folder, or the folder. */
  readonly van?: string
  readonly formaten: readonly string[]
  /** Which tables; null: all. */
  readonly wat: readonly string[] | null
  /** What the open data is asked: `gebied`, `op`. */
  readonly vraag: Readonly<Record<string, string>>
  readonly screen?: Screen
}

/**
 * Writes what everybody may know, a file per table and format, as a running platform hands it out or, where none runs,
 * as the folder has it. A file is there whole or not at all. Throws a StartError in one sentence.
 */
export const exportTo = async ({
  map,
  settings,
  van,
  formaten,
  wat,
  vraag,
  screen = process.stdout
}: Export): Promise<void> => {
  const progress = createProgress(screen)
  const bladen = chosen('--wat', wat ?? BLADEN.map(({ naam }) => naam), BLADEN)
  const ways = chosen(
    '--formaat',
    formaten.filter((naam) => naam !== HSDS),
    FORMATEN,
    [HSDS]
  )
  makeFolder(map, { naam: 'map', uitweg: 'kies een andere' })
  const write = (name: string, content: Uint8Array): void => {
    writeFileSync(join(map, `${name}.deel`), content)
    renameSync(join(map, `${name}.deel`), join(map, name))
    progress.line(`${name}: ${content.length} bytes`)
  }
  const source = await openSource(settings, van ?? null)
  try {
    for (const blad of bladen) {
      for (const deel of blad.perGebied && vraag.gebied === undefined ? await gemeentenOf(source, vraag) : [null]) {
        const [name, of] = deel === null ? [blad.naam, vraag] : [`${blad.naam}-${deel}`, { ...vraag, gebied: deel }]
        for (const formaat of ways) write(`${name}.${formaat.naam}`, await source.read(blad, formaat, of))
      }
    }
    if (formaten.includes(HSDS)) write('hsds.json', await source.hsds(vraag))
  } finally {
    await source.stop()
  }
}

/** The gemeenten of which there are figures: what is too much for one table comes in a file for each. */
const gemeentenOf = async (source: OpenSource, vraag: Export['vraag']): Promise<readonly string[]> => {
  const [json] = chosen('--formaat', ['json'], FORMATEN)
  if (json === undefined) return []
  const { rijen }: { readonly rijen: readonly { readonly gemeente: string | null }[] } = JSON.parse(
    Buffer.from(await source.read(INDICATORREEKSEN, json, vraag)).toString()
  )
  return [...new Set(rijen.flatMap(({ gemeente }) => gemeente ?? []))].sort()
}

const chosen = <T extends { readonly naam: string }>(
  flag: string,
  names: readonly string[],
  of: readonly T[],
  beside: readonly string[] = []
): T[] =>
  names.map((naam) => {
    const found = of.find((een) => een.naam === naam)
    if (found) return found
    const known = [...of.map((een) => een.naam), ...beside]
    throw new StartError(`${flag} '${naam}' is er niet; kies uit ${known.join(', ')}.`)
  })
