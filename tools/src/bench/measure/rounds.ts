// SPDX-License-Identifier: EUPL-1.2

/**
 * Lets alternatives take their turns, there and back, so that drift hits all alike: `[alternative][round]`.
 * `run` does one turn; what it discards to warm up is its own affair.
 */
export const interleaved = async <A, R>(
  alternatives: readonly A[],
  rounds: number,
  run: (alternative: A, round: number) => Promise<R>
): Promise<readonly (readonly R[])[]> => {
  const results: R[][] = alternatives.map(() => [])
  for (let round = 0; round < rounds; round++) {
    const order = [...alternatives.entries()]
    if (round % 2 === 1) order.reverse()
    for (const [i, alternative] of order) results[i]?.push(await run(alternative, round))
  }
  return results
}
