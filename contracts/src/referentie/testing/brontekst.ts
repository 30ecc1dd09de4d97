// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Bron } from '../rij.ts'

/** The plain text of the five documents, where this installation has it beside the repository. */
const TEKSTEN = join(import.meta.dirname, '../../../../../shared/domain/seeds')

/** Whether rows can be held against the documents here; says so loudly where they cannot. */
export const brontekstAanwezig = (wat: string): boolean => {
  const aanwezig = existsSync(TEKSTEN)
  if (!aanwezig) console.warn(`SKIPPED: ${wat} are not held against the documents, there is no ${TEKSTEN}`)
  return aanwezig
}

const gelezen = new Map<number, readonly string[]>()
const regelsVan = (document: number): readonly string[] => {
  const bekend = gelezen.get(document)
  if (bekend !== undefined) return bekend
  const bestand = readdirSync(TEKSTEN).sort()[document] ?? ''
  const regels = readFileSync(join(TEKSTEN, bestand), 'utf8').split('\n')
  gelezen.set(document, regels)
  return regels
}

/** The lines that a row cites as one text: words broken over lines are joined, white space is single. */
export const aangehaaldeTekst = ({ document = 0, regels = '' }: Bron): string =>
  regels
    .split(', ')
    .flatMap((deel) => {
      const [van = 0, tot = van] = deel.split('-').map(Number)
      return regelsVan(document).slice(van - 1, tot)
    })
    .join(' ')
    .replace(/\s+/g, ' ')
