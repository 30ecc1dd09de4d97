// SPDX-License-Identifier: EUPL-1.2
import { Agent, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { MAX_UPLOAD } from '../import/upload/uploads.ts'
import type { Entrance, Handle } from './entrance.ts'

/** One address in front of several processes that answer the same. */
export interface RoundRobin {
  readonly address: string
  stop(): Promise<void>
}

export interface RoundRobinOptions {
  /** Base addresses of the processes, `http://host:port`. */
  readonly behind: readonly string[]
  /** Where requests come in; from now on it is stopped with this. */
  readonly entrance: Entrance
  /** Paths that begin so go to the first process alone: what it keeps, the others do not have. */
  readonly pinned?: readonly string[]
}

/** Who ends is left out at the first request that finds nobody there; a look finds who stands still. */
const LOOK_MS = 1_000
const LOOK_WITHIN_MS = 1_000
/** A request is kept until a process has taken it; no process takes a larger one, a sheet with its envelope. */
const MOST_BYTES = MAX_UPLOAD + 64 * 1024

/** Fields of one connection, not of the message. Source: RFC 9110, section 7.6.1. */
const OF_CONNECTION = ['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'proxy-connection']

const bodyOf = async (incoming: IncomingMessage): Promise<Buffer | undefined> => {
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of incoming) {
    bytes += part.length
    if (bytes > MOST_BYTES) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/**
 * A small proxy for trying out: takes the processes in turn, leaves out who is not ready, and gives a request that a
 * process did not take (nobody listens there) to the next. What may have been taken is never sent twice: 502.
 */
export const startRoundRobin = async ({ behind, entrance, pinned = [] }: RoundRobinOptions): Promise<RoundRobin> => {
  const agent = new Agent({ keepAlive: true })
  const ready = new Set(behind)
  let turn = 0

  const look = async (address: string): Promise<void> => {
    const fine = await fetch(`${address}/_healthz/ready`, { signal: AbortSignal.timeout(LOOK_WITHIN_MS) }).then(
      async (answer) => {
        await answer.text()
        return answer.ok
      },
      () => false
    )
    if (fine) ready.add(address)
    else ready.delete(address)
  }
  const lookAtAll = () => Promise.all(behind.map(look))
  const looking = setInterval(lookAtAll, LOOK_MS)
  await lookAtAll()

  /** Who may answer: everybody, in turn, those who are ready first. */
  const inTurn = (path: string): readonly string[] => {
    if (pinned.some((prefix) => path.startsWith(prefix))) return behind.slice(0, 1)
    turn = (turn + 1) % behind.length
    const all = [...behind.slice(turn), ...behind.slice(0, turn)]
    return [...all.filter((address) => ready.has(address)), ...all.filter((address) => !ready.has(address))]
  }

  const fail = (answer: ServerResponse, status: number): void => {
    if (answer.headersSent) answer.destroy()
    else answer.writeHead(status, { 'content-type': 'text/plain', 'retry-after': '1' }).end()
  }

  const send = (incoming: IncomingMessage, answer: ServerResponse, body: Buffer, left: readonly string[]): void => {
    const [address, ...others] = left
    if (address === undefined) {
      fail(answer, 503)
      return
    }
    const fields = Object.entries(incoming.headers).filter(([name]) => !OF_CONNECTION.includes(name))
    const headers = { ...Object.fromEntries(fields), 'content-length': String(body.length) }
    const forward = request(address + (incoming.url ?? '/'), { method: incoming.method ?? 'GET', headers, agent })
    const leave = () => forward.destroy()
    answer.once('close', leave)
    forward.once('response', (reply) => {
      const kept = Object.entries(reply.headers).filter(([name]) => !OF_CONNECTION.includes(name))
      answer.writeHead(reply.statusCode ?? 502, Object.fromEntries(kept))
      reply.pipe(answer)
      reply.once('error', () => answer.destroy())
      reply.once('aborted', () => answer.destroy())
    })
    forward.once('error', (error) => {
      answer.off('close', leave)
      if (answer.destroyed) return
      const untouched = 'code' in error && error.code === 'ECONNREFUSED'
      if (untouched) {
        ready.delete(address)
        send(incoming, answer, body, others)
      } else fail(answer, 502)
    })
    forward.end(body)
  }

  const handle: Handle = (incoming, answer) => {
    bodyOf(incoming).then(
      (body) => (body === undefined ? fail(answer, 413) : send(incoming, answer, body, inTurn(incoming.url ?? '/'))),
      () => answer.destroy()
    )
  }
  entrance.leadTo(handle)

  return {
    address: entrance.address,
    stop: async () => {
      clearInterval(looking)
      agent.destroy()
      await entrance.stop()
    }
  }
}
