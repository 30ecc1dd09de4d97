// SPDX-License-Identifier: EUPL-1.2
import { isGebiedCode } from '@naober/contracts/geografie'
import { invalid, TechnicalError, violation } from '@naober/kit/errors/problem'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Gebied, Gebieden } from '../view/gebied.ts'
import { type Dag, dagVan, dagVanMoment, datumVan } from '../view/kern/day.ts'
import type { Overzicht } from '../view/overzicht.ts'
import type { Blad, Vraag } from './blad.ts'
import { BLADEN } from './bladen.ts'
import { FORMATEN } from './formaten.ts'
import { etagVan, LICENTIE, type Stand, standVan } from './stand.ts'

/** Where open data is handed out. */
export const OPEN = '/open/v1'

/** A cache may give an answer for so long without asking, and for so long while it asks, in seconds. */
const VERS = 60
const OUD = 600

type Vraagtekens = Readonly<Record<string, string | undefined>>

/** GET /open/v1 tells what there is; GET /open/v1/{blad}.{formaat}?gebied=&op= gives a table. Only what everybody may see. */
export const openDataRoutes = (app: FastifyInstance, overzicht: Overzicht): void => {
  app.get(OPEN, (request, reply) =>
    bewaarbaar(request, reply, overzicht, 'lijst', 'application/json; charset=utf-8', async (stand) =>
      JSON.stringify({
        licentie: LICENTIE,
        stand,
        vragen: { gebied: 'code van een gemeente, wijk of buurt', op: 'een dag, zoals 2026-03-01; zonder: vandaag' },
        bladen: BLADEN.map(({ naam, doc, kolommen, perGebied = false }) => ({
          naam,
          doc,
          perGebied,
          kolommen: kolommen.map((kolom) => kolom.naam),
          adressen: FORMATEN.map((formaat) => `${OPEN}/${naam}.${formaat.naam}`)
        }))
      })
    )
  )
  for (const blad of BLADEN) {
    for (const formaat of FORMATEN) {
      app.get(
        `${OPEN}/${blad.naam}.${formaat.naam}`,
        (request: FastifyRequest<{ Querystring: Vraagtekens }>, reply) => {
          const vraag = vraagAan(blad, request.query, overzicht)
          const naam = [blad.naam, vraag.gebied?.code, datumVan(vraag.op)].filter(Boolean).join('-')
          reply.header('content-disposition', `inline; filename="${naam}.${formaat.naam}"`)
          const sleutel = `${naam}.${formaat.naam}`
          return bewaarbaar(request, reply, overzicht, sleutel, formaat.mediatype, (stand) =>
            formaat.schrijf({ blad, overzicht, vraag, stand })
          )
        }
      )
    }
  }
}

/** What is asked of a table. Throws as `vraagVan`, and ONGELDIG where a table is only given of an area. */
export const vraagAan = ({ naam, perGebied }: Blad, vraagtekens: Vraagtekens, overzicht: Overzicht): Vraag => {
  const vraag = vraagVan(vraagtekens, overzicht)
  if (!perGebied || vraag.gebied !== null) return vraag
  throw invalid(violation('/gebied', 'GEBIED_VOOR_TABEL', { wat: naam }))
}

/** What is asked, by the query of an address. Throws ONGELDIG, or ONBEKEND for an area that nobody knows. */
export const vraagVan = ({ gebied, op, ...rest }: Vraagtekens, overzicht: Overzicht): Vraag => {
  const fouten = Object.keys(rest).map((naam) => violation(`/${naam}`, 'ONBEKEND_VELD'))
  if (gebied !== undefined && !isGebiedCode(gebied)) fouten.push(violation('/gebied', 'GEEN_GEBIEDCODE'))
  const dag = dagIn(op)
  if (dag === undefined) fouten.push(violation('/op', 'GEEN_DATUM'))
  else if (dag > dagVanMoment(Date.now())) fouten.push(violation('/op', 'NA_VANDAAG'))
  if (fouten.length > 0 || dag === undefined) throw invalid(...fouten)
  return { gebied: gebied === undefined ? null : gebiedMet(gebied, overzicht), op: dag }
}

const gebiedMet = (code: string, overzicht: Overzicht): Gebied => {
  const gebied = overzicht.tabel(Gebieden).get(code)
  if (gebied === undefined) throw new TechnicalError('ONBEKEND', `Er is geen gebied ${code}.`)
  return gebied
}

const dagIn = (op: string | undefined): Dag | undefined => {
  if (op === undefined) return dagVanMoment(Date.now())
  if (!/^\d{4}-\d{2}-\d{2}$/.test(op)) return undefined
  const dag = dagVan(op)
  return datumVan(dag) === op ? dag : undefined
}

type Inhoud = string | Uint8Array

/** What is being written, by the view it is written from. */
const onderweg = new WeakMap<Overzicht, Map<string, Promise<Inhoud>>>()

/** Who asks the same while it is being written, hears the same: nothing is written twice at once. */
const samen = (overzicht: Overzicht, sleutel: string, schrijf: () => Promise<Inhoud>): Promise<Inhoud> => {
  const alle = onderweg.get(overzicht) ?? new Map<string, Promise<Inhoud>>()
  onderweg.set(overzicht, alle)
  const bezig = alle.get(sleutel) ?? schrijf().finally(() => alle.delete(sleutel))
  alle.set(sleutel, bezig)
  return bezig
}

/** Answers what a cache may keep: with as of when it speaks, under which licence, and 304 while nothing was decided. */
export const bewaarbaar = async (
  request: FastifyRequest,
  reply: FastifyReply,
  overzicht: Overzicht,
  vraag: string,
  mediatype: string,
  schrijf: (stand: Stand) => Promise<Inhoud>
): Promise<FastifyReply> => {
  if (!overzicht.gereed) throw new TechnicalError('DRUK', 'Het overzicht leest de diensten nog.')
  const stand = standVan(overzicht)
  const etag = etagVan(stand, vraag)
  const bekend = request.headers['if-none-match']?.split(',').map((een) => een.trim()) ?? []
  const isBekend = bekend.includes(etag) || bekend.includes('*')
  const sleutel = `${request.routeOptions.url} ${etag}`
  const inhoud = isBekend ? null : await samen(overzicht, sleutel, async () => schrijf(stand))
  reply
    .header('etag', etag)
    .header('cache-control', `public, max-age=${VERS}, stale-while-revalidate=${OUD}`)
    .header('link', `<${LICENTIE.adres}>; rel="license"`)
    .header('access-control-allow-origin', '*')
  if (stand.tot !== null) reply.header('last-modified', new Date(stand.tot).toUTCString())
  if (inhoud === null) return reply.code(304).send()
  return reply.type(mediatype).send(typeof inhoud === 'string' ? inhoud : Buffer.from(inhoud))
}
