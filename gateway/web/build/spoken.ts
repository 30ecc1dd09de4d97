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

/** Each fault in what was sent, with the names of its data: what a sentence about it can be made of. */
export const faultsSpoken = (): readonly { readonly code: string; readonly data: readonly string[] }[] =>
  rowsOf('fouten.md').map(({ name, cells: [names = ''] }) => ({
    code: name,
    data: [...names.matchAll(/`(\w+)`/g)].map(([, datum = '']) => datum)
  }))

const faultData = (): string => {
  const lines = faultsSpoken().map(
    ({ code, data }) => `  readonly ${code}: ${data.map((datum) => `'${datum}'`).join(' | ') || 'never'}`
  )
  return `/** Faults in what was sent, each with the names of its data. */\nexport interface Foutgegevens {\n${lines.join('\n')}\n}\n`
}

/**
 * The codes under which services say something: of every rule and technical fault that refuses, of every event in a
 * history, and of every fault in what was sent. An English catalogue has a sentence for each, or it does not compile.
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
      union('Gebeurtenisnaam', 'Events that stand in a history.', rowsOf('gebeurtenissen.md')),
      faultData()
    ].join('\n')
  }
}
