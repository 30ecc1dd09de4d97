// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ID } from '../example/ids.ts'
import { KIJKERS } from '../example.ts'
import { type ExampleApp, exampleApp } from '../example-app.ts'

let example: ExampleApp
beforeAll(async () => {
  example = await exampleApp()
})
afterAll(() => example.app.close())

const data = async (query: string, variables: object = {}, kijker?: string) => {
  const { body } = await example.ask(query, variables, kijker)
  expect(body.errors).toBeUndefined()
  return body.data
}

const IN =
  'query ($filter: OndersteuningsvraagFilter, $op: Datum) { gebied(code: "WK030801", op: $op) { ondersteuningsvragen(filter: $filter) { nodes { vraag } } } }'

test.each([
  [null, {}, ['Het plantsoen zelf onderhouden']],
  [null, { fase: ['BEANTWOORD'] }, ['Een kas']],
  ['2025-02-15', {}, ['Een kas']],
  ['2025-02-15', { bijGemeente: true }, []],
  ['2025-02-15', { bijGemeente: false, soort: ['GELD'], langerDan: 44 }, ['Een kas']],
  ['2025-02-15', { langerDan: 45 }, []],
  ['2025-02-15', { gebied: 'BU03080103' }, []]
])('on %s with %j', async (op, filter, expected) => {
  const { gebied } = await data(IN, { op, filter })
  expect(gebied.ondersteuningsvragen.nodes.map(({ vraag }: { vraag: string }) => vraag)).toEqual(expected)
})

test('a question tells its route with the days open on each part', async () => {
  const { initiatief } = await data(
    'query ($id: ID!) { initiatief(id: $id) { ondersteuningsvragen(first: 1) { aantal nodes { fase bedrag toegekend dagenOpen route { bij steunpunt site van tot dagen reden } } } } }',
    { id: ID.moestuin }
  )
  expect(initiatief.ondersteuningsvragen).toEqual({
    aantal: 2,
    nodes: [
      {
        fase: 'BEANTWOORD',
        bedrag: 250_000,
        toegekend: 100_000,
        dagenOpen: 60,
        route: [
          {
            bij: 'Gemeente',
            steunpunt: null,
            site: null,
            van: '2025-01-01',
            tot: '2025-01-31',
            dagen: 30,
            reden: null
          },
          {
            bij: 'LSA bewoners',
            steunpunt: 'LSA',
            site: 'https://www.lsabewoners.nl/',
            van: '2025-01-31',
            tot: '2025-03-02',
            dagen: 30,
            reden: 'De pot is leeg'
          }
        ]
      }
    ]
  })
})

test.each(Object.keys(KIJKERS))('who asked is for who asked and the beheerder: %s', async (kijker) => {
  const { ondersteuningsvraag } = await data(
    'query ($id: ID!) { ondersteuningsvraag(id: $id) { vragerId } }',
    { id: ID.vraag },
    kijker
  )
  expect(ondersteuningsvraag.vragerId).toBe(['eigenaar', 'beheerder'].includes(kijker) ? 'eva' : null)
})
