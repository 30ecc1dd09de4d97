// SPDX-License-Identifier: EUPL-1.2
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import type { Overzicht } from '../overzicht.ts'
import { checkFrame, FRAME_HEAD, readFrameHead, SnapshotOutdated, SnapshotUnusable } from './frame.ts'
import { SnapshotLoad } from './load.ts'
import { SnapshotSlices } from './slices.ts'

/**
 * Writes a snapshot beside the running commits, a slice per turn of the event loop. The file is there whole or not at
 * all. Throws when one is being written already, and what the file system throws.
 */
export const writeSnapshot = async (overzicht: Overzicht, path: string, hash: string): Promise<void> => {
  const slices = new SnapshotSlices(overzicht, hash)
  const unfinished = `${path}.tmp`
  try {
    const file = await open(unfinished, 'w', 0o600)
    try {
      for (const slice of slices) {
        await file.write(slice)
        await turn()
      }
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(unfinished, path)
    await syncFolder(dirname(path))
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  } finally {
    slices.end()
  }
}

/** A renamed file survives a power cut only when its folder is on disk too. */
const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** What came of reading a snapshot. Without one, build the view from the feed. */
export type Loaded =
  | { readonly overzicht: Overzicht; readonly reason: null }
  | { readonly overzicht: null; readonly reason: 'NONE' | 'OUTDATED' | string }

/**
 * Reads a snapshot into a fresh overzicht. One that is damaged is ignored with the reason why; so is one of other code or
 * other reference data ('OUTDATED'), or that is not there ('NONE').
 */
export const loadSnapshot = async (make: () => Overzicht, path: string, hash: string): Promise<Loaded> => {
  let file: FileHandle
  try {
    file = await open(path, 'r')
  } catch (error) {
    if (isMissing(error)) return { overzicht: null, reason: 'NONE' }
    return { overzicht: null, reason: String(error) }
  }
  try {
    const overzicht = make()
    const load = new SnapshotLoad(overzicht, hash)
    for (;;) {
      const { kind, length, crc } = readFrameHead(await readExactly(file, FRAME_HEAD))
      const payload = await readExactly(file, length)
      checkFrame(payload, crc)
      if (load.take(kind, payload)) return { overzicht, reason: null }
    }
  } catch (error) {
    return { overzicht: null, reason: error instanceof SnapshotOutdated ? 'OUTDATED' : String(error) }
  } finally {
    await file.close()
  }
}

const readExactly = async (file: FileHandle, length: number): Promise<Buffer> => {
  const bytes = Buffer.allocUnsafe(length)
  for (let read = 0; read < length; ) {
    const { bytesRead } = await file.read(bytes, read, length - read)
    if (bytesRead === 0) throw new SnapshotUnusable('it is cut off')
    read += bytesRead
  }
  return bytes
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT'
