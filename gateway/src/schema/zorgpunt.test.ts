// SPDX-License-Identifier: EUPL-1.2
import { Gebied } from '@naober/contracts/initiatieven/gebied'
import { Initiatief } from '@naober/contracts/initiatieven/initiatief'
import { Partij } from '@naober/contracts/initiatieven/partij'
import {
  Zorgpunt as Contract,
  toezeggingNagekomen,
  uiterVastgelegd,
  zorgIngetrokken
} from '@naober/contracts/initiatieven/zorgpunt'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { KIJKERS } from '../example.ts'
import { type ExampleApp, exampleApp } from '../example-app.ts'
import { Proeflog } from '../view/testing/log.ts'
import { geregistreerd, gestart, inBuurt, indeling, overzichtVan, uuid } from '../view/testing/wereld.ts'
import { geuit, toegezegd } from '../view/testing/zorgpunten.ts'

const [PLEIN, PAD, WEG, WONING, WELZIJN] = [uuid(1), uuid(2), uuid(3), uuid(11), uuid(21)]

const wereld = () => {
  const log = new Proeflog()
  log.commit([Gebied, 'GM0308-2024', indeling(2024, ['BU03080102', 'BU03080103'])])
  log.commit([Initiatief, WONING, gestart('Woning', '2024-01-01', inBuurt('BU03080102'))])
  log.commit([Partij, WELZIJN, geregistreerd('Welzijn', '2020-01-01', ['GM0308'])])
  log.commit([Contract, PLEIN, geuit('het plein', '2025-01-01', 'BU03080102', WONING)])
  log.commit([Contract, PLEIN, uiterVastgelegd({ persoonId: 'eva' })])
  log.commit([Contract, PLEIN, toegezegd('2025-02-01', '2025-03-01', WELZIJN)])
  log.commit([Contract, PAD, geuit('het pad', '2025-01-01', 'BU03080103')])
  log.commit([Contract, PAD, toegezegd('2025-02-01', '2025-03-01')])
  log.commit([Contract, PAD, toezeggingNagekomen({ toelichting: 'Ze branden', op: '2025-02-20' })])
  log.commit([Contract, WEG, geuit('het hek', '2025-01-01', 'BU03080103', WONING)])
  log.commit([Contract, WEG, uiterVastgelegd({ persoonId: 'eva' })])
  log.commit([Contract, WEG, toegezegd('2025-02-01', '2025-03-01', WELZIJN)])
  log.commit([Contract, WEG, zorgIngetrokken({})])
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

const IN =
  'query ($filter: ZorgpuntFilter, $op: Datum) { gemeente(code: "GM0308", op: $op) { zorgpunten(filter: $filter) { nodes { waarover } } } }'

test.each([
  [null, {}, ['het plein']],
  [null, { overDatum: true }, ['het plein']],
  [null, { fase: ['NAGEKOMEN'] }, ['het pad']],
  ['2025-02-10', {}, ['het plein', 'het pad']],
  ['2025-02-10', { overDatum: true }, []],
  ['2025-02-10', { partij: WELZIJN }, ['het plein']],
  ['2025-01-10', { partij: WELZIJN }, []],
  ['2025-02-10', { gebied: 'BU03080103' }, ['het pad']]
])('on %s with %j', async (op, filter, expected) => {
  const { gemeente } = await data(IN, { op, filter })
  expect(gemeente.zorgpunten.nodes.map(({ waarover }: { waarover: string }) => waarover)).toEqual(expected)
})

test('an initiatief tells the worries about it, with who promised what by when, and how long that is past', async () => {
  const { initiatief } = await data(
    `query ($id: ID!) { initiatief(id: $id, op: "2025-03-11") { zorgpunten { nodes { fase overDatum haakje
      toezeggingen { toezegging functie partij { naam } op wanneer stand dagenOverDatum } } } } }`,
    { id: WONING }
  )
  expect(initiatief.zorgpunten.nodes).toEqual([
    {
      fase: 'TOEZEGGING',
      overDatum: true,
      haakje: 'Lantaarns',
      toezeggingen: [
        {
          toezegging: 'Vier lantaarns',
          functie: 'gebiedsmakelaar',
          partij: { naam: 'Welzijn' },
          op: '2025-02-01',
          wanneer: '2025-03-01',
          stand: 'TOEZEGGING',
          dagenOverDatum: 10
        }
      ]
    }
  ])
})

test.each(Object.keys(KIJKERS))('who worries is for who does and the beheerder: %s', async (kijker) => {
  const { zorgpunt } = await data('query ($id: ID!) { zorgpunt(id: $id) { uiterId } }', { id: PLEIN }, kijker)
  expect(zorgpunt.uiterId).toBe(['eigenaar', 'beheerder'].includes(kijker) ? 'eva' : null)
})

test.each(Object.keys(KIJKERS))('what was withdrawn is told to nobody but its own people: %s', async (kijker) => {
  const eigen = ['eigenaar', 'beheerder'].includes(kijker)
  const alles = await data(
    `query ($id: ID!, $woning: ID!) {
      zorgpunt(id: $id) { waarover zorg haakje toezeggingen { toezegging } geschiedenis { nodes { soort } } }
      zorgpunten(filter: { fase: [INGETROKKEN] }) { nodes { waarover } }
      initiatief(id: $woning) { zorgpunten { nodes { waarover } } }
    }`,
    { id: WEG, woning: WONING },
    kijker
  )
  expect(JSON.stringify(alles).includes('het hek')).toBe(eigen)
  expect(alles.zorgpunt === null).toBe(!eigen)
  expect(alles.initiatief.zorgpunten.nodes).toEqual([{ waarover: 'het plein' }])
})

test.each(Object.keys(KIJKERS))('who looks what is new hears only that it was withdrawn: %s', async (kijker) => {
  const vanaf = [{ dienst: 'initiatieven', positie: 0 }]
  const { sinds } = await data(
    'query ($vanaf: [StandInvoer!]!) { sinds(vanaf: $vanaf) { dingen { id naam gebeurd { soort woorden } } } }',
    { vanaf },
    kijker
  )
  const weg = sinds.dingen.find(({ id }: { id: string }) => id === WEG)
  expect(JSON.stringify(weg)).not.toContain('het hek')
  if (!['eigenaar', 'beheerder'].includes(kijker))
    expect(weg.gebeurd.map(({ soort }: { soort: string }) => soort)).toEqual(['ZorgIngetrokken'])
})
