// SPDX-License-Identifier: EUPL-1.2
import { Element, elementVerplaatst } from '@naober/contracts/initiatieven/element'
import { Gebied } from '@naober/contracts/initiatieven/gebied'
import { GetekendGebied, gebiedGetekend } from '@naober/contracts/initiatieven/getekend-gebied'
import { faseGewijzigd, Initiatief } from '@naober/contracts/initiatieven/initiatief'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ExampleApp, exampleApp } from '../example-app.ts'
import { Proeflog } from '../view/testing/log.ts'
import { gestart, inBuurt, indeling, opgenomen, overzichtVan, uuid, VIERKANT } from '../view/testing/wereld.ts'

const [HOEK, HIER, DAAR] = [uuid(1), 'BU03080102', 'BU03080201'] as const

/** A choir that goes on, one that comes, one that stops; a table that moves to another wijk, and a case that stays. */
const wereld = () => {
  const log = new Proeflog()
  log.commit([Gebied, 'GM0308-2024', indeling(2024, [HIER, DAAR])])
  const getekend = { soort: 'EIGEN', naam: 'Onze hoek', toelichting: null } as const
  log.commit([
    GetekendGebied,
    HOEK,
    gebiedGetekend({ ...getekend, gemeenten: ['GM0308'], grens: VIERKANT, op: '2020-01-01' })
  ])
  const fase = (van: 'IDEE' | 'ACTIEF', naar: 'ACTIEF' | 'GESTOPT', op: string) =>
    faseGewijzigd({ van, naar, op, belemmering: null, reden: null, opgegaanIn: null, toelichting: null })
  log.commit([Initiatief, uuid(10), gestart('Koor', '2024-01-01', inBuurt(HIER))])
  log.commit([Initiatief, uuid(10), fase('IDEE', 'ACTIEF', '2024-06-01')])
  log.commit([Initiatief, uuid(11), gestart('Tuin', '2024-05-01', inBuurt(HIER))])
  log.commit([Initiatief, uuid(12), gestart('Bond', '2024-01-01', inBuurt(HIER))])
  log.commit([Initiatief, uuid(12), fase('IDEE', 'GESTOPT', '2024-07-01')])
  log.commit([Element, uuid(20), opgenomen('Eettafel', '2024-01-01', inBuurt(HIER))])
  const weg = elementVerplaatst({ gebied: inBuurt(DAAR), adres: null, op: '2024-08-01', toelichting: null })
  log.commit([Element, uuid(20), weg])
  log.commit([Element, uuid(21), opgenomen('Ruilkast', '2024-01-01', inBuurt(HIER))])
  return overzichtVan(log.commits)
}

let example: ExampleApp
beforeAll(async () => {
  example = await exampleApp({ overzicht: wereld() })
})
afterAll(() => example.app.close())

const ding = '__typename ... on Initiatief { naam stap: fase } ... on Element { naam gebied { code } }'
const veranderingen = async (waar: string, asked: string) => {
  const { body } = await example.ask(
    `{ waar: ${waar} { veranderingen(${asked}) { aantal nodes { wat toen { ${ding} } nu { ${ding} } } } } }`
  )
  return body
}
const kort = (nodes: readonly { wat: string; nu: { naam: string } }[]) => nodes.map(({ wat, nu }) => [wat, nu.naam])

test('a place tells what came, what ended or left, and what is otherwise since a day, as it was and as it is', async () => {
  const { data, errors } = await veranderingen(`gebied(code: "${HIER}")`, 'sinds: "2024-03-01"')
  expect(errors).toBeUndefined()
  expect(data.waar.veranderingen.nodes).toEqual([
    {
      wat: 'VERANDERD',
      toen: { __typename: 'Initiatief', naam: 'Koor', stap: 'IDEE' },
      nu: { __typename: 'Initiatief', naam: 'Koor', stap: 'ACTIEF' }
    },
    { wat: 'NIEUW', toen: null, nu: { __typename: 'Initiatief', naam: 'Tuin', stap: 'IDEE' } },
    {
      wat: 'OPGEHOUDEN',
      toen: { __typename: 'Initiatief', naam: 'Bond', stap: 'IDEE' },
      nu: { __typename: 'Initiatief', naam: 'Bond', stap: 'GESTOPT' }
    },
    {
      wat: 'OPGEHOUDEN',
      toen: { __typename: 'Element', naam: 'Eettafel', gebied: { code: HIER } },
      nu: { __typename: 'Element', naam: 'Eettafel', gebied: { code: DAAR } }
    }
  ])
})

test('what only moved within a place is there otherwise, and a drawn area compares too', async () => {
  const expected = [
    ['VERANDERD', 'Koor'],
    ['NIEUW', 'Tuin'],
    ['OPGEHOUDEN', 'Bond'],
    ['VERANDERD', 'Eettafel']
  ]
  for (const waar of ['gemeente(code: "GM0308")', `getekendGebied(id: "${HOEK}")`]) {
    const { data } = await veranderingen(waar, 'sinds: "2024-03-01"')
    expect(kort(data.waar.veranderingen.nodes)).toEqual(expected)
  }
})

test('two days of the past compare, one sort at a time, page by page', async () => {
  const { data } = await veranderingen(
    `gebied(code: "${HIER}", op: "2024-06-15")`,
    'sinds: "2024-03-01", wat: [NIEUW, VERANDERD], first: 1'
  )
  expect(data.waar.veranderingen).toMatchObject({ aantal: 2, nodes: [{ wat: 'VERANDERD' }] })
})

test('a day after the one that is looked at is refused', async () => {
  const { errors } = await veranderingen(`gebied(code: "${HIER}", op: "2024-01-15")`, 'sinds: "2024-03-01"')
  expect(errors[0].extensions).toMatchObject({ code: 'ONGELDIG', fouten: [{ pad: '/sinds' }] })
})
