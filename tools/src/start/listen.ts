// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { type Settings, StartError } from './settings.ts'

/** Listens and answers the address; a port that is taken is one clear sentence. */
export const listen = async (app: FastifyInstance, { host, poort }: Settings): Promise<string> => {
  await app.listen({ host, port: poort }).catch((error: unknown) => {
    throw taken(error, { host, poort })
  })
  const bound = app.server.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : poort
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

/**
 * Asks whether the address can be listened on, before anything is opened or written: a start that fails on its port
 * must leave nothing behind. Throws a StartError where it cannot.
 */
export const demandFree = async ({ host, poort }: Pick<Settings, 'host' | 'poort'>): Promise<void> => {
  const server = createServer()
  try {
    server.listen({ host, port: poort })
    await once(server, 'listening')
  } catch (error) {
    throw taken(error, { host, poort })
  }
  server.close()
  await once(server, 'close')
}

/** One clear sentence where an address cannot be listened on; else the error itself. */
export const taken = (error: unknown, { host, poort }: Pick<Settings, 'host' | 'poort'>): unknown => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'EADDRINUSE') return new StartError(`Poort ${poort} is al in gebruik; kies een andere met --port.`)
  if (code === 'EACCES')
    return new StartError(`Poort ${poort} mag dit account niet gebruiken; kies een andere met --port.`)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new StartError(`Op ${host} kan deze machine niet luisteren; kies een ander adres met --host.`)
  return error
}
