// SPDX-License-Identifier: EUPL-1.2
import { hash } from 'node:crypto'
import { randomBytes16 } from './random.ts'

/** A UUIDv7: 48 bits of time first, so that a unique index on it stays cheap (RFC 9562). */
export const uuidv7 = (now: number = Date.now()): string => stamp(randomBytes16(), now)

/**
 * The same id for the same name and time, whoever computes it: for reactions and alarms, which must not act twice. A
 * UUIDv7 knows no time before 1970, where an alarm of something old may be due: that counts as 1970.
 */
export const derivedId = (name: string, time: number): string =>
  stamp(hash('sha256', name, 'buffer').subarray(0, 16), Math.max(0, time))

const stamp = (bytes: Uint8Array, time: number): string => {
  const b = Buffer.from(bytes)
  b.writeUIntBE(time, 0, 6)
  b[6] = ((b[6] ?? 0) & 0x0f) | 0x70
  b[8] = ((b[8] ?? 0) & 0x3f) | 0x80
  const hex = b.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

const UUID7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** Whether this is a UUIDv7 in lower case. */
export const isUuidv7 = (id: string): boolean => UUID7.test(id)
