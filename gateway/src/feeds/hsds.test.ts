// SPDX-License-Identifier: EUPL-1.2
import { Element, elementVerdwenen } from '@naober/contracts/initiatieven/element'
import { Partij, partijVertrokken } from '@naober/contracts/initiatieven/partij'
import { Reeks, reeksGepland } from '@naober/contracts/initiatieven/reeks'
import { answerErrors } from '@naober/kit/http/errors'
import Fastify, { type FastifyInstance } from 'fastify'
import Type from 'typebox'
import Value from 'typebox/value'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ID, LOG } from '../example/ids.ts'
import { commitsOf, exampleView } from '../example.ts'
import { Elementen } from '../view/element.ts'
import { Initiatieven } from '../view/initiatief.ts'
import type { Overzicht } from '../view/overzicht.ts'
import { Partijen } from '../view/partij.ts'
import { geregistreerd, inBuurt, opgenomen, uuid } from '../view/testing/wereld.ts'
import { hsdsRoutes } from './hsds.ts'

const geen = { additionalProperties: false }
const Id = Type.String({ format: 'uuid' })
const Tekst = Type.String({ minLength: 1 })
const Dag = Type.String({ format: 'date' })
const Tijd = Type.String({ pattern: '^\\d{2}:\\d{2}$' })
const misschien = Type.Optional

/**
 * What HSDS 3 demands and allows of what is filled here: its required fields, its names, its codes. Held against
 * service, organization, location, schedule, service_at_location, attribute and taxonomy_term in the folder `schema` of
 * openreferral/specification on 2026-11-23. It would have an offset with a time; what comes each week has two a year.
 */
const Organization = Type.Object({ id: Id, name: Tekst, description: Tekst }, geen)
const Schedule = Type.Object(
  {
    id: Id,
    service_id: Id,
    freq: Type.Union([Type.Literal('WEEKLY'), Type.Literal('MONTHLY')]),
    interval: Type.Integer({ minimum: 1 }),
    wkst: Type.Literal('MO'),
    byday: misschien(Type.String({ pattern: '^-?\\d?(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*$' })),
    bymonthday: misschien(Tekst),
    dtstart: Dag,
    until: Dag,
    opens_at: Tijd,
    closes_at: Tijd,
    description: Tekst
  },
  geen
)
const Location = Type.Object({ id: Id, location_type: Type.Literal('physical'), name: Tekst, description: Tekst }, geen)
const Term = Type.Object({ id: Id, code: Tekst, name: Tekst, description: Tekst }, geen)
const summary = {
  id: Id,
  organization_id: misschien(Id),
  name: Tekst,
  description: misschien(Tekst),
  status: Type.Union([Type.Literal('active'), Type.Literal('defunct')]),
  application_process: misschien(Tekst),
  eligibility_description: misschien(Tekst),
  assured_date: misschien(Dag),
  organization: misschien(Organization)
}
const Summary = Type.Object(summary, geen)
const Service = Type.Object(
  {
    ...summary,
    service_areas: Type.Array(Type.Object({ id: Id, service_id: Id, name: Tekst }, geen)),
    service_at_locations: Type.Array(
      Type.Object({ id: Id, service_id: Id, location_id: Id, location: Location }, geen)
    ),
    schedules: Type.Array(Schedule),
    attributes: Type.Array(
      Type.Object(
        { id: Id, link_id: Id, link_entity: Type.Literal('service'), taxonomy_term_id: Id, taxonomy_term: Term },
        geen
      )
    )
  },
  geen
)
const pageOf = (contents: typeof Summary | typeof Service | typeof Organization) =>
  Type.Object(
    {
      total_items: Type.Integer(),
      total_pages: Type.Integer(),
      page_number: Type.Integer(),
      size: Type.Integer(),
      first_page: Type.Boolean(),
      last_page: Type.Boolean(),
      empty: Type.Boolean(),
      contents: Type.Array(contents)
    },
    geen
  )

const [VERTROKKEN, ZONDER_AANBOD, VERGISSING, AANBOD_VAN_NIEMAND] = [uuid(9), uuid(10), uuid(12), uuid(13)]
const wieden: Parameters<typeof reeksGepland>[0] = {
  initiatiefId: ID.moestuin,
  naam: 'Wieden',
  omschrijving: null,
  waar: null,
  gebied: { gemeente: 'GM0308', jaar: 2024, wijk: 'WK030801', buurt: 'BU03080102', getekendGebiedId: null },
  wijze: 'GEORGANISEERD',
  dag: '2026-01-06',
  tijd: '23:30',
  duurMinuten: 60,
  herhaling: { frequentie: 'WEKELIJKS', om: 2, weekdagen: ['DI', 'DO'], maandelijksOp: null },
  laatste: '2040-12-31',
  overslaan: []
}

let app: FastifyInstance
let overzicht: Overzicht
beforeAll(async () => {
  overzicht = await exampleView()
  const weg = partijVertrokken({ op: '2025-06-01', toelichting: null })
  const gebeurd: Parameters<typeof commitsOf>[0] = [
    [Reeks, uuid(7), reeksGepland(wieden)],
    [Reeks, uuid(8), reeksGepland({ ...wieden, initiatiefId: ID.woongroep })],
    [Partij, VERTROKKEN, geregistreerd('De Bron', '2020-01-01', ['GM0308']), weg],
    [Partij, ZONDER_AANBOD, geregistreerd('De Put', '2020-01-01', ['GM0308']), weg],
    [
      Partij,
      VERGISSING,
      geregistreerd('De Bran', '2020-01-01', ['GM0308']),
      partijVertrokken({ op: '2025-06-01', toelichting: null, vergissing: true })
    ],
    [Element, AANBOD_VAN_NIEMAND, opgenomen('Soos', '2021-01-01', inBuurt('BU03080102'), { partijId: VERGISSING })],
    [
      Element,
      uuid(11),
      opgenomen('Inloop', '2021-01-01', inBuurt('BU03080102'), { partijId: VERTROKKEN }),
      elementVerdwenen({ op: '2025-05-01', reden: 'GELD_OP', toelichting: null })
    ]
  ]
  overzicht.pas('initiatieven', LOG, commitsOf(gebeurd, overzicht.bron('initiatieven').positie + 1))
  app = Fastify()
  answerErrors(app)
  hsdsRoutes(app, overzicht)
  await app.ready()
})
afterAll(() => app.close())
const get = async (path: string) => {
  const answer = await app.inject({ method: 'GET', url: `/open/v1/hsds${path}` })
  return { status: answer.statusCode, body: answer.json(), headers: answer.headers }
}

describe('HSDS 3.0', () => {
  test('tells which version it speaks', async () => {
    expect((await get('')).body).toMatchObject({ version: '3.0', openapi_url: expect.stringMatching(/^https:/) })
  })

  test.each([
    ['/services', pageOf(Summary)],
    ['/services?full=true', pageOf(Service)],
    ['/organizations', pageOf(Organization)],
    [`/services/${ID.eettafel}`, Service],
    [`/services/${ID.moestuin}`, Service],
    [`/organizations/${ID.corporatie}`, Organization],
    [`/organizations/${ID.moestuin}`, Organization]
  ])('%s has the shape that it demands', async (path, schema) => {
    const { status, body, headers } = await get(path)
    expect(status).toBe(200)
    expect([...Value.Errors(schema, body)]).toEqual([])
    expect(headers.etag).toBeDefined()
  })

  test('hands out elementen and initiatieven that are there, or were, by page', async () => {
    const { body } = await get('/services')
    const ids = body.contents.map(({ id }: { id: string }) => id)
    expect(ids).toContain(ID.eettafel)
    expect(ids).toContain(ID.moestuin)
    expect(ids).toContain(ID.wijkzuster)
    expect(ids).toContain(ID.woongroep)
    const second = (await get('/services?per_page=1&page=2')).body
    expect(second).toMatchObject({
      total_items: ids.length,
      page_number: 2,
      size: 1,
      first_page: false,
      last_page: false
    })
    expect(second.contents[0].id).toBe(ids[1])
    const own = (await get(`/services?organization_id=${ID.moestuin}`)).body
    expect(own.contents.map(({ id }: { id: string }) => id)).toEqual([ID.moestuin])
    expect((await get('/services?page=99')).body).toMatchObject({ empty: true, size: 0, last_page: true })
  })

  test.each([
    ['services', '&full=true'],
    ['organizations', '']
  ])('of %s reads no more than the page that is asked', async (wat, vol) => {
    const ids: string[] = (await get(`/${wat}`)).body.contents.map(({ id }: { id: string }) => id)
    const id = ids.at(-1) ?? ''
    const rij =
      overzicht.tabel(Elementen).get(id) ?? overzicht.tabel(Initiatieven).get(id) ?? overzicht.tabel(Partijen).get(id)
    expect(ids.length).toBeGreaterThan(1)
    const naam = Object.getOwnPropertyDescriptor(rij, 'naam') ?? {}
    Object.defineProperty(rij, 'naam', { configurable: true, get: () => expect.unreachable('not on this page') })
    expect((await get(`/${wat}?per_page=1${vol}`)).status).toBe(200)
    Object.defineProperty(rij, 'naam', naam)
  })

  test('says of what is no more that it is not, and why', async () => {
    const termsOf = ({ attributes }: { attributes: readonly { taxonomy_term: { code: string } }[] }) =>
      attributes.map(({ taxonomy_term }) => taxonomy_term.code)
    const lost = (await get(`/services/${ID.wijkzuster}`)).body
    expect(lost.status).toBe('defunct')
    expect(termsOf(lost)).toContain('VERDWENEN')
    const stopped = (await get(`/services/${ID.woongroep}`)).body
    expect([stopped.status, stopped.schedules]).toEqual(['defunct', []])
    expect(termsOf(stopped)).toContain('GESTOPT')
  })

  test('tells no times of what stopped, also where its series would have gone on', async () => {
    expect((await get(`/services/${ID.woongroep}`)).body.schedules).toEqual([])
  })

  test('has as organizations who is there, and who left but is named by what it offered', async () => {
    const { body } = await get('/organizations')
    const ids = body.contents.map(({ id }: { id: string }) => id)
    expect(ids).toContain(ID.moestuin)
    expect(ids).toContain(VERTROKKEN)
    expect(ids).not.toContain(ID.woongroep)
    expect(ids).not.toContain(ZONDER_AANBOD)
    expect((await get(`/organizations/${ID.woongroep}`)).status).toBe(404)
    expect((await get(`/organizations/${ZONDER_AANBOD}`)).status).toBe(404)
  })

  test('has no organization that was a mistake, and names none of what it was said to offer', async () => {
    const { body } = await get('/organizations')
    expect(body.contents.map(({ id }: { id: string }) => id)).not.toContain(VERGISSING)
    expect((await get(`/organizations/${VERGISSING}`)).status).toBe(404)
    expect((await get(`/services/${AANBOD_VAN_NIEMAND}`)).body).not.toHaveProperty('organization_id')
  })

  test('names of no service an organization that is not there', async () => {
    const { body } = await get('/services?full=true&per_page=500')
    const genoemd: string[] = body.contents.flatMap((een: { organization_id?: string }) => een.organization_id ?? [])
    expect(genoemd).toContain(VERTROKKEN)
    expect(genoemd).not.toContain(ID.woongroep)
    for (const id of new Set(genoemd)) expect((await get(`/organizations/${id}`)).status).toBe(200)
  })

  test('tells when a series is, and what kind of thing it is', async () => {
    const { body } = await get(`/services/${ID.moestuin}`)
    expect(body.schedules).toMatchObject([
      {
        freq: 'WEEKLY',
        interval: 2,
        byday: 'TU,TH',
        dtstart: '2026-01-06',
        until: '2040-12-31',
        opens_at: '23:30',
        closes_at: '00:30'
      }
    ])
    const terms = body.attributes.map(({ taxonomy_term }: { taxonomy_term: { code: string } }) => taxonomy_term.code)
    expect(terms).toEqual(['BEWONERSINITIATIEF', 'VERBINDING', 'BETEKENIS'])
  })

  test.each([
    ['/services?page=0', 400],
    ['/services?per_page=501', 400],
    ['/services?kleur=rood', 400],
    ['/services/x', 404],
    ['/organizations/x', 404]
  ])('%s is %i', async (path, status) => {
    expect((await get(path)).status).toBe(status)
  })
})
