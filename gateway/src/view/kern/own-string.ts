// SPDX-License-Identifier: EUPL-1.2

const scratch = Buffer.alloc(4_096)

/** A copy of a string of its own: a part cut from a longer string would keep that one alive. */
export const los = (deel: string): string => {
  const length = scratch.write(deel)
  return length < scratch.length ? scratch.toString('utf8', 0, length) : Buffer.from(deel).toString()
}
