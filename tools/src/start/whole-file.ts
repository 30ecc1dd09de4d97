// SPDX-License-Identifier: EUPL-1.2
import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs'

/** Puts a file of this content in the place of what was there: it is on disk when this returns, and never there in part. */
export const writeWhole = (path: string, content: string | Buffer): void => {
  const file = openSync(`${path}.nieuw`, 'w', 0o600)
  try {
    writeFileSync(file, content)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(`${path}.nieuw`, path)
}
