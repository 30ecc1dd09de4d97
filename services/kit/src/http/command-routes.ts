// SPDX-License-Identifier: EUPL-1.2
import type { Opdrachtcontract } from '@naober/contracts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { EncodedAnswer } from '../command/encoded.ts'
import { readUndoKey } from '../command/undo-key.ts'
import { problem, violation } from '../errors/problem.ts'
import type { Service } from '../service/service.ts'
import { sendProblem } from './errors.ts'
import { bearerOf, challengeOf, commandIdOf, expectedVersionOf, traceOf } from './headers.ts'
import { basePath, collectionPath, commandPath } from './paths.ts'

/** REST routes of every command of a service, made from the contracts. */
export const commandRoutes = (app: FastifyInstance, service: Service, contracts: readonly Opdrachtcontract[]): void => {
  for (const contract of contracts) {
    const url = commandPath(contract).replace('{id}', ':id')
    app.post(
      url,
      { bodyLimit: contract.maxBytes },
      async (request: FastifyRequest<{ Params: { id?: string }; Body: string }>, reply) => {
        const answer = await service.door.ontvang({
          dienst: service.naam,
          opdracht: contract.naam,
          id: request.params.id ?? null,
          opdrachtId: commandIdOf(request.headers),
          verwachteVersie: expectedVersionOf(request.headers),
          token: bearerOf(request.headers),
          trace: traceOf(request.headers),
          lijf: request.body ?? ''
        })
        return send(reply, answer, contract)
      }
    )
  }
  undoRoute(app, service, contracts)
}

const send = (reply: FastifyReply, answer: EncodedAnswer, contract: Opdrachtcontract): FastifyReply => {
  if (answer.retryAfter !== undefined) reply.header('retry-after', String(answer.retryAfter))
  if (answer.status === 401) reply.header('www-authenticate', challengeOf(reply.request.headers))
  if (answer.status >= 300) return reply.code(answer.status).type('application/problem+json').send(answer.lijf)
  if (answer.ding !== undefined) {
    const { id, versie } = answer.ding
    reply.header('etag', `"${versie}"`)
    if (answer.status === 201) reply.header('location', `${collectionPath(contract.aggregaat)}/${id}`)
  }
  return reply.code(answer.status).type('application/json; charset=utf-8').send(answer.lijf)
}

/** POST /<dienst>/v1/_herstel with `{ "herstel": "<key>" }`: sends the command that undoes another. */
const undoRoute = (app: FastifyInstance, service: Service, contracts: readonly Opdrachtcontract[]): void => {
  // The key holds what the largest command could carry, in base64.
  const bodyLimit = 2 * Math.max(...contracts.map(({ maxBytes }) => maxBytes))
  app.post(
    `${basePath(service.naam)}/_herstel`,
    { bodyLimit },
    async (request: FastifyRequest<{ Body: string }>, reply) => {
      const undo = readUndoKey(keyOf(request.body))
      const contract = undo && contracts.find((een) => een.naam === undo.opdracht)
      if (!undo || !contract) {
        const fouten = [violation('/herstel', 'GEEN_HERSTELSLEUTEL')]
        return sendProblem(reply, problem('ONGELDIG', undefined, { fouten }))
      }
      const answer = await service.door.ontvang({
        dienst: service.naam,
        opdracht: undo.opdracht,
        id: undo.id,
        opdrachtId: commandIdOf(request.headers),
        verwachteVersie: undo.versie,
        token: bearerOf(request.headers),
        trace: traceOf(request.headers),
        lijf: JSON.stringify(undo.velden)
      })
      return send(reply, answer, contract)
    }
  )
}

const keyOf = (body: string | undefined): string => {
  try {
    const read: unknown = JSON.parse(body ?? '')
    return typeof read === 'object' && read !== null && 'herstel' in read && typeof read.herstel === 'string'
      ? read.herstel
      : ''
  } catch {
    return ''
  }
}
