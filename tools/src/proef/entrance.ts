// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { listenOn, notYet } from '../start/listen.ts'

export type Handle = (incoming: IncomingMessage, answer: ServerResponse) => void

/** An address on the loopback that is ours before anybody is there to answer; until then it says to come back. */
export interface Entrance {
  readonly address: string
  /** From now on requests go here. */
  leadTo(handle: Handle): void
  stop(): Promise<void>
}

export interface EntranceOptions {
  /** 0: a free one. */
  readonly port: number
  /** Makes the server; absent: one that hands on everything. */
  readonly serve?: ((handle: Handle) => Server) | undefined
}

const HOST = '127.0.0.1'

/** Listens. Throws a StartError with one sentence when the port is taken or not for this account. */
export const takeEntrance = async ({ port, serve = createServer }: EntranceOptions): Promise<Entrance> => {
  let current: Handle = notYet
  let ended: Promise<unknown> | undefined
  const server = serve((incoming, answer) => current(incoming, answer))
  const bound = await listenOn(server, { host: HOST, poort: port })
  return {
    address: `http://${HOST}:${bound}`,
    leadTo: (handle) => {
      current = handle
    },
    stop: async () => {
      if (ended === undefined) {
        ended = once(server, 'close')
        server.close()
        server.closeAllConnections()
      }
      await ended
    }
  }
}
