// SPDX-License-Identifier: EUPL-1.2
import { type ArrayLog, createArrayLog } from '@naober/kit/bus/array-log'
import { createLocalBus } from '@naober/kit/bus/local'
import type { Reader } from '@naober/kit/bus/reader-options'
import { createStoreFeed } from '@naober/kit/bus/store-feed'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { follow, mark } from './follow.ts'
import type { DienstStand } from './kern/positions.ts'
import { Overzicht } from './overzicht.ts'

const DIENST = 'proef'
const WITHIN = { timeout: 8_000, interval: 10 }

let log: ArrayLog
let overzicht: Overzicht
let alarms: string[]
let reader: Reader
let end: () => void
const bus = createLocalBus({
  onFault: (error) => {
    throw error
  }
})

beforeEach(async () => {
  log = createArrayLog()
  log.append(2)
  alarms = []
  overzicht = new Overzicht({ tabellen: [], diensten: [DIENST] })
  const source = { dienst: DIENST, feed: createStoreFeed(DIENST, log), bus }
  reader = follow(source, overzicht, {
    alarm: (_reason, { kind }) => alarms.push(String(kind)),
    startOver: (dienst) => {
      throw new Error(`${dienst} has another log`)
    }
  })
  end = mark(source, overzicht)
  await expect.poll(() => reader.state().kind, WITHIN).toBe('LIVE')
})
afterEach(async () => {
  end()
  await reader.stop()
})

const stand = (): DienstStand | undefined => overzicht.alsVan()[0]

/** A next commit that no reader can take in, until it is mended. */
const appendBroken = () => {
  const commits = log.append(1)
  const [broken] = commits
  const { events } = broken ?? {}
  Object.assign(broken ?? {}, { events: null })
  return { commits, mend: () => Object.assign(broken ?? {}, { events }) }
}

const told = (commits: ArrayLog['commits']) =>
  bus.publish(commits.map((commit) => ({ dienst: DIENST, logId: log.identity().logId, commit })))

test('a reader that keeps up says so', async () => {
  expect(stand()).toMatchObject({ positie: 2, bij: true, achterSinds: null })
  await told(log.append(1))
  expect(stand()).toMatchObject({ positie: 3, bij: true, achterSinds: null })
})

test.each([
  ['that was handed on', told],
  ['that the archive tells of', async () => {}]
])('a reader stuck at a commit %s is behind since then, until it is past it', async (_how, tell) => {
  const before = Date.now()
  const { commits, mend } = appendBroken()
  await tell(commits)
  await expect.poll(() => alarms, WITHIN).toContain('APPLY_FAILED')
  const stuck = stand()
  expect(stuck).toMatchObject({ positie: 2, bij: false })
  expect(stuck?.achterSinds).toBeGreaterThanOrEqual(before)

  await told(log.append(1))
  const tries = alarms.length
  await expect.poll(() => alarms.length, WITHIN).toBeGreaterThan(tries)
  expect(stand()).toEqual(stuck)

  mend()
  await expect.poll(stand, WITHIN).toMatchObject({ positie: 4, bij: true, achterSinds: null })
})

test('a source that is back is behind since it was away, until what it has is read', async () => {
  const { mend } = appendBroken()
  log.outage = new Error('away')
  await expect.poll(stand, WITHIN).toMatchObject({ positie: 2, bij: false })
  const away = stand()?.achterSinds
  log.outage = undefined
  await expect.poll(() => alarms, WITHIN).toContain('APPLY_FAILED')
  expect(stand()).toMatchObject({ positie: 2, bij: false, achterSinds: away })
  mend()
  await expect.poll(stand, WITHIN).toMatchObject({ positie: 3, bij: true, achterSinds: null })
})
