// SPDX-License-Identifier: EUPL-1.2
import type { Blad } from '@naober/gateway/feeds/blad'
import { fieldsOfKind, ROWKINDS } from '../../import/rijen/kinds.ts'
import { cell, code, codes, page, table } from '../markdown.ts'

/** Every table that is handed out, its columns, and which of them `import csv` reads back. */
export const openDataPage = (bladen: readonly Blad[]): string =>
  page('Tables of the open data', [
    'Each is at `/open/v1/{table}.{format}` and written by `npx naober export`, as csv, xlsx, ods, json and geojson: see [Data in and out](../data-in-and-out.md). Only what everybody may read stands in them. Of a table that `import csv` takes, the page says which columns it reads back; the others tell what became of a thing.',
    table(
      ['table', 'what', 'import'],
      bladen.map(({ naam, doc, perGebied }) => [
        `[${naam}](#${naam})`,
        cell(perGebied ? `${doc}; alleen van een gemeente, wijk of buurt` : doc),
        readBack(naam).length > 0 ? 'yes' : 'no'
      ])
    ),
    ...bladen.flatMap(({ naam, doc, kolommen }) => {
      const read = readBack(naam)
      const names = kolommen.map((kolom) => kolom.naam)
      const told = names.filter((name) => !read.includes(name))
      return [
        `## ${naam}`,
        `${cell(doc)}.`,
        read.length === 0
          ? `Columns: ${codes(names)}.`
          : `Read back: ${codes(names.filter((name) => read.includes(name)))}. Told besides: ${codes(told)}.`
      ]
    }),
    `A column whose name has a point in it, like ${code('gebied.buurt')}, is a part of a field of the command.`
  ])

/** The columns that an import of this table takes; none where it cannot be imported. */
const readBack = (naam: string): readonly string[] => {
  const kind = ROWKINDS.find((een) => een.naam === naam)
  return kind === undefined ? [] : ['id', ...fieldsOfKind(kind).map(({ pad }) => pad)]
}
