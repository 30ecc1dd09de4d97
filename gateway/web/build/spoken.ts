// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Row {
  readonly name: string
  /** What stands in the other cells. */
  readonly cells: readonly string[]
}

/** The rows of a page that is generated from the contracts, each with the code at its head. */
const rowsOf = (page: string): readonly Row[] => {
  const text = readFileSync(join(import.meta.dirname, '../../../docs/generated', page), 'utf8')
  return [...text.matchAll(/^\| `(\w+)` \| (.*) \|$/gm)].map(([, name = '', cells = '']) => ({
    name,
    cells: cells.split(' | ')
  }))
}

const union = (name: string, doc: string, rows: readonly Row[]): string =>
  `/** ${doc} */\nexport type ${name} =\n${[...new Set(rows.map((row) => row.name))]
    .sort()
    .map((code) => `  | '${code}'`)
    .join('\n')}\n`

const NO_WAY = '–'

/**
 * The codes under which services say something: of every rule and technical fault that refuses, and of every event in a
 * history. An English catalogue has a sentence for each, or it does not compile.
 */
export function spoken(): { readonly path: string; readonly content: string } {
  const rules = rowsOf('weigeringen-en-codes.md')
  const led = rules.filter(({ cells }) => !cells.includes(NO_WAY))
  return {
    path: 'src/gql/gezegd.ts',
    content: [
      '// SPDX-License-Identifier: EUPL-1.2\n',
      union('Regelcode', 'Rules and technical faults that refuse a command.', rules),
      union('Wegcode', 'Those that tell what can be done instead, or what it means.', led),
      union('Gebeurtenisnaam', 'Events that stand in a history.', rowsOf('gebeurtenissen.md'))
    ].join('\n')
  }
}
