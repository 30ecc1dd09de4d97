// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { preloads } from './preload.ts'

/** Paths that are never a page of the web application: an unknown one there is a 404, not the shell. */
const NOT_PAGES = /^\/(graphql|demo|_healthz|assets|[a-z-]+\/v\d+)(\/|$)/

const pathOf = ({ url }: FastifyRequest): string => url.split('?')[0] ?? '/'

/** A page or a file of it: who gets no answer to these sees nothing at all, and not that it is busy. */
export const isOfThePages = (request: FastifyRequest): boolean => {
  // The route says what answers: a path can be written in more than one way.
  const { url: route = '' } = request.routeOptions
  if (request.method !== 'GET' || route === '') return false
  return route.startsWith('/assets/') || !(NOT_PAGES.test(route) || NOT_PAGES.test(pathOf(request)))
}

/** Serves the built web application; every page address answers the shell, compressed at build. */
export const webRoutes = async (app: FastifyInstance, folder: string): Promise<void> => {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`the web application is not built in ${folder}`)
  await app.register(fastifyStatic, {
    root: folder,
    preCompressed: true,
    // Small files, that nobody fetches in part; a part that is not there would be told as a fault of ours.
    acceptRanges: false,
    index: false,
    wildcard: false,
    setHeaders: (reply, path) => {
      const forever = path.includes('/assets/')
      reply.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache')
    }
  })
  const codeOf = preloads(folder)
  const shell = (request: FastifyRequest, reply: FastifyReply) => {
    const code = codeOf(pathOf(request))
    if (code !== undefined) reply.header('link', code)
    return reply.sendFile('index.html')
  }
  app.get('/', shell)
  app.get('/*', (request, reply) => {
    const path = pathOf(request)
    const wantsPage = (request.headers.accept ?? '').includes('text/html')
    return wantsPage && !NOT_PAGES.test(path) ? shell(request, reply) : reply.callNotFound()
  })
}
