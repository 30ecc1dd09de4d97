// SPDX-License-Identifier: EUPL-1.2
import { crc32 } from 'node:zlib'

/** What stands in a frame of a snapshot file. */
export const KINDS = ['HEAD', 'IDS', 'DETAILS', 'HISTORY', 'ROWS', 'END'] as const
export type FrameKind = (typeof KINDS)[number]

/** Bytes before the payload: kind, length, check. */
export const FRAME_HEAD = 12
/** No frame is larger; a length beyond it is damage. */
export const MAX_FRAME = 1 << 28

/** A frame: kind, length and CRC-32 of the payload, each 32 bits little-endian, then the payload. */
export const frame = (kind: FrameKind, payload: Uint8Array): Buffer => {
  const bytes = Buffer.allocUnsafe(FRAME_HEAD + payload.length)
  bytes.writeUInt32LE(KINDS.indexOf(kind), 0)
  bytes.writeUInt32LE(payload.length, 4)
  bytes.writeUInt32LE(crc32(payload), 8)
  bytes.set(payload, FRAME_HEAD)
  return bytes
}

export const jsonFrame = (kind: FrameKind, value: unknown): Buffer => frame(kind, Buffer.from(JSON.stringify(value)))

/** A snapshot that cannot be used: written by other code, cut off, or changed on disk. */
export class SnapshotUnusable extends Error {}

/** So is the first one after an upgrade: it was written by other code, or with other reference data. */
export class SnapshotOutdated extends SnapshotUnusable {}

/** Kind and length of the payload that follows. */
export const readFrameHead = (
  head: Buffer
): { readonly kind: FrameKind; readonly length: number; readonly crc: number } => {
  const kind = KINDS[head.readUInt32LE(0)]
  const length = head.readUInt32LE(4)
  if (kind === undefined || length > MAX_FRAME) throw new SnapshotUnusable('a frame has no known kind')
  return { kind, length, crc: head.readUInt32LE(8) }
}

export const checkFrame = (payload: Buffer, crc: number): void => {
  if (crc32(payload) !== crc) throw new SnapshotUnusable('a frame does not have its check sum')
}
