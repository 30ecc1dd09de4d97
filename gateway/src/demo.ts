// SPDX-License-Identifier: EUPL-1.2
import { invalid, TechnicalError, violation } from '@naober/kit/errors/problem'
import type { DemoIssuer, DemoPerson } from '@naober/kit/identity/demo'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { sessionCookie } from './session.ts'

/** People to try the platform as, and who signs for them. */
export interface Demo {
  readonly personen: readonly DemoPerson[]
  readonly uitgever: DemoIssuer
}

const HERE = ['127.0.0.1', 'localhost', '[::1]']

/** Whether a browser was told that it asks this machine. Nobody else's word counts: a page may add any other header. */
const isAskedHere = ({ headers: { host = '' } }: FastifyRequest): boolean =>
  HERE.includes(URL.parse(`http://${host}`)?.hostname ?? '')

/** GET /demo/personen where there is no demo: nobody. The page asks for them before it knows. */
export const noDemoRoutes = (app: FastifyInstance): void => {
  app.get('/demo/personen', async () => [])
}

/** GET /demo/personen, POST /demo/inloggen { persoon }, POST /demo/uitloggen. Only registered in the embedded demo. */
export const demoRoutes = (app: FastifyInstance, { personen, uitgever }: Demo): void => {
  // A page elsewhere may give its own name our address; its visitors must not become demo people through it. Said of the
  // routes, not of paths: a path can be written in more than one way.
  const onRequest = async (request: FastifyRequest): Promise<void> => {
    if (!isAskedHere(request)) throw new TechnicalError('NIET_TOEGESTAAN')
  }
  app.get('/demo/personen', { onRequest }, async () =>
    personen.map(({ id, naam, rol, omschrijving }) => ({ id, naam, rol, omschrijving }))
  )
  app.post('/demo/inloggen', { onRequest }, async (request: FastifyRequest<{ Body: string }>, reply) => {
    const wanted = personOf(request.body)
    const persoon = personen.find(({ id }) => id === wanted)
    if (!persoon) throw invalid(violation('/persoon', 'GEEN_DEMOPERSOON'))
    const token = await uitgever.tokenFor(persoon)
    return reply.header('set-cookie', sessionCookie(token, false)).send({ id: persoon.id, token })
  })
  app.post('/demo/uitloggen', { onRequest }, async (_request, reply) =>
    reply.header('set-cookie', sessionCookie(null, false)).code(204).send()
  )
}

const personOf = (body: string | undefined): unknown => {
  try {
    const read: unknown = JSON.parse(body ?? '')
    return typeof read === 'object' && read !== null && 'persoon' in read ? read.persoon : undefined
  } catch {
    return undefined
  }
}
