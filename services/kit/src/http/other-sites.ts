// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance } from 'fastify'
import { TechnicalError } from '../errors/problem.ts'

const READING = ['GET', 'HEAD', 'OPTIONS']

/**
 * Keeps a page on another site from doing anything in the name of its visitor, however the token came: a proxy may add
 * one to each request. What a browser says comes from another site is refused; and a POST has to name a media type that
 * is read here, also when it has no body. Such a type a browser sends elsewhere only with leave, and nobody gives it.
 */
export const refuseOtherSites = (app: FastifyInstance): void => {
  // Not sooner: a refusal has the headers that other hooks put on every answer.
  app.addHook('preParsing', (request, _reply, _payload, done) => {
    if (READING.includes(request.method) || request.is404) return done()
    if (request.headers['sec-fetch-site'] === 'cross-site') return done(new TechnicalError('NIET_TOEGESTAAN', NOT_OURS))
    const type = request.headers['content-type']?.split(';', 1)[0] ?? ''
    const isRead = request.method !== 'POST' || request.server.hasContentTypeParser(type)
    return done(isRead ? undefined : new TechnicalError('MEDIATYPE'))
  })
}

const NOT_OURS = 'Dit verzoek komt van een pagina op een andere site.'
