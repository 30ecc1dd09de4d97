// SPDX-License-Identifier: EUPL-1.2
import { NIEMAND, OPERATOR_ID } from '@naober/contracts'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import Type, { type Static, type TSchema } from 'typebox'
import { AUDIT_COLLECTION, type AuditedRefusal } from '../command/audit.ts'
import { validatorOf } from '../command/validate.ts'
import { invalid, TechnicalError } from '../errors/problem.ts'
import type { Identity } from '../identity/identity.ts'
import { dropQuarantined, quarantined } from '../service/quarantine.ts'
import type { Service } from '../service/service.ts'
import { bearerOf } from './headers.ts'
import { basePath } from './paths.ts'

const REFUSALS_AT_ONCE = 200

const Place = Type.Object({ positie: Type.String({ pattern: '^[1-9]\\d{0,15}$' }) })
const Reason = Type.Object({ reden: Type.String({ minLength: 1, maxLength: 500 }) }, { additionalProperties: false })
const Key = Type.Object({ sleutel: Type.String({ minLength: 1, maxLength: 500 }) }, { additionalProperties: false })
const From = Type.Object({ na: Type.Optional(Type.String({ maxLength: 500 })) })

/** A kept refusal as it is listed. */
export type ListedRefusal = AuditedRefusal & { readonly op: string }

/**
 * `/<dienst>/v1/_beheer/…`: what the command line asks of a running service, for the operator alone. No part of the
 * public interface: it changes with the command line.
 */
export const operatorRoutes = (app: FastifyInstance, service: Service, identity: Identity): void => {
  const { naam, records } = service
  app.register(
    async (inner) => {
      inner.addHook('onRequest', async ({ headers }) => {
        const { id } = await identity.whoIs(bearerOf(headers))
        if (id !== OPERATOR_ID) throw new TechnicalError(id === NIEMAND.id ? 'NIET_INGELOGD' : 'NIET_TOEGESTAAN')
      })

      inner.removeContentTypeParser('application/json')
      inner.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => {
        try {
          done(null, JSON.parse(String(body)))
        } catch {
          done(new TechnicalError('ONLEESBAAR'))
        }
      })

      inner.get('/quarantaine', async () => ({ quarantaine: await quarantined(records) }))

      inner.post('/quarantaine/:positie/opnieuw', async (request) => {
        const uitkomsten = await service.retry(placeOf(request), OPERATOR_ID)
        if (uitkomsten === null) throw notYet()
        if (uitkomsten.length === 0) throw nothingAt(placeOf(request))
        return { uitkomsten }
      })

      inner.post('/quarantaine/:positie/laat-vallen', async (request) => {
        const { reden } = checked(Reason, request.body)
        const positie = placeOf(request)
        const aantal = await dropQuarantined(records, positie, { reden, door: OPERATOR_ID, now: Date.now() })
        if (aantal === 0) throw nothingAt(positie)
        return { aantal }
      })

      inner.get('/weigeringen', async ({ query }) => {
        const { na } = checked(From, query)
        const rows = await records.list<ListedRefusal>(AUDIT_COLLECTION, {
          limit: REFUSALS_AT_ONCE,
          ...(na !== undefined && { after: na })
        })
        const verder = rows.length === REFUSALS_AT_ONCE ? (rows.at(-1)?.key ?? null) : null
        return { weigeringen: rows.map(({ value }) => value), verder }
      })

      inner.get('/geparkeerd', async () => ({
        geparkeerd: (await service.parked()).map(({ key, value }) => ({ sleutel: key, ...value }))
      }))

      inner.post('/geparkeerd/laat-los', async ({ body }) => {
        const { sleutel } = checked(Key, body)
        const released = await service.release(sleutel)
        if (released === null) throw notYet()
        if (!released)
          throw new TechnicalError(
            'ONBEKEND',
            `Er is niets geparkeerd onder ${sleutel}, of de dienst kent de reactie niet meer.`
          )
        return { sleutel }
      })
    },
    { prefix: `${basePath(naam)}/_beheer` }
  )
}

const checked = <S extends TSchema>(schema: S, value: unknown): Static<S> => {
  const { check, violations } = validatorOf(schema)
  if (!check(value)) throw invalid(...violations(value))
  return value as Static<S>
}

const placeOf = ({ params }: FastifyRequest): number => Number(checked(Place, params).positie)

const nothingAt = (positie: number): TechnicalError =>
  new TechnicalError('ONBEKEND', `Er wacht niets in quarantaine op positie ${positie}.`)

const notYet = (): TechnicalError =>
  new TechnicalError(
    'UITKOMST_ONBEKEND',
    'Het proces dat het log verwerkt antwoordt nog niet. De vraag blijft tien minuten staan en wordt dan alsnog uitgevoerd; kijk straks in de lijst.'
  )
