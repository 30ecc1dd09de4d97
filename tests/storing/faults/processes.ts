// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises'
import type { Supervised } from '@naober/tools/proef/supervised'
import type { World } from '../world.ts'
import { type Fault, waitFor } from './fault.ts'

const BACK_MS = 20_000
/** Another process must have taken over within this time. */
const TAKE_OVER_MS = 10_000

/** The processes of the platform, each in its turn. */
const processOf = ({ topology }: World, which: number): Supervised => {
  const all = [...topology.serviceProcesses, ...topology.gatewayProcesses]
  const one = all[which % all.length]
  if (one === undefined) throw new Error('there is no process')
  return one
}

/** kill -9 of a process of the platform; who watches over it starts it again. */
export const procesGedood: Fault = async ({ world }, { which }) => {
  const struck = processOf(world, which)
  const before = struck.lives()
  struck.signal('SIGKILL')
  await waitFor(`${struck.name} lives again`, BACK_MS, () => struck.lives() > before)
  return {}
}

/**
 * What a client may hear while a process stops as asked: a word of ours that says to come back, or nothing, from where
 * nobody listens any more or on a machine that has too much to do. `SyntaxError`: a proxy speaks that reached nobody.
 */
const ALLOWED =
  /^((503 )?(DRUK|STOPT|UITKOMST_ONBEKEND)|ECONNREFUSED|ECONNRESET|EPIPE|UND_ERR_SOCKET|TimeoutError|SyntaxError) \(/

/** SIGTERM to a process of the platform, as an upgrade does: it stops in order and in time, and nobody hears of a fault. */
export const procesGestopt: Fault = async ({ world, told, ended, strange }, { which }) => {
  const stopped = processOf(world, which)
  const before = { lives: stopped.lives(), told: told(), ended: new Map(ended()) }
  stopped.signal('SIGTERM')
  const herstart = await waitFor(`${stopped.name} lives again`, BACK_MS, () => stopped.lives() > before.lives)
  for (const [how, times] of ended()) {
    const isNow = how.startsWith(`${stopped.name} `) && times > (before.ended.get(how) ?? 0)
    if (isNow && how !== `${stopped.name} 0`) strange(`${how} is no stop in order`)
  }
  await stopped.ready()
  for (const [what, times] of told()) {
    if (times > (before.told.get(what) ?? 0) && !ALLOWED.test(what)) strange(`${what} while ${stopped.name} stopped`)
  }
  return { herstart }
}

/** A gateway that stands still with all its connections, and goes on as if nothing had happened. */
export const lezerBevroren: Fault = async ({ world }, { which, forMs }) => {
  const { gatewayProcesses } = world.topology
  const frozen = gatewayProcesses[which % gatewayProcesses.length]
  frozen?.signal('SIGSTOP')
  await pause(forMs)
  frozen?.signal('SIGCONT')
  return {}
}

/** The relay stands still until another has taken over, and goes on: for a moment there are two. */
export const tweeDoorgevers: Fault = async ({ world }) => {
  await waitFor('a process holds the relay', TAKE_OVER_MS, async () => (await world.holder('relay')) !== undefined)
  const frozen = await world.holder('relay')
  frozen?.signal('SIGSTOP')
  try {
    const overgenomen = await waitFor('another process takes over the relay', TAKE_OVER_MS, async () => {
      const now = await world.holder('relay')
      return now !== undefined && now !== frozen
    })
    return { overgenomen }
  } finally {
    frozen?.signal('SIGCONT')
  }
}
