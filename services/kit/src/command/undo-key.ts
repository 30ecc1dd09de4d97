// SPDX-License-Identifier: EUPL-1.2
import type { Opdrachtaanroep } from '@naober/contracts'

/** A command that undoes another, as its sender keeps it: an ordinary command, checked as any other when it comes back. */
export interface UndoCommand extends Opdrachtaanroep {
  /**
   * Version of the thing after the command that is undone: if it moved on since, the undo is refused with 412. Null
   * when the undo makes a fresh thing.
   */
  readonly versie: number | null
}

/** The undo as one opaque text. It carries no right: who sends it is asked for permission again. */
export const undoKey = (undo: UndoCommand): string => Buffer.from(JSON.stringify(undo)).toString('base64url')

/** Reads the key back; undefined when it is not one of ours. */
export const readUndoKey = (key: string): UndoCommand | undefined => {
  try {
    const read: unknown = JSON.parse(Buffer.from(key, 'base64url').toString())
    return isUndo(read) ? read : undefined
  } catch {
    return undefined
  }
}

const isUndo = (read: unknown): read is UndoCommand =>
  typeof read === 'object' &&
  read !== null &&
  'opdracht' in read &&
  typeof read.opdracht === 'string' &&
  'id' in read &&
  (read.id === null || typeof read.id === 'string') &&
  'velden' in read &&
  typeof read.velden === 'object' &&
  'versie' in read &&
  (read.versie === null || typeof read.versie === 'number')
