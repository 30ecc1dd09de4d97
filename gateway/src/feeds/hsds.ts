// SPDX-License-Identifier: EUPL-1.2
import { TechnicalError } from '@naober/kit/errors/problem'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Initiatief } from '../view/initiatief/rij.ts'
import { type Dag, dagVanMoment, datumVan } from '../view/kern/day.ts'
import type { Overzicht } from '../view/overzicht.ts'
import { Partij } from '../view/partij/rij.ts'
import { type Blad, rijenVan } from './blad.ts'
import { ELEMENTEN } from './bladen/elementen.ts'
import { INITIATIEVEN } from './bladen/initiatieven.ts'
import { PARTIJEN } from './bladen/partijen.ts'
import { verzamel } from './formaten/cellen.ts'
import { dienstVan, organisatieVan, samenvattingVan } from './hsds/dienst.ts'
import type { Organization, Page, Service } from './hsds/soorten.ts'
import { bewaarbaar, OPEN } from './open-data.ts'
import { LICENTIE, type Stand } from './stand.ts'

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

/** All services of a day, in order of id. */
export const dienstenVan = async (overzicht: Overzicht, op: Dag): Promise<readonly Service[]> => {
  const lijsten = await Promise.all([ELEMENTEN, INITIATIEVEN].map((blad) => vanBlad(blad, overzicht, op)))
  return lijsten.flat().sort((een, ander) => (een.id < ander.id ? -1 : 1))
}

const vanBlad = async (blad: Blad, overzicht: Overzicht, op: Dag): Promise<readonly Service[]> =>
  (await verzamel(rijenVan(blad, overzicht, { gebied: null, op }), (rij) => dienstVan(rij, op))).filter(
    (een) => een !== null
  )

/** Everything as one document: for who takes it along. */
export const hsdsBestand = async (overzicht: Overzicht, op: Dag, stand: Stand): Promise<string> =>
  JSON.stringify({ version: VERSIE, licentie: LICENTIE, stand, services: await dienstenVan(overzicht, op) })

/**
 * The endpoints that HSDS 3.0 demands, below /open/v1/hsds: what this is, services by page, one service; organizations
 * the same way; and all of it at /open/v1/hsds.json.
 */
export const hsdsRoutes = (app: FastifyInstance, overzicht: Overzicht): void => {
  const vandaag = () => dagVanMoment(Date.now())
  const sleutel = (wat: string, op: Dag) => `hsds ${wat} ${datumVan(op)}`

  app.get(`${OPEN}/hsds.json`, (request, reply) => {
    const op = vandaag()
    return bewaarbaar(request, reply, overzicht, sleutel('alles', op), JSON_TYPE, (stand) =>
      hsdsBestand(overzicht, op, stand)
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
      const alle = await dienstenVan(overzicht, op)
      const diensten = van === undefined ? alle : alle.filter((een) => een.organization_id === van)
      const pagina = paginaVan(diensten, blad)
      return JSON.stringify(full === 'true' ? pagina : { ...pagina, contents: pagina.contents.map(samenvattingVan) })
    })
  })
  app.get(`${OPEN}/hsds/organizations`, (request: FastifyRequest<{ Querystring: Vraagtekens }>, reply) => {
    const op = vandaag()
    const blad = bladVan(request.query)
    return bewaarbaar(request, reply, overzicht, sleutel(request.url, op), JSON_TYPE, async () =>
      JSON.stringify(paginaVan(organisatiesVan(overzicht, op), blad))
    )
  })
  app.get(`${OPEN}/hsds/services/:id`, (request: FastifyRequest<{ Params: { id: string } }>, reply) =>
    bewaarbaar(request, reply, overzicht, sleutel(request.url, vandaag()), JSON_TYPE, async () => {
      const { id } = request.params
      const op = vandaag()
      const [rij] = [ELEMENTEN, INITIATIEVEN].flatMap((blad) => {
        const gevonden = overzicht.tabel(blad.tabel).get(id)
        return gevonden?.bekend && blad.bestaat(gevonden, op) ? [gevonden] : []
      })
      const dienst = rij === undefined ? null : dienstVan(rij, op)
      if (dienst === null) throw new TechnicalError('ONBEKEND')
      return JSON.stringify(dienst)
    })
  )
  app.get(`${OPEN}/hsds/organizations/:id`, (request: FastifyRequest<{ Params: { id: string } }>, reply) =>
    bewaarbaar(request, reply, overzicht, sleutel(request.url, vandaag()), JSON_TYPE, async () => {
      const gevonden = organisatiesVan(overzicht, vandaag()).find(({ id }) => id === request.params.id)
      if (gevonden === undefined) throw new TechnicalError('ONBEKEND')
      return JSON.stringify(gevonden)
    })
  )
}

const organisatiesVan = (overzicht: Overzicht, op: Dag): readonly Organization[] =>
  [PARTIJEN, INITIATIEVEN]
    .flatMap((blad) => rijenVan(blad, overzicht, { gebied: null, op }))
    .flatMap((rij) => {
      if (rij instanceof Partij) return [organisatieVan(rij)]
      return rij instanceof Initiatief ? [{ id: rij.id, name: rij.naam.tekst, description: rij.doel.tekst }] : []
    })
    .sort((een, ander) => (een.id < ander.id ? -1 : 1))

interface Bladzijde {
  readonly nummer: number
  readonly grootte: number
}

const bladVan = ({ page, per_page: perPage, ...rest }: Vraagtekens): Bladzijde => {
  const fouten = Object.keys(rest).map((naam) => ({ pad: `/${naam}`, fout: 'is onbekend en niet toegestaan' }))
  const nummer = getal(page, 1)
  const grootte = getal(perPage, DEFAULT)
  if (nummer === null) fouten.push({ pad: '/page', fout: 'moet minstens 1 zijn' })
  if (grootte === null || grootte > MOST) fouten.push({ pad: '/per_page', fout: `moet 1 tot en met ${MOST} zijn` })
  if (fouten.length > 0 || nummer === null || grootte === null)
    throw new TechnicalError('ONGELDIG', undefined, { fouten })
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
