// SPDX-License-Identifier: EUPL-1.2
// Writes src/gql; with --check it only says what differs, and ends with code 1 then.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeOperations, staleOperations } from './build/operations.ts'

if (process.argv.includes('--check')) {
  const stale = await staleOperations()
  for (const line of stale) console.log(line)
  if (stale.length > 0) process.exitCode = 1
} else {
  for (const { path, content } of await makeOperations()) writeFileSync(join(import.meta.dirname, path), content)
}
