// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { pipeline, Transform } from 'node:stream'
import type { Draws } from '../bus/draws.ts'

/**
 * A proxy before a server. An answer that it cuts never arrives, though the server has done what was asked; a request
 * that it loses the server never hears of. Whoever asked sees the same of both.
 */
export interface CuttingProxy {
  /** `host:port` to connect to instead of the server. */
  readonly address: string
  /** How many answers it has cut and requests it has lost. */
  cuts(): number
  /** Cuts the answer to the next request for which this holds, and then resolves. */
  cutNext(holds: (request: Buffer) => boolean): Promise<void>
  /** Loses the next request for which this holds, by the first of its bytes, and then resolves. */
  loseNext(holds: (request: Buffer) => boolean): Promise<void>
  /** As if the server were gone: breaks all connections, and each new one until it is no longer away. */
  setAway(away: boolean): void
  /** Resolves when it has turned a connection away, the next time. */
  turnedAway(): Promise<void>
  /** From now on cuts such a share of all answers, as drawn; with 0 none. */
  cutShare(share: number, draws: Draws): void
  /** Breaks all connections and listens no more. */
  stop(): Promise<void>
}

interface Wanted {
  readonly holds: (request: Buffer) => boolean
  readonly done: () => void
}

/**
 * Starts a proxy before the server at `host:port`. A request is all that a connection sent since the answer before;
 * what a server says unasked passes. With the answer goes the connection, by a reset.
 *
 * A MongoDB driver goes round it when it learns of the replica set: connect with `directConnection=true`.
 */
export const startCuttingProxy = async (target: string): Promise<CuttingProxy> => {
  const [host = '', port = ''] = target.split(':')
  const sockets = new Set<Socket>()
  const cuts: Wanted[] = []
  const losses: Wanted[] = []
  let count = 0
  let isAway = false
  const waiting: (() => void)[] = []
  let isDrawn = (): boolean => false

  const isMeant = (wanted: Wanted[], request: Buffer, drawn: boolean): boolean => {
    const index = wanted.findIndex(({ holds }) => holds(request))
    if (index === -1 && !drawn) return false
    count += 1
    if (index !== -1) wanted.splice(index, 1)[0]?.done()
    return true
  }

  const breakAll = (): void => {
    for (const socket of sockets) socket.destroy()
  }

  const join = (client: Socket): void => {
    if (isAway) {
      client.resetAndDestroy()
      for (const tell of waiting.splice(0)) tell()
      return
    }
    const server = connect({ host, port: Number(port), noDelay: true })
    client.setNoDelay(true)
    for (const socket of [client, server]) {
      sockets.add(socket)
      socket.once('close', () => sockets.delete(socket))
    }
    let asked: Buffer[] = []
    const reset = (): void => {
      client.resetAndDestroy()
      server.destroy()
    }
    const remember = new Transform({
      transform: (chunk: Buffer, _, next) => {
        if (isMeant(losses, chunk, false)) return reset()
        asked.push(chunk)
        next(null, chunk)
      }
    })
    const judge = new Transform({
      transform: (chunk: Buffer, _, next) => {
        const request = asked
        asked = []
        if (request.length === 0 || !isMeant(cuts, Buffer.concat(request), isDrawn())) return next(null, chunk)
        reset()
      }
    })
    // Either way ends with the other; how it ended is for the client to see.
    pipeline(client, remember, server, () => client.destroy())
    pipeline(server, judge, client, () => server.destroy())
  }

  const listener = createServer(join).listen(0, '127.0.0.1')
  await once(listener, 'listening')
  const at = listener.address()
  return {
    address: `127.0.0.1:${typeof at === 'object' && at !== null ? at.port : 0}`,
    cuts: () => count,
    cutNext: (holds) => new Promise((done) => cuts.push({ holds, done })),
    loseNext: (holds) => new Promise((done) => losses.push({ holds, done })),
    setAway: (away) => {
      isAway = away
      if (away) breakAll()
    },
    turnedAway: () => new Promise((resolve) => waiting.push(resolve)),
    cutShare: (share, draws) => {
      isDrawn = () => draws() < share
    },
    stop: async () => {
      const closed = once(listener, 'close')
      listener.close()
      breakAll()
      await closed
    }
  }
}
