// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test, vi } from 'vitest'
import { ThreadPool } from './pool.ts'

interface Said {
  readonly message: string
  readonly threadId: number
}

const file = new URL('./test-thread.ts', import.meta.url)
const poolOf = (restMs?: number) => new ThreadPool<string, Said>({ file, ...(restMs !== undefined && { restMs }) })

test('a thread that is done does the next thing too', async () => {
  const pool = poolOf()
  const first = await pool.ask('een')
  expect(first.message).toBe('een')
  expect(await pool.ask('twee')).toEqual({ message: 'twee', threadId: first.threadId })
})

test('what is done at once is done by threads of their own', async () => {
  const pool = poolOf()
  const all = await Promise.all(['een', 'twee', 'drie'].map((message) => pool.ask(message)))
  expect(all.map(({ message }) => message)).toEqual(['een', 'twee', 'drie'])
  expect(new Set(all.map(({ threadId }) => threadId)).size).toBe(3)
})

test('a thread that breaks, ends or is ended is told of, and not used again', async () => {
  const pool = poolOf()
  const { threadId } = await pool.ask('een')
  await expect(pool.ask('breek')).rejects.toThrow('as asked')
  await expect(pool.ask('ga')).rejects.toThrow('ended before it was done')
  const fail = vi.fn()
  await pool.lend(() => {}, fail).end()
  expect(fail).toHaveBeenCalledOnce()
  expect((await pool.ask('twee')).threadId).toBeGreaterThan(threadId + 2)
})

test('a thread rests no longer than it was told', async () => {
  const pool = poolOf(1)
  const { threadId } = await pool.ask('een')
  await vi.waitFor(async () => expect((await pool.ask('twee')).threadId).not.toBe(threadId), { timeout: 5_000 })
})

test('a thread that rests keeps no process alive', async () => {
  const here = new URL('./pool.ts', import.meta.url).href
  const script = `import('${here}').then(async ({ ThreadPool }) => {
    const pool = new ThreadPool({ file: new URL('${file.href}') })
    console.log((await pool.ask('een')).message)
  })`
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  expect(String((await once(child.stdout, 'data'))[0])).toBe('een\n')
  expect(await ended).toEqual([0, null])
})
