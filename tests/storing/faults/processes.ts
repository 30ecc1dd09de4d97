// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises'
import { type Fault, waitFor } from './fault.ts'

const BACK_MS = 20_000
/** Another process must have taken over within this time. Source: issue "Relay". */
const TAKE_OVER_MS = 10_000

/** kill -9 of a process of the platform, each in its turn; who watches over it starts it again. */
export const procesGedood: Fault = async ({ world }, { which }) => {
  const { serviceProcesses, gatewayProcesses } = world.topology
  const all = [...serviceProcesses, ...gatewayProcesses]
  const struck = all[which % all.length]
  if (struck === undefined) throw new Error('there is no process to kill')
  const before = struck.lives()
  struck.signal('SIGKILL')
  await waitFor(`${struck.name} lives again`, BACK_MS, () => struck.lives() > before)
  return {}
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
