// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { TechnicalCodeName } from '../errors/codes.ts'
import { type Problem, problem, TechnicalError } from '../errors/problem.ts'
import { challengeOf } from './headers.ts'
import type { MethodsAt } from './methods.ts'

const FASTIFY_CODES: Readonly<Record<string, TechnicalCodeName>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'TE_GROOT',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'MEDIATYPE',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'ONLEESBAAR',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'ONLEESBAAR',
  FST_ERR_BAD_URL: 'ONBEKEND',
  FST_ERR_MAX_PARAM_LENGTH: 'ONBEKEND'
}

/** Sends a problem document. */
export const sendProblem = (reply: FastifyReply, body: Problem): FastifyReply => {
  if (body.status === 429 || body.status === 503) reply.header('retry-after', String(body.wacht ?? 1))
  if (body.status === 401) reply.header('www-authenticate', challengeOf(reply.request.headers))
  return reply.code(body.status).type('application/problem+json').send(JSON.stringify(body))
}

/** One way to answer every error: ours by their code, Fastify's translated, all others as INTERN without details. */
export const sendError = (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  if (error instanceof TechnicalError) return sendProblem(reply, problem(error.code, error.message, error.members))
  const code = isBrokenOff(error, request) ? 'ONLEESBAAR' : codeOf(error)
  if (code === 'INTERN')
    request.log.error({ err: error, url: request.routeOptions.url }, 'a request failed by a fault of ours')
  const members = code === 'TE_GROOT' ? { grens: request.routeOptions.bodyLimit } : {}
  return sendProblem(reply, problem(code, undefined, members))
}

/** `methodsAt`: of which paths is known how they can be asked; without, of none. */
export const answerErrors = (app: FastifyInstance, methodsAt: MethodsAt = () => []): void => {
  app.setErrorHandler(sendError)
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? ''
    const methods = methodsAt(path)
    if (methods.length === 0 || methods.includes(request.method)) {
      return sendProblem(reply, problem('ONBEKEND', `Er is niets op ${request.method} ${path}.`))
    }
    return sendProblem(reply.header('allow', methods.join(', ')), problem('METHODE_PAST_NIET'))
  })
}

/** Whether this is that who sends went away: nobody hears the answer, and it is no fault. */
const isBrokenOff = (error: unknown, { raw }: FastifyRequest): boolean => raw.errored !== null && raw.errored === error

const codeOf = (error: unknown): TechnicalCodeName => {
  if (typeof error !== 'object' || error === null || !('code' in error) || typeof error.code !== 'string')
    return 'INTERN'
  return FASTIFY_CODES[error.code] ?? 'INTERN'
}
