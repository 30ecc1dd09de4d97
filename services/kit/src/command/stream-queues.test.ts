// SPDX-License-Identifier: EUPL-1.2
import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { QueueFull, StreamQueues } from './stream-queues.ts'

describe('queues per stream', () => {
  test.prop([
    fc.array(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 }), { maxLength: 30 }),
    fc.scheduler()
  ])(
    'let no two pieces of work hold a stream at once, keep their order, and never wait for each other',
    async (works, s) => {
      const queues = new StreamQueues()
      const holding = new Set<string>()
      const order = new Map<string, number[]>()
      const all = works.map((streams, i) =>
        queues.run(streams, async () => {
          for (const stream of streams) {
            expect(holding.has(stream)).toBe(false)
            holding.add(stream)
            order.set(stream, [...(order.get(stream) ?? []), i])
          }
          await s.schedule(Promise.resolve())
          for (const stream of streams) holding.delete(stream)
        })
      )
      await s.waitFor(Promise.all(all))
      for (const seen of order.values()) expect(seen).toEqual([...seen].sort((x, y) => x - y))
    }
  )

  it('go on after a piece of work that fails', async () => {
    const queues = new StreamQueues()
    const failing = queues.run(['a'], async () => {
      throw new Error('kapot')
    })
    const next = queues.run(['a'], async () => 'verder')
    await expect(failing).rejects.toThrow('kapot')
    await expect(next).resolves.toBe('verder')
  })

  it('refuse when too many wait, and take in again when they are through', async () => {
    const queues = new StreamQueues(2)
    let open = () => {}
    const gate = new Promise<void>((resolve) => {
      open = resolve
    })
    const running = [queues.run(['a'], () => gate), queues.run(['a'], () => gate)]
    await expect(queues.run(['a', 'b'], () => gate)).rejects.toBeInstanceOf(QueueFull)
    open()
    await Promise.all(running)
    await expect(queues.run(['a'], async () => 1)).resolves.toBe(1)
  })
})
