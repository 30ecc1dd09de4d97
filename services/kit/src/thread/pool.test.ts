// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test, vi } from 'vitest'
import { type ThreadKind, ThreadPool } from './pool.ts'

interface Said {
  readonly message: string
  readonly threadId: number
}

const file = new URL('./test-thread.ts', import.meta.url)
const poolOf = (kind: Partial<ThreadKind> = {}) => new ThreadPool<string, Said>({ file, most: 3, ...kind })
const say = (message: string) => async () => message

test('a thread that is done does the next thing too', async () => {
  const pool = poolOf()
  const first = await pool.ask(say('een'))
  expect(first.message).toBe('een')
  expect(await pool.ask(say('twee'))).toEqual({ message: 'twee', threadId: first.threadId })
})

test('what is done at once is done by threads of their own', async () => {
  const pool = poolOf()
  const all = await Promise.all(['een', 'twee', 'drie'].map((message) => pool.ask(say(message))))
  expect(all.map(({ message }) => message)).toEqual(['een', 'twee', 'drie'])
  expect(new Set(all.map(({ threadId }) => threadId)).size).toBe(3)
})

test('a thread that breaks, ends or is ended is told of, and not used again', async () => {
  const pool = poolOf()
  const { threadId } = await pool.ask(say('een'))
  await expect(pool.ask(say('breek'))).rejects.toThrow('as asked')
  await expect(pool.ask(say('ga'))).rejects.toThrow('ended before it was done')
  const fail = vi.fn()
  await pool.lend({ begin: () => {}, hear: () => {}, fail }).end()
  expect(fail).toHaveBeenCalledOnce()
  expect((await pool.ask(say('twee'))).threadId).toBeGreaterThan(threadId + 2)
})

test('there are no more threads than the most; what waits has its turn, and what is beyond hears that it is busy', async () => {
  const pool = poolOf({ most: 2, waiting: 3 })
  const made = vi.fn(async () => 'vijf')
  const all = ['een', 'twee', 'breek', 'vier'].map((message) => pool.ask(say(message)))
  const last = pool.ask(made)
  await expect(pool.ask(say('zes'))).rejects.toMatchObject({ code: 'DRUK' })
  expect(made).not.toHaveBeenCalled()
  const said = await Promise.allSettled([...all, last])
  expect(said.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled', 'fulfilled'])
  const ids = said.flatMap((one) => (one.status === 'fulfilled' ? one.value.threadId : []))
  expect(new Set(ids.slice(0, 2)).size).toBe(2)
  expect(new Set(ids).size).toBeLessThanOrEqual(3)
  expect((await pool.ask(say('zeven'))).message).toBe('zeven')
})

test('a question that cannot be made, and work that ends before its turn, keep no thread from others', async () => {
  const pool = poolOf({ most: 1, waiting: 1 })
  const busy = pool.ask(() => Promise.reject(new Error('no question')))
  const fail = vi.fn()
  const waits = pool.lend({ begin: vi.fn(), hear: vi.fn(), fail })
  await waits.end()
  await waits.end()
  expect(fail).toHaveBeenCalledOnce()
  await expect(busy).rejects.toThrow('no question')
  expect((await pool.ask(say('een'))).message).toBe('een')
})

test('a thread rests no longer than it was told', async () => {
  const pool = poolOf({ restMs: 1 })
  const { threadId } = await pool.ask(say('een'))
  await vi.waitFor(async () => expect((await pool.ask(say('twee'))).threadId).not.toBe(threadId), { timeout: 5_000 })
})

test('a thread that rests keeps no process alive', async () => {
  const here = new URL('./pool.ts', import.meta.url).href
  const script = `import('${here}').then(async ({ ThreadPool }) => {
    const pool = new ThreadPool({ file: new URL('${file.href}'), most: 1 })
    console.log((await pool.ask(async () => 'een')).message)
  })`
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  expect(String((await once(child.stdout, 'data'))[0])).toBe('een\n')
  expect(await ended).toEqual([0, null])
})
