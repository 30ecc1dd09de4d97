// SPDX-License-Identifier: EUPL-1.2
import { Gebied } from '@naober/contracts/initiatieven/gebied'
import { eigenaarAangewezen, Initiatief } from '@naober/contracts/initiatieven/initiatief'
import { opstellerVastgelegd } from '@naober/contracts/initiatieven/praktijkvoorbeeld'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { KIJKERS } from '../example.ts'
import { type ExampleApp, exampleApp } from '../example-app.ts'
import { inDeKnel } from '../view/testing/belemmeringen.ts'
import { Proeflog } from '../view/testing/log.ts'
import { gepubliceerd, opgesteld, toegepast, van, verteld } from '../view/testing/praktijkvoorbeelden.ts'
import { gestart, inBuurt, indeling, overzichtVan, uuid } from '../view/testing/wereld.ts'

const [TUIN, HIER, ELDERS, DRAFT] = [uuid(11), uuid(1), uuid(2), uuid(3)]

/** A garden with an example of its own and a draft; it got into trouble by what an example elsewhere tells of. */
const wereld = () => {
  const log = new Proeflog()
  log.commit([Gebied, 'GM0308-2024', indeling(2024, ['BU03080102', 'BU03080103'])])
  log.commit([Initiatief, TUIN, gestart('Tuin', '2024-01-01', inBuurt('BU03080102'))])
  const eigenaar = { persoonId: 'eva', partijId: null, functie: 'trekker', van: '2024-01-01' }
  log.commit([Initiatief, TUIN, eigenaarAangewezen(eigenaar)])
  log.commit([Initiatief, TUIN, inDeKnel('SCHOTTEN', '2025-01-01')])
  const eigen = { initiatiefId: TUIN, gebied: inBuurt('BU03080102') }
  log.commit(...van(HIER, opgesteld('Onze tuin', eigen), opstellerVastgelegd({ persoonId: 'eva' }), gepubliceerd()))
  log.commit(...van(ELDERS, opgesteld('Elders', { soort: 'DIENST' }), gepubliceerd()))
  log.commit(...van(ELDERS, toegepast(uuid(21), '2025-01-01'), verteld(uuid(21), 'WERKTE', '2025-06-01')))
  log.commit(...van(DRAFT, opgesteld('Nog niet af', eigen), opstellerVastgelegd({ persoonId: 'arie' })))
  return overzichtVan(log.commits)
}

let example: ExampleApp
beforeAll(async () => {
  example = await exampleApp({ overzicht: wereld() })
})
afterAll(() => example.app.close())

const data = async (query: string, variables: object = {}, kijker?: string) => {
  const { body } = await example.ask(query, variables, kijker)
  expect(body.errors).toBeUndefined()
  return body.data
}

const ALLE =
  'query ($filter: PraktijkvoorbeeldFilter, $op: Datum) { praktijkvoorbeelden(filter: $filter, op: $op) { nodes { titel } } }'

test.each([
  [null, {}, ['Onze tuin', 'Elders']],
  [null, { soort: ['DIENST'] }, ['Elders']],
  [null, { plaats: 'PLATTELAND' }, []],
  [null, { belemmering: ['SCHOTTEN'], gebied: 'WK030801' }, ['Onze tuin']],
  ['2024-01-15', {}, []]
])('on %s with %j', async (op, filter, expected) => {
  const { praktijkvoorbeelden } = await data(ALLE, { op, filter })
  expect(praktijkvoorbeelden.nodes.map(({ titel }: { titel: string }) => titel)).toEqual(expected)
})

test('an initiatief finds what elsewhere worked against what stands in its way, and not its own', async () => {
  const { initiatief } = await data(
    `query ($id: ID!) { initiatief(id: $id) { vergelijkbareVoorbeelden { voorbeeld { titel dilemma belemmeringen { code } }
      overeenkomsten { waarin code } uitkomsten { toegepast werkte } } } }`,
    { id: TUIN }
  )
  expect(initiatief.vergelijkbareVoorbeelden).toEqual([
    {
      voorbeeld: { titel: 'Elders', dilemma: 'Het vraagt veel', belemmeringen: [{ code: 'SCHOTTEN' }] },
      overeenkomsten: [{ waarin: 'BELEMMERING', code: 'SCHOTTEN' }],
      uitkomsten: { toegepast: 1, werkte: 1 }
    }
  ])
})

test('who is about to begin finds what is comparable by kind, place and obstacle', async () => {
  const { vergelijkbareVoorbeelden } = await data(
    `{ vergelijkbareVoorbeelden(soort: DIENST, plaats: STAD, belemmeringen: ["SCHOTTEN"], op: "2025-03-01") {
      voorbeeld { titel toepassingen { uitkomst } } overeenkomsten { waarin } } }`
  )
  expect(vergelijkbareVoorbeelden).toEqual([
    {
      voorbeeld: { titel: 'Elders', toepassingen: [{ uitkomst: null }] },
      overeenkomsten: [{ waarin: 'BELEMMERING' }, { waarin: 'SOORT' }, { waarin: 'PLAATS' }]
    },
    {
      voorbeeld: { titel: 'Onze tuin', toepassingen: [] },
      overeenkomsten: [{ waarin: 'BELEMMERING' }, { waarin: 'PLAATS' }]
    }
  ])
})

test.each(Object.keys(KIJKERS))(
  'a draft is for who writes it, the owner it tells of and the beheerder: %s',
  async (kijker) => {
    const { praktijkvoorbeeld, initiatief } = await data(
      `query ($id: ID!, $tuin: ID!) { praktijkvoorbeeld(id: $id) { fase titel aanpak dilemma opstellerId }
      initiatief(id: $tuin) { praktijkvoorbeelden { nodes { titel } } } }`,
      { id: DRAFT, tuin: TUIN },
      kijker
    )
    const mag = ['eigenaar', 'beheerder'].includes(kijker)
    expect(praktijkvoorbeeld).toEqual({
      fase: 'CONCEPT',
      titel: mag ? 'Nog niet af' : null,
      aanpak: mag ? 'Zo deed Nog niet af het' : null,
      dilemma: mag ? 'Het vraagt veel' : null,
      opstellerId: mag ? 'arie' : null
    })
    const namen = initiatief.praktijkvoorbeelden.nodes.map(({ titel }: { titel: string }) => titel)
    expect(namen).toEqual(mag ? ['Onze tuin', 'Nog niet af'] : ['Onze tuin'])
  }
)

test.each(Object.keys(KIJKERS))(
  'of what became of a published example everybody reads what left the house, and its own people all of it: %s',
  async (kijker) => {
    const { praktijkvoorbeeld, alsVan } = await data(
      'query ($id: ID!) { praktijkvoorbeeld(id: $id) { titel geschiedenis { nodes { soort } } } alsVan { dienst logId } }',
      { id: HIER },
      kijker
    )
    expect(praktijkvoorbeeld.titel).toBe('Onze tuin')
    const vanaf = alsVan.map((stand: object) => ({ ...stand, positie: 0 }))
    const { sinds } = await data(
      'query ($vanaf: [StandInvoer!]!) { sinds(vanaf: $vanaf, first: 100) { dingen { id gebeurd { soort } } } }',
      { vanaf },
      kijker
    )
    const soorten = (gebeurd: readonly { soort: string }[]) => gebeurd.map(({ soort }) => soort)
    const all = ['VoorbeeldGepubliceerd', 'OpstellerVastgelegd', 'VoorbeeldOpgesteld']
    const expected = ['eigenaar', 'beheerder'].includes(kijker) ? all : ['VoorbeeldGepubliceerd']
    expect(soorten(praktijkvoorbeeld.geschiedenis.nodes)).toEqual(expected)
    const since = sinds.dingen.find(({ id }: { id: string }) => id === HIER)
    expect(soorten(since.gebeurd)).toEqual(expected)
  }
)
