// SPDX-License-Identifier: EUPL-1.2
import { Readable } from 'node:stream'
import { isTechnicalCode, TECHNICAL_CODES, type TechnicalCodeName } from '@naober/kit/errors/codes'
import { AT_ONCE, challengeOf } from '@naober/kit/http/headers'
import type { FastifyReply } from 'fastify'
import type { GraphQLError } from 'graphql'
import { technical } from './errors.ts'

const JSON_TYPE = 'application/json; charset=utf-8'

/** The media type that Yoga would choose; undefined where its choice takes more than a look. */
export const mediaType = (accept: string | undefined): string | undefined => {
  if (accept === undefined || accept === '*/*' || accept === 'application/json') return JSON_TYPE
  return accept === 'application/graphql-response+json' ? `${accept}; charset=utf-8` : undefined
}

/** Headers of which the server takes care: beside a length, another word for where an answer ends is read as two answers. */
const OF_THE_CONNECTION = ['connection', 'transfer-encoding']

/** Sends what Yoga answered: a text at once, a stream as it comes. */
export const send = async (reply: FastifyReply, response: Response): Promise<FastifyReply> => {
  reply.code(response.status)
  for (const [naam, waarde] of response.headers)
    if (!OF_THE_CONNECTION.includes(naam.toLowerCase())) reply.header(naam, waarde)
  if (response.headers.get('content-type') !== 'text/event-stream') return reply.send(await response.text())
  return reply.headers(AT_ONCE).send(response.body ? Readable.from(response.body) : '')
}

/** Codes for what Fastify itself refuses before anybody reads the request. */
const BY_STATUS: Readonly<Record<number, TechnicalCodeName>> = {
  400: 'ONLEESBAAR',
  413: 'TE_GROOT',
  415: 'MEDIATYPE',
  429: 'TE_VEEL'
}

/** Answers what was thrown before GraphQL began, in the form of GraphQL. `mostBytes`: the largest body taken in. */
export const errorAnswer = (
  thrown: unknown,
  mask: (thrown: unknown) => GraphQLError,
  reply: FastifyReply,
  mostBytes: number
): FastifyReply => {
  const code = BY_STATUS[statusOf(thrown)]
  const { message, extensions } = code
    ? technical(code, undefined, code === 'TE_GROOT' ? { grens: mostBytes } : {})
    : mask(thrown)
  const { http: _http, ...visible } = extensions
  const { status } = TECHNICAL_CODES[codeOf(visible.code)]
  if (status === 503 || status === 429) reply.header('retry-after', '1')
  if (status === 401) reply.header('www-authenticate', challengeOf(reply.request.headers))
  return reply
    .code(status)
    .header('content-type', JSON_TYPE)
    .send(JSON.stringify({ errors: [{ message, extensions: visible }] }))
}

const statusOf = (thrown: unknown): number =>
  typeof thrown === 'object' && thrown !== null && 'statusCode' in thrown ? Number(thrown.statusCode) : 0

const codeOf = (code: unknown): TechnicalCodeName => (isTechnicalCode(code) ? code : 'INTERN')
