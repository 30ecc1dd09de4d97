// SPDX-License-Identifier: EUPL-1.2
// Writes src/gql; with --check it only says what differs, and ends with code 1 then.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeOperations, OPERATIONS, staleOperations } from './build/operations.ts'

if (process.argv.includes('--check')) {
  const stale = await staleOperations()
  for (const line of stale) console.log(line)
  if (stale.length > 0) process.exitCode = 1
} else {
  const made = await makeOperations()
  rmSync(join(import.meta.dirname, OPERATIONS), { recursive: true, force: true })
  for (const { path, content } of made) {
    mkdirSync(dirname(join(import.meta.dirname, path)), { recursive: true })
    writeFileSync(join(import.meta.dirname, path), content)
  }
}
