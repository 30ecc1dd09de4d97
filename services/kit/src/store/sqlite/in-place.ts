// SPDX-License-Identifier: EUPL-1.2
import { statSync } from 'node:fs'
import { OwnWordsError } from '../../errors/own-words.ts'

/** The file that is open stands at its path no more: what is written to it is gone with this process. */
export class NotInPlaceError extends OwnWordsError {
  constructor(path: string) {
    super(`Het bestand ${path} is weggehaald, verplaatst of vervangen terwijl het in gebruik was.`)
    this.name = 'NotInPlaceError'
  }
}

const numberOf = (path: string): string => {
  const { dev, ino } = statSync(path, { bigint: true })
  return `${dev}/${ino}`
}

/** For a database in WAL mode that was opened just now: throws a NotInPlaceError once its files are others than then. */
export const placeOf = (path: string): (() => void) => {
  const files = [path, `${path}-wal`].map((file) => [file, numberOf(file)] as const)
  return () => {
    for (const [file, number] of files) {
      let now: string
      try {
        now = numberOf(file)
      } catch {
        throw new NotInPlaceError(file)
      }
      if (now !== number) throw new NotInPlaceError(file)
    }
  }
}
