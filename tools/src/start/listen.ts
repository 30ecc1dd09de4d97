// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance } from 'fastify'
import { type Settings, StartError } from './settings.ts'

/** Listens and answers the address; a port that is taken is one clear sentence. */
export const listen = async (app: FastifyInstance, { host, poort }: Settings): Promise<string> => {
  try {
    await app.listen({ host, port: poort })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'EADDRINUSE') throw new StartError(`Poort ${poort} is al in gebruik; kies een andere met --port.`)
    if (code === 'EACCES')
      throw new StartError(`Poort ${poort} mag dit account niet gebruiken; kies een andere met --port.`)
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw new StartError(`Op ${host} kan deze machine niet luisteren; kies een ander adres met --host.`)
    throw error
  }
  const bound = app.server.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : poort
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}
