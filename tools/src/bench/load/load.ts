// SPDX-License-Identifier: EUPL-1.2
// The load generator: a process of its own, so that it can have a core of its own.
import { serveJobs } from '../measure/child.ts'
import { closedLoop, type Exchange, type LoopResult } from './closed-loop.ts'
import { acceptedAt, startCommand } from './commands.ts'
import { type VisibleLoad, type VisibleResult, visibleLoad } from './open-loop.ts'

/** Commands that start initiatieven, as fast as they are answered. */
export interface CommandLoad {
  readonly port: number
  readonly token: string
  readonly connections: number
  readonly seconds: number
}

/** Requests that are to be sent in turn, each with the body that its answer must have, byte for byte. */
export interface Prepared {
  readonly name: string
  readonly exchanges: readonly { readonly request: string; readonly body: string }[]
}

/** The requests prepared under a name, as fast as they are answered. */
export interface QueryLoad {
  readonly name: string
  readonly port: number
  readonly connections: number
  readonly seconds: number
}

export type LoadJob =
  | ({ readonly kind: 'COMMANDS' } & CommandLoad)
  | ({ readonly kind: 'PREPARE' } & Prepared)
  | ({ readonly kind: 'QUERIES' } & QueryLoad)
  | ({ readonly kind: 'VISIBLE' } & VisibleLoad)

export interface CommandResult extends LoopResult {
  /** The highest position in an answer, and how many different ones there were. */
  readonly lastPosition: number
  readonly positions: number
}

export interface LoadResult {
  readonly commands?: CommandResult
  readonly queries?: LoopResult
  readonly visible?: VisibleResult
}

let nr = 0

const commands = async ({ port, token, connections, seconds }: CommandLoad): Promise<CommandResult> => {
  const positions = new Set<number>()
  let lastPosition = 0
  const check: Exchange['check'] = (status, body) => {
    const accepted = acceptedAt(status, body)
    if (accepted === null) return `${status} ${body.toString('latin1')}`
    positions.add(accepted.position)
    lastPosition = Math.max(lastPosition, accepted.position)
    return null
  }
  const result = await closedLoop(port, connections, seconds, () => ({
    request: startCommand(token, nr++).request,
    check
  }))
  return { ...result, lastPosition, positions: positions.size }
}

const prepared = new Map<string, readonly Exchange[]>()

const prepare = ({ name, exchanges }: Prepared): void => {
  const ready = exchanges.map(({ request, body }): Exchange => {
    const expected = Buffer.from(body)
    return {
      request: Buffer.from(request),
      check: (status, answer) =>
        status === 200 && answer.equals(expected) ? null : `${status} ${answer.toString().slice(0, 200)}`
    }
  })
  prepared.set(name, ready)
}

const queries = ({ name, port, connections, seconds }: QueryLoad): Promise<LoopResult> => {
  const exchanges = prepared.get(name) ?? []
  let turn = 0
  return closedLoop(port, connections, seconds, () => {
    const exchange = exchanges[turn++ % exchanges.length]
    if (exchange === undefined) throw new Error(`nothing was prepared as ${name}`)
    return exchange
  })
}

serveJobs(async (job: LoadJob): Promise<LoadResult> => {
  switch (job.kind) {
    case 'COMMANDS':
      return { commands: await commands(job) }
    case 'PREPARE':
      prepare(job)
      return {}
    case 'QUERIES':
      return { queries: await queries(job) }
    case 'VISIBLE':
      return { visible: await visibleLoad(job) }
  }
})
