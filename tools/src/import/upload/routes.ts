// SPDX-License-Identifier: EUPL-1.2
import { createReadStream, existsSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { heeftRol } from '@naober/contracts'
import { sessionOf } from '@naober/gateway/session'
import type { CommandDoor } from '@naober/kit/command/encoded'
import { fault } from '@naober/kit/errors/faults'
import { invalid, TechnicalError, violation } from '@naober/kit/errors/problem'
import { LONGEST_BODY_MS } from '@naober/kit/http/body-time'
import type { Identity } from '@naober/kit/identity/identity'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { StartError } from '../../start/settings.ts'
import { REPORT } from '../reading-in.ts'
import { ROWKINDS } from '../rijen/kinds.ts'
import { isRecord } from '../source/feature-file.ts'
import { FileError } from '../tabel/read-table.ts'
import { MAX_ROWS } from '../tabel/table.ts'
import { TAKEN_BACK } from '../taking-back.ts'
import type { Things } from '../things.ts'
import { type Asker, Imports } from './imports.ts'
import { MAX_UPLOAD, type Upload } from './uploads.ts'

/** Where sheets are brought. */
const BASE = '/import/v1'

interface Parts {
  readonly data: string
  readonly door: CommandDoor
  /** What is there already. */
  readonly things: Things
  readonly identity: Identity
  readonly onFault: (error: unknown) => void
}

type Params = { readonly id: string }
type WithId = FastifyRequest<{ Params: Params }>

const REPORTS: Readonly<Record<string, string>> = { 'verslag.csv': REPORT, 'terugname.csv': TAKEN_BACK }

/**
 * Importing by upload, for whoever is signed in: a file goes to `bestanden`, is looked at by `_kijk`, and read in by
 * `imports`. Everything is the asker's own: what is another's is not there. Nothing is kept by caches. What somebody may
 * bring is told to everybody: to the public, nothing.
 */
export const importRoutes = async (app: FastifyInstance, parts: Parts): Promise<Imports> => {
  const imports = new Imports(parts)
  const asker = async (request: FastifyRequest): Promise<Asker> => {
    const { wie, token } = await sessionOf(parts.identity, request.headers)
    if (token === null || wie.rollen.length === 0) throw new TechnicalError('NIET_INGELOGD')
    return { wie, token }
  }

  await app.register(async (here) => {
    here.addHook('onRequest', async (_request, reply) => {
      reply.header('cache-control', 'no-store')
    })
    here.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload))

    here.get(BASE, async (request) => {
      const { wie } = await sessionOf(parts.identity, request.headers)
      const soorten = ROWKINDS.filter(({ contract }) => heeftRol(wie, contract.rollen))
      return { soorten: soorten.map(({ naam }) => naam), grens: { bytes: MAX_UPLOAD, rijen: MAX_ROWS } }
    })
    const brought = async (request: FastifyRequest): Promise<Upload> => {
      const { wie } = await asker(request)
      const { body, query } = request
      if (!(body instanceof Readable))
        throw new TechnicalError('MEDIATYPE', 'Stuur het bestand als application/octet-stream.')
      const naam = isRecord(query) && typeof query.naam === 'string' ? query.naam : ''
      return imports.uploads.keep(body, naam, wie.id)
    }
    const aFile = { bodyLimit: MAX_UPLOAD, config: { bodyMs: LONGEST_BODY_MS } }
    here.post(`${BASE}/bestanden`, aFile, async (request, reply) => {
      const { id, naam } = await brought(request).catch((error: unknown) => {
        // What still comes of a file that is refused is not waited for.
        reply.header('connection', 'close')
        throw error
      })
      return reply.code(201).send({ id, naam })
    })
    here.delete(`${BASE}/bestanden/:id`, async (request: WithId, reply) => {
      const { wie } = await asker(request)
      imports.uploads.remove(imports.uploads.get(request.params.id, wie.id).pad)
      return reply.code(204).send()
    })
    here.post(`${BASE}/bestanden/:id/_kijk`, async (request: WithId) => {
      const { opzet: _opzet, ...look } = await lookedAt(imports, request, await asker(request))
      return look
    })
    here.post(`${BASE}/bestanden/:id/_lees`, async (request: WithId, reply) => {
      const who = await asker(request)
      const { opzet, fouten, goed } = await lookedAt(imports, request, who)
      const metFouten = bodyOf(request).metFouten === true
      if (opzet === null || goed === 0 || (fouten > 0 && !metFouten))
        throw invalid(violation('/koppeling', 'NOG_FOUTEN'))
      return reply.code(202).send(imports.begin({ ...opzet, metFouten }, who))
    })
    here.get(`${BASE}/imports`, async (request) => imports.of(await asker(request)))
    here.get(`${BASE}/imports/:id`, async (request: WithId) => imports.one(request.params.id, await asker(request)))
    here.post(`${BASE}/imports/:id/_verder`, async (request: WithId, reply) =>
      reply.code(202).send(imports.resume(request.params.id, await asker(request)))
    )
    here.post(`${BASE}/imports/:id/_terug`, async (request: WithId, reply) =>
      reply.code(202).send(imports.takeBack(request.params.id, await asker(request)))
    )
    for (const [naam, file] of Object.entries(REPORTS)) {
      here.get(`${BASE}/imports/:id/${naam}`, async (request: WithId, reply) => {
        const path = join(imports.book(request.params.id, await asker(request)).map, file)
        return sendReport(reply, path, `${request.params.id}-${naam}`)
      })
    }
  })
  return imports
}

const sendReport = (reply: FastifyReply, path: string, naam: string): FastifyReply => {
  if (!existsSync(path)) throw new TechnicalError('ONBEKEND', 'Dit verslag is er nog niet.')
  return reply
    .type('text/csv; charset=utf-8; header=present')
    .header('content-disposition', `attachment; filename="${naam}"`)
    .send(createReadStream(path))
}

const lookedAt = async (imports: Imports, request: WithId, who: Asker) => {
  const { soort, blad = null, koppeling = null } = bodyOf(request)
  if (!ROWKINDS.some(({ naam }) => naam === soort)) throw invalid(violation('/soort', 'GEEN_LIJSTSOORT'))
  if (blad !== null && typeof blad !== 'string') throw invalid(violation('/blad', 'MOET_TEKST'))
  const bestand = imports.uploads.get(request.params.id, who.wie.id)
  try {
    return await imports.look({ bestand, soort: String(soort), blad, koppeling }, who)
  } catch (error) {
    if (!(error instanceof StartError)) throw error
    const said = error instanceof FileError ? error.said : fault('NIET_IN_TE_LEZEN', { reden: error.message })
    throw new TechnicalError('ONGELDIG', error.message, { fouten: [{ pad: '/bestand', ...said }] })
  }
}

const bodyOf = ({ body }: FastifyRequest): Readonly<Record<string, unknown>> => {
  try {
    const read: unknown = JSON.parse(typeof body === 'string' && body !== '' ? body : '{}')
    if (isRecord(read)) return read
  } catch {
    // Told below, as for a text that is no object.
  }
  throw new TechnicalError('ONLEESBAAR')
}
