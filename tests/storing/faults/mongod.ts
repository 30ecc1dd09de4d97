// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises'
import { hello } from '@naober/tools/engines/replica-set'
import { type Fault, waitFor } from './fault.ts'

const TOGETHER_MS = 30_000
/** An election takes some 2 s here, and what waits is repeated after it. */
const GO_ON_MS = 20_000

/** kill -9 of the only mongod, for as long as planned; then it is started again. */
export const mongodGedood: Fault = async ({ world }, { forMs }) => {
  const [member] = world.mongo.members
  await member?.kill()
  await pause(forMs)
  await member?.restart()
  return {}
}

/** kill -9 of the primary: the others choose a new one, and commands are taken again before the old one is back. */
export const primaryGedood: Fault = async ({ world, acknowledged }, { forMs }) => {
  const { mongo } = world
  const primary = await mongo.primary()
  await primary.kill()
  const before = acknowledged()
  const aangenomen = await waitFor('commands are accepted again', GO_ON_MS, () => acknowledged() > before + ONE_EACH)
  await pause(forMs)
  await primary.restart()
  // Two must be there before the next primary may die.
  await waitFor('all members have the data again', TOGETHER_MS, async () => {
    const all = await Promise.all(mongo.members.map(({ address }) => hello(address)))
    return all.every(({ isData }) => isData)
  })
  return { aangenomen }
}
/** Answers that may still be on their way when the primary dies: one for each client. */
const ONE_EACH = 80
