// SPDX-License-Identifier: EUPL-1.2

import type { CommandDoor } from '@naober/kit/command/encoded'
import { invalid, violation } from '@naober/kit/errors/problem'
import { closingOf } from '@naober/kit/http/closing'
import { traceOf } from '@naober/kit/http/headers'
import type { Identity } from '@naober/kit/identity/identity'
import { inSpan, type Operation } from '@naober/kit/telemetry/span'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { createCommands } from './commands.ts'
import { type Manifest, RegisteredOperations, registeredRequest } from './road/registered.ts'
import type { QueryContext } from './schema/kern/context.ts'
import { Followers } from './schema/kern/followers.ts'
import { maakSchema } from './schema/kern/schema.ts'
import type { Search } from './search/search.ts'
import { type Session, sessionCookie, sessionOf } from './session.ts'
import { dagVanMoment } from './view/kern/day.ts'
import type { Overzicht } from './view/overzicht.ts'
import { errorAnswer, mediaType, send } from './yoga/answer.ts'
import { maskWith } from './yoga/errors.ts'
import { graphiql, wantsPage } from './yoga/graphiql.ts'
import { reach, readStandHeader, standHeader } from './yoga/minstens.ts'
import { makeYoga } from './yoga/yoga.ts'

export type { Manifest } from './road/registered.ts'
export { maakSchema, schemaFile, sdl } from './schema/kern/schema.ts'

export interface GraphqlParts {
  readonly overzicht: Overzicht
  readonly search: Pick<Search, 'ask'>
  readonly deur: CommandDoor
  readonly identiteit: Identity
  /** Shows GraphiQL, and names of the schema in suggestions. */
  readonly ontwikkeling: boolean
  /** Documents by hash: of the web application, and those an operator adds. */
  readonly operaties: Manifest
}

/** Most bytes of a request: larger things, such as boundaries, go to their service by REST. */
const MOST_BYTES = 1_048_576

/** True of a body that holds one question: as a text, or by the hash of a registered one. */
const asks = (body: unknown): boolean =>
  registeredRequest(body) !== undefined || (typeof body === 'object' && body !== null && 'query' in body)

/**
 * Answers GraphQL at /graphql: registered queries by their compiled program, everything else by Yoga. Only JSON is
 * taken in, so that no form on another site can send anything.
 */
export const registreerGraphql = (app: FastifyInstance, parts: GraphqlParts): void => {
  const { overzicht, search, identiteit, ontwikkeling } = parts
  const schema = maakSchema()
  const operations = new RegisteredOperations(schema, parts.operaties)
  const commands = createCommands(parts.deur, overzicht)
  const followers = new Followers(closingOf(app))
  const mask = maskWith((error) => app.log.error({ err: error }, 'a fault in GraphQL'))
  const yoga = makeYoga({ schema, operations, ontwikkeling, mask })

  /** `trace`: traceparent of the span that this is, or of who asked. */
  const contextOf = (
    request: FastifyRequest,
    { raw }: FastifyReply,
    { wie, token }: Session,
    trace: string | null
  ): QueryContext => {
    const holds = async () => {
      if (!identiteit.known(token)) await identiteit.whoIs(token)
    }
    const vandaag = dagVanMoment(overzicht.klok.nu())
    const atEnd = (end: () => unknown) => (raw.closed ? end() : raw.once('close', end))
    return { overzicht, search, wie, vandaag, commands, followers, token, trace, adres: request.ip, holds, atEnd }
  }

  const compiled = (request: FastifyRequest, context: QueryContext): string | undefined => {
    const asked = registeredRequest(request.method === 'GET' ? request.query : request.body)
    const query = asked && operations.get(asked.hash)?.query
    if (!query?.answers(asked?.operationName)) return undefined
    try {
      return JSON.stringify({ data: query.data(context, asked?.variables ?? {}) })
    } catch {
      // Not a clean result: Yoga executes it field by field and tells what is wrong.
      return undefined
    }
  }

  const answer = async (request: FastifyRequest, reply: FastifyReply, trace: string | null): Promise<FastifyReply> => {
    if (ontwikkeling && wantsPage(request)) return graphiql(reply)
    const session = await sessionOf(identiteit, request.headers)
    if (session.ended) reply.header('set-cookie', sessionCookie(null, false))
    const context = contextOf(request, reply, session, trace)
    const minstens = request.headers['naober-minstens']
    if (typeof minstens === 'string') await reach(overzicht, readStandHeader(minstens))
    if (request.method === 'POST' && !asks(request.body)) throw invalid(violation('/query', 'GEEN_VRAAG'))
    const type = mediaType(request.headers.accept)
    const body = type && compiled(request, context)
    if (type && body) {
      return reply.header('naober-stand', standHeader(overzicht.alsVan())).header('content-type', type).send(body)
    }
    const response = await yoga.handleNodeRequestAndResponse(request, reply.raw, context)
    reply.header('naober-stand', standHeader(overzicht.alsVan()))
    return send(reply, response)
  }

  const fail = (error: unknown, reply: FastifyReply): FastifyReply => errorAnswer(error, mask, reply, MOST_BYTES)

  /** Only a registered operation has a name of ours: any other is what somebody typed. */
  const operationOf = (request: FastifyRequest): Operation => {
    const asked = registeredRequest(request.method === 'GET' ? request.query : request.body)
    const name = (asked && operations.get(asked.hash)?.naam) ?? 'graphql'
    return { name, traceparent: traceOf(request.headers), attributes: { dienst: 'gateway', operatie: name } }
  }

  const handler = (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> =>
    inSpan(
      () => operationOf(request),
      (here) => answer(request, reply, here ?? traceOf(request.headers)).catch((error: unknown) => fail(error, reply)),
      // Awaiting a reply gives nothing: it resolves when it was sent.
      () => reply.statusCode
    )

  app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    const json = scope.getDefaultJsonParser('error', 'error')
    scope.addContentTypeParser('application/json', { parseAs: 'string', bodyLimit: MOST_BYTES }, json)
    scope.setErrorHandler((error, _request, reply) => fail(error, reply))
    scope.route({ method: ['GET', 'POST'], url: '/graphql', handler })
  })
}
