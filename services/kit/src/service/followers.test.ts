// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NIEMAND, wieIs } from '@naober/contracts'
import { expect, it, onTestFinished, vi } from 'vitest'
import type { EventBus } from '../bus/event-bus.ts'
import { createLocalBus } from '../bus/local.ts'
import { TechnicalError } from '../errors/problem.ts'
import { openSqlite } from '../store/sqlite.ts'
import { kas } from '../testing/pot.ts'
import { startService } from './service.ts'

const fail = (error: unknown): never => {
  throw error
}

it('leaves nobody following when one of the followers cannot start', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'naober-followers-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const store = openSqlite({ path: join(folder, 'kas.sqlite'), dienst: 'kas', create: true, onFatal: fail })
  const local = createLocalBus({ onFault: fail })
  const following = new Set<object>()
  const bus: EventBus = {
    publish: (deliveries) => local.publish(deliveries),
    close: () => local.close(),
    subscribe: (dienst, listener) => {
      const leave = local.subscribe(dienst, listener)
      const mine = {}
      following.add(mine)
      return () => {
        following.delete(mine)
        leave()
      }
    }
  }
  vi.spyOn(store.records, 'list').mockRejectedValueOnce(new TechnicalError('DRUK'))
  const nobody = wieIs(NIEMAND)
  const start = startService({
    definitie: kas,
    events: store.events,
    records: store.records,
    bus,
    identity: { known: () => nobody, whoIs: async () => nobody },
    alarm: () => {}
  })
  await expect(start).rejects.toThrow(TechnicalError)
  expect(following.size).toBe(0)
  await bus.close()
  await store.close()
})
