// SPDX-License-Identifier: EUPL-1.2
import { Gebied } from '@naober/contracts/initiatieven/gebied'
import * as i from '@naober/contracts/initiatieven/initiatief'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ExampleApp, exampleApp } from '../../example-app.ts'
import { Proeflog } from '../../view/testing/log.ts'
import { gestart, inBuurt, indeling, overzichtVan, uuid } from '../../view/testing/wereld.ts'

const KOOR = uuid(1)

const wereld = () => {
  const log = new Proeflog()
  log.commit([Gebied, 'GM0308-2024', indeling(2024, ['BU03080102'])])
  log.commit([i.Initiatief, KOOR, gestart('Koor', '2025-01-01', inBuurt('BU03080102'))])
  const mandaat = { woordvoerder: 'voorzitter', raadpleging: 'elke lente' }
  log.commit([i.Initiatief, KOOR, i.mandaatVastgelegd({ ...mandaat, namens: 'alle zangers', op: '2025-02-01' })])
  log.commit([
    i.Initiatief,
    KOOR,
    i.initiatiefVernieuwd({ van: 'START', naar: 'START', op: '2025-05-01', aanleiding: 'Nieuwe dirigent' })
  ])
  log.commit([i.Initiatief, KOOR, i.mandaatIngetrokken({ op: '2025-09-01' })])
  log.commit([i.Initiatief, KOOR, i.initiatiefOvergedragen({ partijId: null, op: '2025-10-01' })])
  return overzichtVan(log.commits)
}

let example: ExampleApp
beforeAll(async () => {
  example = await exampleApp({ overzicht: wereld() })
})
afterAll(() => example.app.close())

const mijlpalen = async (op = '') => {
  const query = `query ($id: ID!) { initiatief(id: $id${op}) { mijlpalen { aantal nodes { op wat woorden } } } }`
  const { body } = await example.ask(query, { id: KOOR })
  expect(body.errors).toBeUndefined()
  return body.data.initiatief.mijlpalen
}

test('what turned in who carries an initiatief and speaks for it is told by day, until the day that is asked', async () => {
  const { nodes } = await mijlpalen()
  expect(nodes).toMatchObject([
    { op: '2025-02-01', wat: 'MANDAAT_VASTGELEGD', woorden: 'alle zangers' },
    { op: '2025-05-01', wat: 'VERNIEUWD', woorden: 'Nieuwe dirigent' },
    { op: '2025-09-01', wat: 'MANDAAT_INGETROKKEN', woorden: null },
    { op: '2025-10-01', wat: 'OVERGEDRAGEN' }
  ])
  expect((await mijlpalen(', op: "2025-06-01"')).aantal).toBe(2)
})
