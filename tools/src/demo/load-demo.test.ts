// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLocalBus } from '@naober/kit/bus/local'
import { SYSTEEM } from '@naober/kit/command/door'
import { createDemoIssuer } from '@naober/kit/identity/demo'
import { createTokenIdentity } from '@naober/kit/identity/tokens'
import { createLog } from '@naober/kit/telemetry/log'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { definitionOf, runService } from '../start/service-here.ts'
import { readSettings } from '../start/settings.ts'
import { loadDemo } from './load-demo.ts'
import { SCENARIOS } from './scenarios.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'naober-demo-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A service on the folder, and the issuer that its people come from. */
const start = async () => {
  const issuer = await createDemoIssuer()
  const bus = createLocalBus({ onFault: () => {} })
  const service = await runService({
    definitie: definitionOf('initiatieven'),
    settings: readSettings({ data: folder }, {}),
    bus,
    identity: createTokenIdentity(issuer.rules),
    log: createLog('fatal')
  })
  const load = async () => {
    const notTaken = await loadDemo(service.door, issuer.tokenFor)
    return notTaken.map(({ command, answer }) => `${command.contract.naam} ${command.id}: ${answer.lijf}`)
  }
  const head = async () => (await service.events.head()).position
  /** Decisions of people: what alarms and reactions add comes when it comes. */
  const ofPeople = async () => {
    const commits = await service.events.readEvents(0, await head())
    return commits.map(({ commandId }) => commandId).filter((commandId) => !commandId.endsWith(`/${SYSTEEM.id}`))
  }
  const stop = async () => {
    await service.stop()
    await bus.close()
  }
  return { service, head, ofPeople, stop, load }
}

describe('the demo data', () => {
  test('is taken whole by a real service, and loading it again at the next start changes nothing', async () => {
    const first = await start()
    expect(await first.load()).toEqual([])
    const loaded = await first.head()
    expect(loaded).toBeGreaterThanOrEqual(SCENARIOS.length)
    expect(await first.service.settled(loaded, 5_000)).toBe(true)
    const decided = await first.ofPeople()
    await first.stop()

    const next = await start()
    expect(await next.load()).toEqual([])
    expect(await next.service.settled(await next.head(), 5_000)).toBe(true)
    expect(await next.ofPeople()).toEqual(decided)
    await next.stop()
  })

  test('the partij that left is a member of nothing any more, by itself', async () => {
    const { service, head, load, stop } = await start()
    await load()
    await service.settled(await head(), 5_000)
    const commits = await service.events.readEvents(0, 1_000)
    const left = commits.flatMap(({ events }) => events).filter(({ type }) => type === 'LidVertrokken')
    const because = left.filter(({ data }) => (data as { aanleiding: string }).aanleiding === 'PARTIJ_VERTROKKEN')
    expect(because.length).toBeGreaterThan(0)
    await stop()
  })
})
