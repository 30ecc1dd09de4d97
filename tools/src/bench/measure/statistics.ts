// SPDX-License-Identifier: EUPL-1.2

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b)

/** The middle value; of an even number the mean of the two in the middle. NaN for none. */
export const median = (values: readonly number[]): number => {
  const all = sorted(values)
  const half = all.length >> 1
  const upper = all[half] ?? Number.NaN
  return all.length % 2 === 1 ? upper : ((all[half - 1] ?? Number.NaN) + upper) / 2
}

/** The smallest value that at least `share` (0 to 1) of all values do not exceed. NaN for none. */
export const percentile = (values: readonly number[], share: number): number => {
  const all = sorted(values)
  return all[Math.max(0, Math.ceil(all.length * share) - 1)] ?? Number.NaN
}

/** How far the values lie from their median, as `-3..+5 %`. */
export const spread = (values: readonly number[]): string => {
  const middle = median(values)
  const percent = (value: number) => Math.round(100 * (value / middle - 1))
  return `${percent(Math.min(...values))}..+${percent(Math.max(...values))} %`
}

/** The ratios of two series round by round: what drifts during a run hits both. */
export const ratios = (values: readonly number[], base: readonly number[]): number[] =>
  values.map((value, round) => value / (base[round] ?? Number.NaN))
