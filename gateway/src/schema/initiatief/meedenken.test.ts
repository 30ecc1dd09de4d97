// SPDX-License-Identifier: EUPL-1.2
import {
  eigenaarAangewezen,
  Initiatief,
  voorstelAfgewezen,
  voorstelGedaan
} from '@naober/contracts/initiatieven/initiatief'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ExampleApp, exampleApp } from '../../example-app.ts'
import { Proeflog } from '../../view/testing/log.ts'
import { gestart, inBuurt, overzichtVan, uuid } from '../../view/testing/wereld.ts'

const [KOOR, VOORSTEL] = [uuid(1), uuid(2)]

let example: ExampleApp
beforeAll(async () => {
  const log = new Proeflog()
  const voorstel = { voorstelId: VOORSTEL, door: 'gea', toelichting: 'Duidelijker', naam: 'Zangkoor', doel: null }
  log.commit([Initiatief, KOOR, gestart('Koor', '2023-01-01', inBuurt('BU03080102'))])
  const eva = { persoonId: 'eva', partijId: null, functie: 'trekker', van: '2023-01-01' }
  log.commit([Initiatief, KOOR, eigenaarAangewezen(eva)])
  log.commit([Initiatief, KOOR, voorstelGedaan({ ...voorstel, op: '2024-01-01' })])
  log.commit([Initiatief, KOOR, voorstelAfgewezen({ voorstelId: VOORSTEL, reden: 'Te lang', op: '2024-06-01' })])
  example = await exampleApp({ overzicht: overzichtVan(log.commits) })
})
afterAll(() => example.app.close())

test.each([
  ['2023-12-31', []],
  ['2024-05-31', [{ uitkomst: 'OPEN', reden: null }]],
  ['2024-06-01', [{ uitkomst: 'AFGEWEZEN', reden: 'Te lang' }]],
  [null, [{ uitkomst: 'AFGEWEZEN', reden: 'Te lang' }]]
])('on %s of a proposal is told what had become of it by then', async (op, expected) => {
  const vraag = `query ($op: Datum) { initiatief(id: "${KOOR}", op: $op) { voorstellen { nodes { uitkomst reden } } } }`
  const { body } = await example.ask(vraag, { op }, 'eigenaar')
  expect(body.errors).toBeUndefined()
  expect(body.data.initiatief.voorstellen.nodes).toEqual(expected)
})
