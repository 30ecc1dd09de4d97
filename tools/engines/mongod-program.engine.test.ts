// SPDX-License-Identifier: EUPL-1.2
import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'

const module = new URL('./mongod-program.ts', import.meta.url).href
const FETCH = `console.log(await (await import('${module}')).mongodProgram(() => {}))`

test('two processes that fetch at once have one program in the end', async () => {
  const home = mkdtempSync(join(tmpdir(), 'naober-cache-'))
  onTestFinished(() => rmSync(home, { recursive: true }))
  const fetching = () =>
    promisify(execFile)(process.execPath, ['--input-type=module', '-e', FETCH], {
      env: { ...process.env, XDG_CACHE_HOME: home }
    })
  const [one, other] = await Promise.all([fetching(), fetching()])
  expect(one.stdout).toBe(other.stdout)
  const folders = readdirSync(join(home, 'naober', 'engines'))
  expect(folders).toHaveLength(1)
  expect(one.stdout).toBe(`${join(home, 'naober', 'engines', folders[0] ?? '', 'mongod')}\n`)
})
