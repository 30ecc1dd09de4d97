// SPDX-License-Identifier: EUPL-1.2
import { expect, it, onTestFinished } from 'vitest'
import { one } from '../contract/samples.ts'
import { assemble, PARTS } from './assemble.ts'
import { Placer } from './placer.ts'
import { DIENST, ownDatabase } from './test-database.ts'

/** A store whose first insert stays on its way until `arrive` is called. */
const slowAtFirst = async () => {
  const left = Promise.withResolvers<void>()
  const arrived = Promise.withResolvers<void>()
  let isFirst = true
  class Slow extends Placer {
    protected override async insert(...rest: Parameters<Placer['insert']>) {
      if (isFirst) {
        isFirst = false
        left.resolve()
        await arrived.promise
      }
      return super.insert(...rest)
    }
  }
  const database = ownDatabase()
  onTestFinished(database.drop)
  const options = { url: database.url, dienst: DIENST, create: true, onFatal: () => {} }
  const store = await assemble(options, { ...PARTS, Placer: Slow, patienceMs: 60_000 })
  onTestFinished(() => store.close())
  return { events: store.events, left: left.promise, arrive: arrived.resolve }
}

const SOON_MS = 300

it('what waits behind a batch is given up when its time ran out, and surely not stored; what left is unknown', async () => {
  const { events, left, arrive } = await slowAtFirst()
  const until = performance.now() + SOON_MS
  const [first, second, third] = [one('a', 1), one('b', 1), one('c', 1)]
  const sent = events.append(first, [], until)
  await left
  const waiting = events.append(second, [], until)
  const patient = events.append(third)
  await expect(waiting).rejects.toMatchObject({ code: 'DRUK' })
  expect(await sent).toEqual({ kind: 'UNKNOWN' })
  arrive()
  expect(await patient).toMatchObject({ kind: 'STORED', position: 2 })
  expect((await events.readEvents(0, 10)).map(({ commandId }) => commandId)).toEqual([first.commandId, third.commandId])
  expect(await events.append(first)).toMatchObject({ kind: 'KNOWN', commit: { position: 1 } })
})
