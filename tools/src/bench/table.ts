// SPDX-License-Identifier: EUPL-1.2
import type { Figure, Kind } from './figure.ts'

const number = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 3 })

const rowOf = (kind: Kind, { name, value, unit, ratio, target, met }: Figure): readonly string[] => [
  name,
  `${number(value)} ${unit}`,
  ratio === null ? '' : number(ratio),
  `${kind.of === 'RATIO' ? 'ratio ' : ''}${kind.bound === 'AT_LEAST' ? '≥' : '≤'} ${number(target)}`,
  met ? 'met' : 'NOT MET'
]

/** The figures for people: a row each, and below it what they are and how they were measured. */
export const tableOf = (results: readonly (readonly [Kind, Figure])[]): string => {
  const rows = [['figure', 'value', 'ratio', 'target', ''], ...results.map(([kind, figure]) => rowOf(kind, figure))]
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  )
  const notes = results.map(([{ name, doc }, { note }]) => `${name}: ${doc}. ${note}`)
  return `${lines.join('\n')}\n\n${notes.join('\n')}`
}
