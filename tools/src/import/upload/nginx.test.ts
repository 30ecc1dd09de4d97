// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { MAX_UPLOAD } from './uploads.ts'

const CONFIGURATION = readFileSync(new URL('../../../../deploy/nginx/naober.conf', import.meta.url), 'utf8')
/** What it says, without what it tells about that. */
const directives = CONFIGURATION.replaceAll(/#.*/g, '')

test('the configuration of nginx lets in a file that is just too large, so that who sent it hears by how much', () => {
  const megabytes = Number(/location \/import\/v1 \{[^}]*client_max_body_size (\d+)m;/.exec(directives)?.[1])
  expect(megabytes * 1024 * 1024).toBeGreaterThan(MAX_UPLOAD)
})

test('the configuration of nginx sends no command a second time that may have been taken', () => {
  expect(directives).not.toMatch(/non_idempotent|keepalive \d/)
})
