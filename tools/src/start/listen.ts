// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { problem } from '@naober/kit/errors/problem'
import type { FastifyInstance } from 'fastify'
import { type Settings, StartError } from './settings.ts'

type Address = Pick<Settings, 'host' | 'poort'>

/** An address that is ours from now on, while what answers there is still to be made. */
export interface HeldAddress {
  /** With the port that was found where any would do. */
  readonly address: string
  /** The same socket, from now on answered by this server, which closes it when it closes. */
  handTo(app: FastifyInstance): Promise<void>
  /** Lets go of an address that nobody was handed. */
  release(): void
}

const addressOf = (host: string, port: number): string => `http://${host.includes(':') ? `[${host}]` : host}:${port}`

/**
 * Listens before anything is opened or written: a start that fails on its port leaves nothing behind, and nobody can
 * take the port meanwhile. Throws a StartError in one sentence where that cannot be.
 */
export const holdAddress = async ({ host, poort }: Address): Promise<HeldAddress> => {
  const server = createServer(notYet)
  const port = await listenOn(server, { host, poort })
  return {
    address: addressOf(host, port),
    handTo: async (app) => {
      await app.ready()
      app.server.listen(server)
      await once(app.server, 'listening')
      server.closeIdleConnections()
    },
    release: () => {
      server.close()
      server.closeAllConnections()
    }
  }
}

/**
 * The same for one process of several: until it can be asked it refuses connections. A balancer then asks another at
 * once, also for a command, of which it knows nobody took it; an answer, whatever it says, it hands to who asked.
 */
export const tryAddress = async ({ host, poort }: Address): Promise<HeldAddress> => {
  const trial = createServer()
  const port = await listenOn(trial, { host, poort })
  trial.close()
  await once(trial, 'close')
  return {
    address: addressOf(host, port),
    handTo: async (app) => {
      await app.ready()
      await listenOn(app.server, { host, poort: port })
    },
    release: () => {}
  }
}

/** Makes a server listen, and answers on which port. */
export const listenOn = async (server: Server, { host, poort }: Address): Promise<number> => {
  server.listen({ host, port: poort })
  await once(server, 'listening').catch((error: unknown) => {
    throw taken(error, { host, poort })
  })
  const bound = server.address()
  return typeof bound === 'object' && bound !== null ? bound.port : poort
}

const NOT_YET = 'Naober start nog. Probeer het zo opnieuw.'

/** What whoever comes too early is answered, the last on its connection: nothing was done, and it may come back. */
export const notYet = (incoming: IncomingMessage, answer: ServerResponse): void => {
  incoming.resume()
  const isPerson = incoming.headers.accept?.includes('text/html') === true
  const [type, body] = isPerson
    ? ['text/plain; charset=utf-8', NOT_YET]
    : ['application/problem+json', JSON.stringify(problem('DRUK', NOT_YET))]
  answer.writeHead(503, { 'content-type': type, 'retry-after': '1', connection: 'close' }).end(body)
}

/** One clear sentence where an address cannot be listened on; else the error itself. */
const taken = (error: unknown, { host, poort }: Address): unknown => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'EADDRINUSE') return new StartError(`Poort ${poort} is al in gebruik; kies een andere met --port.`)
  if (code === 'EACCES')
    return new StartError(`Poort ${poort} mag dit account niet gebruiken; kies een andere met --port.`)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new StartError(`Op ${host} kan deze machine niet luisteren; kies een ander adres met --host.`)
  return error
}
