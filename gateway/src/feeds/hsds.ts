// SPDX-License-Identifier: EUPL-1.2
import { invalid, TechnicalError, violation } from '@naober/kit/errors/problem'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Initiatief } from '../view/initiatief/rij.ts'
import { Initiatieven } from '../view/initiatief.ts'
import { type Dag, dagVanMoment, datumVan } from '../view/kern/day.ts'
import type { Rij } from '../view/kern/rij.ts'
import type { Overzicht } from '../view/overzicht.ts'
import { Partij } from '../view/partij/rij.ts'
import { Partijen } from '../view/partij.ts'
import { regelsUit, regelsVan, type Vraag } from './blad.ts'
import { ELEMENTEN } from './bladen/elementen.ts'
import { INITIATIEVEN } from './bladen/initiatieven.ts'
import { verzamel } from './formaten/cellen.ts'
import { dienstVan, houderVan, organisatieVan, samenvattingVan } from './hsds/dienst.ts'
import type { Page, Service } from './hsds/soorten.ts'
import { bewaarbaar, OPEN, vraagVan } from './open-data.ts'
import { etagVan, LICENTIE, type Stand, standVan } from './stand.ts'

/** Which version of the specification is spoken. */
const VERSIE = '3.0'
/** What the specification wants to be told of an API. */
const WAT = {
  version: VERSIE,
  profile: 'https://docs.openreferral.org/en/3.0/hsds/',
  openapi_url: 'https://raw.githubusercontent.com/openreferral/specification/3.0/schema/openapi.json',
  description: 'Diensten, voorzieningen en initiatieven van de sociale basis (Naober)'
}
const JSON_TYPE = 'application/json; charset=utf-8'
const DEFAULT = 50
const MOST = 500

type Vraagtekens = Readonly<Record<string, string | undefined>>

const DIENSTEN = [ELEMENTEN, INITIATIEVEN]

/** The services that are asked for, in order of id. */
const bestaande = (overzicht: Overzicht, vraag: Vraag): readonly Rij[] =>
  opId(DIENSTEN.flatMap((blad) => regelsVan(blad, overzicht, vraag)).map(({ rij }) => rij))

type Organisatie = Partij | Initiatief

/** An organisation has no word for its end: those that are there on the day, and besides whoever a service names. */
const isOrganisatieOp = (rij: Organisatie, op: Dag): boolean => {
  if (!rij.bekend || rij.vergissing) return false
  if (rij.bestaatOp(op)) return true
  return rij instanceof Partij && rij.aanbod.some((element) => regelsUit(ELEMENTEN, element, op).length > 0)
}

const organisatiesOp = (overzicht: Overzicht, op: Dag): readonly Organisatie[] => {
  const alle = [...overzicht.tabel(Partijen).rijen, ...overzicht.tabel(Initiatieven).rijen]
  return opId(alle.filter((rij) => isOrganisatieOp(rij, op)))
}

const opId = <R extends Rij>(rijen: readonly R[]): readonly R[] =>
  rijen.toSorted((een, ander) => (een.id < ander.id ? -1 : 1))

/** The same, put in order once for as long as nothing is decided: who pages through asks for it again and again. */
const onthouden = <R>(overzicht: Overzicht, lees: (op: Dag) => readonly R[]): ((op: Dag) => readonly R[]) => {
  let bekend: { readonly sleutel: string; readonly rijen: readonly R[] } | null = null
  return (op) => {
    const sleutel = etagVan(standVan(overzicht), String(op))
    if (bekend?.sleutel !== sleutel) bekend = { sleutel, rijen: lees(op) }
    return bekend.rijen
  }
}

const dienstenVan = async (rijen: readonly Rij[], op: Dag): Promise<readonly Service[]> =>
  (await verzamel(rijen, (rij) => dienstVan(rij, op))).filter((een) => een !== null)

/** All services that are asked for as one document: for who takes them along. */
export const hsdsBestand = async (overzicht: Overzicht, vraag: Vraag, stand: Stand): Promise<string> => {
  const services = await dienstenVan(bestaande(overzicht, vraag), vraag.op)
  return JSON.stringify({ version: VERSIE, licentie: LICENTIE, stand, services })
}

/**
 * The endpoints that HSDS 3.0 demands, below /open/v1/hsds: what this is, services by page, one service; organizations
 * the same way; and all of it at /open/v1/hsds.json?gebied=&op=.
 */
export const hsdsRoutes = (app: FastifyInstance, overzicht: Overzicht): void => {
  const vandaag = () => dagVanMoment(Date.now())
  const diensten = onthouden(overzicht, (op) => bestaande(overzicht, { gebied: null, op }))
  const organisaties = onthouden(overzicht, (op) => organisatiesOp(overzicht, op))
  const sleutel = (wat: string, op: Dag) => `hsds ${wat} ${datumVan(op)}`

  app.get(`${OPEN}/hsds.json`, (request: FastifyRequest<{ Querystring: Vraagtekens }>, reply) => {
    const vraag = vraagVan(request.query, overzicht)
    const wat = ['alles', vraag.gebied?.code].filter(Boolean).join(' ')
    return bewaarbaar(request, reply, overzicht, sleutel(wat, vraag.op), JSON_TYPE, (stand) =>
      hsdsBestand(overzicht, vraag, stand)
    )
  })
  app.get(`${OPEN}/hsds`, (request, reply) =>
    bewaarbaar(request, reply, overzicht, sleutel('', 0), JSON_TYPE, async () => JSON.stringify(WAT))
  )
  app.get(`${OPEN}/hsds/services`, (request: FastifyRequest<{ Querystring: Vraagtekens }>, reply) => {
    const op = vandaag()
    const { organization_id: van, full, ...rest } = request.query
    const blad = bladVan(rest)
    return bewaarbaar(request, reply, overzicht, sleutel(request.url, op), JSON_TYPE, async () => {
      const alle = diensten(op)
      const rijen = van === undefined ? alle : alle.filter((rij) => houderVan(rij, op)?.id === van)
      const { contents, ...pagina } = paginaVan(rijen, blad)
      const verteld = await dienstenVan(contents, op)
      return JSON.stringify({ ...pagina, contents: full === 'true' ? verteld : verteld.map(samenvattingVan) })
    })
  })
  app.get(`${OPEN}/hsds/organizations`, (request: FastifyRequest<{ Querystring: Vraagtekens }>, reply) => {
    const op = vandaag()
    const blad = bladVan(request.query)
    return bewaarbaar(request, reply, overzicht, sleutel(request.url, op), JSON_TYPE, async () => {
      const { contents, ...pagina } = paginaVan(organisaties(op), blad)
      return JSON.stringify({ ...pagina, contents: contents.map(organisatieVan) })
    })
  })
  app.get(`${OPEN}/hsds/services/:id`, (request: FastifyRequest<{ Params: { id: string } }>, reply) =>
    bewaarbaar(request, reply, overzicht, sleutel(request.url, vandaag()), JSON_TYPE, async () => {
      const { id } = request.params
      const op = vandaag()
      const rij = dienstMetId(overzicht, op, id)
      const dienst = rij === null ? null : dienstVan(rij, op)
      if (dienst === null) throw new TechnicalError('ONBEKEND')
      return JSON.stringify(dienst)
    })
  )
  app.get(`${OPEN}/hsds/organizations/:id`, (request: FastifyRequest<{ Params: { id: string } }>, reply) =>
    bewaarbaar(request, reply, overzicht, sleutel(request.url, vandaag()), JSON_TYPE, async () => {
      const { id } = request.params
      const rij = overzicht.tabel(Partijen).get(id) ?? overzicht.tabel(Initiatieven).get(id)
      if (rij === undefined || !isOrganisatieOp(rij, vandaag())) throw new TechnicalError('ONBEKEND')
      return JSON.stringify(organisatieVan(rij))
    })
  )
}

/** The service with this id, where it is told of on the day. */
const dienstMetId = (overzicht: Overzicht, op: Dag, id: string): Rij | null => {
  for (const blad of DIENSTEN) {
    const gevonden = overzicht.tabel(blad.tabel).get(id)
    if (gevonden !== undefined && regelsUit(blad, gevonden, op).length > 0) return gevonden
  }
  return null
}

interface Bladzijde {
  readonly nummer: number
  readonly grootte: number
}

const bladVan = ({ page, per_page: perPage, ...rest }: Vraagtekens): Bladzijde => {
  const fouten = Object.keys(rest).map((naam) => violation(`/${naam}`, 'ONBEKEND_VELD'))
  const nummer = getal(page, 1)
  const grootte = getal(perPage, DEFAULT)
  if (nummer === null) fouten.push(violation('/page', 'MINSTENS', { grens: 1 }))
  if (grootte === null || grootte > MOST) fouten.push(violation('/per_page', 'TUSSEN', { van: 1, tot: MOST }))
  if (fouten.length > 0 || nummer === null || grootte === null) throw invalid(...fouten)
  return { nummer, grootte }
}

const getal = (tekst: string | undefined, anders: number): number | null => {
  if (tekst === undefined) return anders
  return /^[1-9]\d{0,6}$/.test(tekst) ? Number(tekst) : null
}

const paginaVan = <T>(alle: readonly T[], { nummer, grootte }: Bladzijde): Page<T> => {
  const contents = alle.slice((nummer - 1) * grootte, nummer * grootte)
  const paginas = Math.max(1, Math.ceil(alle.length / grootte))
  return {
    total_items: alle.length,
    total_pages: paginas,
    page_number: nummer,
    size: contents.length,
    first_page: nummer === 1,
    last_page: nummer >= paginas,
    empty: contents.length === 0,
    contents
  }
}
