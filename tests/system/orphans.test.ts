// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'

const urlOf = (path: string) => new URL(path, import.meta.url).href
const WORDS = ['start', '--port', '0', '--zonder-demo', '--data']

/** How a process is started, as a script that says its number once it runs. */
const WAYS = {
  'a process of a test': `
    const { startProcess } = await import('${urlOf('../platform/process.ts')}')
    console.log((await startProcess([...words, folder])).pid)`,
  'a process of the whole platform on one machine': `
    const { startSupervised } = await import('${urlOf('../../tools/src/proef/supervised.ts')}')
    console.log(startSupervised({ name: 'een', args: [...words, folder], address: '', env: {} }).pid())`
}

const isThere = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

it.each(Object.entries(WAYS))('%s ends when what started it is killed (-9)', async (_name, begin) => {
  const folder = await mkdtemp(join(tmpdir(), 'naober-wees-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))
  const script = `(async () => {
    const [words, folder] = [${JSON.stringify(WORDS)}, ${JSON.stringify(folder)}]
    ${begin}
    setInterval(() => {}, 1_000)
  })()`
  const parent = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void parent.kill('SIGKILL'))
  const [said] = await once(parent.stdout, 'data')
  const pid = Number(said)
  expect(isThere(pid)).toBe(true)
  parent.kill('SIGKILL')
  await vi.waitUntil(() => !isThere(pid), { timeout: 10_000 })
})
