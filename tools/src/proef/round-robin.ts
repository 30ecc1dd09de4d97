// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events'
import { Agent, createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One address in front of several processes that answer the same. */
export interface RoundRobin {
  readonly address: string
  /** Hands a request to the next process that is ready. */
  readonly handle: (incoming: IncomingMessage, answer: ServerResponse) => void
  stop(): Promise<void>
}

export interface RoundRobinOptions {
  /** Base addresses of the processes, `http://host:port`. */
  readonly behind: readonly string[]
  /** Where it listens on the loopback; 0: a free port. */
  readonly port: number
  /** Makes the server; absent: all requests go to the processes. */
  readonly serve?: (handle: RoundRobin['handle']) => Server
}

const LOOK_MS = 500
const LOOK_WITHIN_MS = 1_000
/** A request is kept until a process has taken it; what is larger is refused, as the processes would. */
const MOST_BYTES = 2 * 1024 * 1024

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
export const startRoundRobin = async ({ behind, port, serve }: RoundRobinOptions): Promise<RoundRobin> => {
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

  /** Everybody, in turn, those who are ready first. */
  const inTurn = (): readonly string[] => {
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

  const handle: RoundRobin['handle'] = (incoming, answer) => {
    bodyOf(incoming).then(
      (body) => (body === undefined ? fail(answer, 413) : send(incoming, answer, body, inTurn())),
      () => answer.destroy()
    )
  }

  const server = (serve ?? createServer)(handle)
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    handle,
    stop: async () => {
      clearInterval(looking)
      agent.destroy()
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    }
  }
}
