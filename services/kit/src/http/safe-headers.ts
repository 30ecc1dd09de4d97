// SPDX-License-Identifier: EUPL-1.2
import helmet from '@fastify/helmet'
import Fastify from 'fastify'

/** Nothing but our own files, no inline script or style, in nobody's frame. */
const CONTENT_SECURITY = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'"
].join('; ')

/** What every answer has anyway. */
const NOT_HELMETS = ['date', 'connection', 'content-length']

/** What helmet says to every browser. Asked of it once: it makes its headers anew for each request, and they are the same. */
const helmetHeaders = async (): Promise<Readonly<Record<string, string>>> => {
  const sample = Fastify()
  await sample.register(helmet, {
    contentSecurityPolicy: false,
    referrerPolicy: { policy: 'same-origin' },
    // Set by whoever ends TLS; on plain loopback it would lock people out.
    strictTransportSecurity: false
  })
  sample.get('/', (_request, reply) => reply.code(204).send())
  const { headers } = await sample.inject('/')
  await sample.close()
  const own = Object.entries(headers).filter(([name]) => !NOT_HELMETS.includes(name))
  return Object.fromEntries(own.map(([name, value]) => [name, String(value)]))
}

/** The headers that make browsers careful, for every answer. */
export const safeHeaders = async (): Promise<Readonly<Record<string, string>>> => ({
  ...(await helmetHeaders()),
  'content-security-policy': CONTENT_SECURITY
})
