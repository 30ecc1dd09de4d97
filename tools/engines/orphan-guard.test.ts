// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'

const guard = new URL('./orphan-guard.ts', import.meta.url).href

/** A process that guards a file, says so, and then does what `next` says. */
const guarding = async (next: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'naober-guard-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'ran')
  const script = `
    const { whenOrphaned } = await import('${guard}')
    const release = whenOrphaned('touch "$1"; touch "$1.done"', process.argv[1])
    ${next}
    console.log('ready')`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, file], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const ended = once(child, 'exit')
  await once(child.stdout, 'data')
  return { child, ended, ran: () => existsSync(file), done: () => existsSync(`${file}.done`) }
}

test('runs the script after kill -9 of its process', async () => {
  const { child, ended, ran, done } = await guarding('setInterval(() => {}, 1000)')
  expect(ran()).toBe(false)
  child.kill('SIGKILL')
  await ended
  await vi.waitUntil(done, { timeout: 5_000 })
})

test('keeps no process alive, and runs the script when it ends unreleased', async () => {
  const { ended, done } = await guarding('')
  expect(await ended).toEqual([0, null])
  await vi.waitUntil(done, { timeout: 5_000 })
})

test('runs nothing once it is released', async () => {
  const { ended, ran } = await guarding('release()')
  expect(await ended).toEqual([0, null])
  expect(ran()).toBe(false)
})
