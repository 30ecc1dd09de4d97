// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import type { Overzicht } from '../overzicht.ts'
import { Rij } from './rij.ts'
import type { Gebiedsrij } from './tabel.ts'

/** What differs from process to process: places in memory, and revisions, which follow the order of arrival. */
const LOCAL = new Set(['tabel', 'nr', 'revisie', 'laatste', 'eerder'])

/** A value as JSON can hold it; other rows by kind and id. */
const plain = (value: unknown): unknown => {
  if (value instanceof Rij) return `${value.tabel.naam} ${value.id}`
  if (value instanceof Int32Array)
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64')
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return 'eerder' in value ? chain(value) : fields(value)
}

/** What points to the one before it, such as a step of a timeline, from new to old. */
const chain = (last: object): unknown[] => {
  const links: unknown[] = []
  for (let link: unknown = last; link instanceof Object && 'eerder' in link; link = link.eerder)
    links.push(fields(link))
  return links
}

const fields = (value: object): unknown =>
  Object.entries(value).flatMap(([name, field]) => (LOCAL.has(name) ? [] : [name, plain(field)]))

const isGebied = (rij: Rij): rij is Gebiedsrij => 'ouder' in rij

/**
 * Hash over all fields of all rows, their history and the lists by area, in an order that does not depend on how they
 * came in: equal for two views of the same commits, whatever the batches, the snapshots between and the number of
 * restarts. It looks at the fields themselves, so that one that a snapshot forgets is seen. Walks through everything.
 */
export const vingerafdruk = (overzicht: Overzicht): string => {
  const hash = createHash('sha256')
  for (const tabel of overzicht.tabellen) {
    const rijen = [...tabel.rijen].sort((een, ander) => (een.id < ander.id ? -1 : 1))
    for (const rij of rijen) {
      const geschiedenis = overzicht
        .geschiedenis(rij)
        .map(({ over, detail, woorden: _, ...een }) => [plain(een), over === null ? detail : plain(over)])
      const lijsten = isGebied(rij) ? overzicht.tabellen.map((een) => een.inGebied(rij).map(({ id }) => id)) : []
      hash.update(JSON.stringify([tabel.naam, fields(rij), geschiedenis, lijsten]))
    }
  }
  return hash.digest('base64url')
}
