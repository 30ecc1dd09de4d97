// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ExampleApp, exampleApp } from '../example-app.ts'

let example: ExampleApp
beforeAll(async () => {
  example = await exampleApp()
})
afterAll(() => example.app.close())

const hier = async (code: string, op: string) => {
  const { body } = await example.ask(
    'query ($code: ID!, $op: Datum) { gebied(code: $code, op: $op) { werktHier { partij { naam } functies { naam contact { functie } } rollen { initiatief { naam } functie als } } } }',
    { code, op }
  )
  expect(body.errors).toBeUndefined()
  return body.data.gebied.werktHier
}

test('tells for each partij which functions it has here and where it takes part', async () => {
  const [welzijn, corporatie] = await hier('BU03080102', '2024-06-15')
  expect(welzijn).toEqual({
    partij: { naam: 'Welzijn Baarn' },
    functies: [{ naam: 'Wijkzuster', contact: { functie: 'wijkzuster' } }],
    rollen: [
      { initiatief: { naam: 'Moestuin' }, functie: 'partner', als: 'LID' },
      { initiatief: { naam: 'Moestuin' }, functie: 'verbinder', als: 'AMBASSADEUR' }
    ]
  })
  expect(corporatie).toEqual({ partij: { naam: 'Éigen Haard' }, functies: [], rollen: [] })
})

test('leaves out what was not there yet and what is gone', async () => {
  const toen = await hier('BU03080102', '2021-01-01')
  expect(toen.map(({ partij }: { partij: { naam: string } }) => partij.naam)).toEqual(['Welzijn Baarn'])
  expect(toen[0].rollen).toEqual([])
  expect((await hier('BU03080102', '2025-06-01'))[0].functies).toEqual([])
})

test('does not tell a function of one buurt in another', async () => {
  const [welzijn] = await hier('BU03080103', '2024-06-15')
  expect(welzijn).toMatchObject({ functies: [], rollen: [] })
})
