// SPDX-License-Identifier: EUPL-1.2

/** Text that stands in a cell of a table without breaking it. */
export const cell = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll('|', '\\|')
    .replaceAll(/\s*\n\s*/g, ' ')

/** A table; its cells hold markdown, made by `cell` or `code` where they come from data. */
export const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string => {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')
}

/** A name from the code. */
export const code = (name: string): string => `\`${name}\``

/** A list of names from the code; a dash for none. */
export const codes = (names: readonly string[]): string => (names.length === 0 ? '–' : names.map(code).join(', '))

/** A whole page, with a title and a note that nobody edits it. */
export const page = (title: string, parts: readonly string[]): string =>
  `${[`# ${title}`, 'Generated from the contracts by `npm run generate`; changes made here are lost.', ...parts].join('\n\n')}\n`
