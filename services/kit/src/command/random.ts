// SPDX-License-Identifier: EUPL-1.2
import { randomFillSync } from 'node:crypto'

const pool = Buffer.allocUnsafe(16 * 256)
let used = pool.length

/** 16 random bytes out of a pool that is filled in one call: asking the system per id costs ten times as much. */
export const randomBytes16 = (): Buffer => {
  if (used === pool.length) {
    randomFillSync(pool)
    used = 0
  }
  used += 16
  return Buffer.from(pool.subarray(used - 16, used))
}
