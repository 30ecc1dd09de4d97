// SPDX-License-Identifier: EUPL-1.2
import { createServer } from 'node:http'
import { demoRoutes } from '@naober/gateway/demo'
import { answerErrors } from '@naober/kit/http/errors'
import { refuseOtherSites } from '@naober/kit/http/other-sites'
import type { DemoIssuer } from '@naober/kit/identity/demo'
import Fastify from 'fastify'
import { PEOPLE } from '../demo/people.ts'
import type { EntranceOptions, Handle } from './entrance.ts'

/** A front door where one can also log in as one of the demo people; everything else goes to the gateways. */
export const demoFront = async (uitgever: DemoIssuer): Promise<NonNullable<EntranceOptions['serve']>> => {
  let toGateways: Handle = (_request, answer) => answer.destroy()
  const app = Fastify({
    serverFactory: (own) =>
      createServer((request, answer) =>
        request.url?.startsWith('/demo/') ? own(request, answer) : toGateways(request, answer)
      )
  })
  answerErrors(app)
  refuseOtherSites(app)
  // The routes read their bodies themselves.
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => done(null, body))
  demoRoutes(app, { personen: PEOPLE, uitgever })
  await app.ready()
  return (handle) => {
    toGateways = handle
    return app.server
  }
}
