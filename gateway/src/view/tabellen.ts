// SPDX-License-Identifier: EUPL-1.2
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Tabel } from './kern/tabel.ts'
import type { Tabelklasse } from './overzicht.ts'

const isTabelklasse = (waarde: unknown): waarde is Tabelklasse =>
  typeof waarde === 'function' && waarde.prototype instanceof Tabel

/** Every kind of thing: the subclasses of Tabel that the files of this folder export. Nobody keeps a list. */
export const leesTabellen = async (): Promise<readonly Tabelklasse[]> => {
  const bestanden = (await readdir(import.meta.dirname)).filter((naam) => /^[a-z-]+\.ts$/.test(naam))
  const modules: unknown[][] = await Promise.all(
    bestanden
      .sort()
      .map(async (naam) => Object.values(await import(pathToFileURL(join(import.meta.dirname, naam)).href)))
  )
  return modules.flat().filter(isTabelklasse)
}
