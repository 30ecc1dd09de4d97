// SPDX-License-Identifier: EUPL-1.2
import {
  belemmeringIngetrokken,
  belemmeringOpgelost,
  Belemmering as Contract,
  melderVastgelegd
} from '@naober/contracts/initiatieven/belemmering'
import { Gebied } from '@naober/contracts/initiatieven/gebied'
import { Initiatief } from '@naober/contracts/initiatieven/initiatief'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { KIJKERS } from '../example.ts'
import { type ExampleApp, exampleApp } from '../example-app.ts'
import { gemeld, inDeKnel } from '../view/testing/belemmeringen.ts'
import { Proeflog } from '../view/testing/log.ts'
import { gestart, inBuurt, indeling, overzichtVan, uuid } from '../view/testing/wereld.ts'

const [AOW, KAMERS, HOFJE] = [uuid(1), uuid(2), uuid(11)]

const wereld = () => {
  const log = new Proeflog()
  log.commit([Gebied, 'GM0308-2024', indeling(2024, ['BU03080102', 'BU03080103'])])
  log.commit([Initiatief, HOFJE, gestart('Hofje', '2024-01-01', inBuurt('BU03080102'))])
  log.commit([Initiatief, HOFJE, inDeKnel('AOW_BIJ_SAMENWONEN', '2025-01-01')])
  log.commit([Contract, AOW, gemeld('AOW_BIJ_SAMENWONEN', '2025-01-01', 'BU03080102', HOFJE)])
  log.commit([Contract, AOW, melderVastgelegd({ persoonId: 'eva' })])
  log.commit([Contract, KAMERS, gemeld('KAMERVERHUUR_LOKAAL_BEPERKT', '2025-02-01', 'BU03080103')])
  log.commit([Contract, KAMERS, belemmeringOpgelost({ hoe: 'ANDERE_WEG', toelichting: null, op: '2025-09-01' })])
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
  'query ($filter: BelemmeringFilter, $op: Datum) { gemeente(code: "GM0308", op: $op) { belemmeringen(filter: $filter) { nodes { code } } } }'

test.each([
  [null, {}, ['AOW_BIJ_SAMENWONEN']],
  [null, { fase: ['OPGELOST'] }, ['KAMERVERHUUR_LOKAAL_BEPERKT']],
  ['2025-03-01', {}, ['AOW_BIJ_SAMENWONEN', 'KAMERVERHUUR_LOKAAL_BEPERKT']],
  ['2025-03-01', { verantwoordelijk: ['GEMEENTE'] }, ['KAMERVERHUUR_LOKAAL_BEPERKT']],
  ['2025-03-01', { code: ['SCHOTTEN'] }, []],
  ['2025-03-01', { gebied: 'BU03080102' }, ['AOW_BIJ_SAMENWONEN']]
])('on %s with %j', async (op, filter, expected) => {
  const { gemeente } = await data(IN, { op, filter })
  expect(gemeente.belemmeringen.nodes.map(({ code }: { code: string }) => code)).toEqual(expected)
})

test('the national agenda tells who can take it away, and what the cabinet answered on which day', async () => {
  const { belemmeringenagenda } =
    await data(`{ belemmeringenagenda { verantwoordelijk telling { open inDeKnel gemeenten }
    regelingen { regeling punten { belemmering { naam bron { document regels } } reactie { datum stand } telling { open opgelost } } } } }`)
  expect(belemmeringenagenda).toEqual([
    {
      verantwoordelijk: 'SZW',
      telling: { open: 1, inDeKnel: 1, gemeenten: 1 },
      regelingen: [
        {
          regeling: 'AOW',
          punten: [
            {
              belemmering: { naam: 'AOW daalt bij samenwonen', bron: { document: 0, regels: '639-642, 680-681' } },
              reactie: { datum: '2025-02-20', stand: 'VERKENNING' },
              telling: { open: 1, opgelost: 0 }
            }
          ]
        }
      ]
    },
    {
      verantwoordelijk: 'GEMEENTE',
      telling: { open: 0, inDeKnel: 0, gemeenten: 1 },
      regelingen: [
        {
          regeling: null,
          punten: [
            {
              belemmering: { naam: 'De gemeente beperkt kamerverhuur', bron: { document: 0, regels: '684-688' } },
              reactie: { datum: '2025-02-20', stand: 'NEE' },
              telling: { open: 0, opgelost: 1 }
            }
          ]
        }
      ]
    }
  ])
})

test('an area and an initiatief tell their own', async () => {
  const { gebied, initiatief } = await data(
    `query ($id: ID!) { gebied(code: "BU03080103") { belemmeringenagenda { verantwoordelijk } belemmeringen { aantal } }
      initiatief(id: $id) { belemmeringen { nodes { fase ervaring belemmering { code } gebied { ... on Buurt { code } } } } } }`,
    { id: HOFJE }
  )
  expect(gebied).toEqual({ belemmeringenagenda: [{ verantwoordelijk: 'GEMEENTE' }], belemmeringen: { aantal: 0 } })
  expect(initiatief.belemmeringen.nodes).toEqual([
    {
      fase: 'GEMELD',
      ervaring: 'Over AOW_BIJ_SAMENWONEN',
      belemmering: { code: 'AOW_BIJ_SAMENWONEN' },
      gebied: { code: 'BU03080102' }
    }
  ])
})

test.each(Object.keys(KIJKERS))('who met it is for who met it and the beheerder: %s', async (kijker) => {
  const { belemmering } = await data('query ($id: ID!) { belemmering(id: $id) { melderId } }', { id: AOW }, kijker)
  expect(belemmering.melderId).toBe(['eigenaar', 'beheerder'].includes(kijker) ? 'eva' : null)
})

test.each(Object.keys(KIJKERS))('what was withdrawn is shown in full to its own people alone: %s', async (kijker) => {
  const log = new Proeflog()
  log.commit([Gebied, 'GM0308-2024', indeling(2024, ['BU03080102'])])
  log.commit([Contract, AOW, gemeld('AOW_BIJ_SAMENWONEN', '2025-01-01', 'BU03080102')])
  log.commit([Contract, AOW, melderVastgelegd({ persoonId: 'eva' })], [Contract, AOW, belemmeringIngetrokken({})])
  const { app, ask } = await exampleApp({ overzicht: overzichtVan(log.commits) })
  const query =
    'query ($id: ID!) { belemmering(id: $id) { ervaring } belemmeringen(filter: { fase: [INGETROKKEN] }) { nodes { ervaring } } }'
  const { body } = await ask(query, { id: AOW }, kijker)
  await app.close()
  const gezien = ['eigenaar', 'beheerder'].includes(kijker) ? [{ ervaring: 'Over AOW_BIJ_SAMENWONEN' }] : []
  expect(body.data).toEqual({ belemmering: gezien[0] ?? null, belemmeringen: { nodes: gezien } })
})

const STEUNPUNT = 'steunpunten { code naam waarvoor site peildatum bron { document regels } }'

test('who is held back is led to who helps with it: from a report, from the agenda and from the initiatief', async () => {
  const log = new Proeflog()
  log.commit([Gebied, 'GM0308-2024', indeling(2024, ['BU03080102'])])
  log.commit([Initiatief, HOFJE, gestart('Hofje', '2024-01-01', inBuurt('BU03080102'))])
  log.commit([Initiatief, HOFJE, inDeKnel('WMO_ELK_JAAR_OPNIEUW', '2025-01-01')])
  log.commit([Contract, AOW, gemeld('HOGE_PARKEERNORMEN', '2025-01-01', 'BU03080102', HOFJE)])
  log.commit([Contract, KAMERS, gemeld('ANGST_VOOR_SAMEN_WONEN', '2025-01-01', 'BU03080102', HOFJE)])
  log.commit([Contract, KAMERS, belemmeringOpgelost({ hoe: 'ANDERE_WEG', toelichting: null, op: '2025-09-01' })])
  const { app, ask } = await exampleApp({ overzicht: overzichtVan(log.commits) })
  const query = `query ($melding: ID!, $id: ID!, $op: Datum) {
    belemmering(id: $melding) { ${STEUNPUNT} }
    belemmeringenagenda(op: $op) { regelingen { punten { belemmering { code } steunpunten { code } } } }
    initiatief(id: $id, op: $op) { steunpunten { code } }
  }`
  const gevraagd = async (op: string | null) => (await ask(query, { melding: AOW, id: HOFJE, op })).body.data
  const [nu, toen, daarvoor] = [await gevraagd(null), await gevraagd('2025-03-01'), await gevraagd('2024-06-01')]
  await app.close()
  expect(nu.belemmering.steunpunten).toEqual([
    {
      code: 'IPLO',
      naam: 'Informatiepunt Leefomgeving',
      waarvoor: 'Omgevingsplan en vergunningen.',
      site: 'https://iplo.nl/',
      peildatum: '2024',
      bron: { document: 0, regels: '303-304' }
    }
  ])
  const punten = nu.belemmeringenagenda.flatMap(({ regelingen }: { regelingen: { punten: object[] }[] }) =>
    regelingen.flatMap((regeling) => regeling.punten)
  )
  expect(punten).toContainEqual({ belemmering: { code: 'HOGE_PARKEERNORMEN' }, steunpunten: [{ code: 'IPLO' }] })
  expect(nu.initiatief.steunpunten).toEqual([{ code: 'LSA' }, { code: 'NLZVE' }, { code: 'IPLO' }])
  expect(toen.initiatief.steunpunten.map(({ code }: { code: string }) => code)).toEqual([
    'LSA',
    'NLZVE',
    'LVGO',
    'IPLO',
    'THUISHUIS'
  ])
  expect(daarvoor.initiatief.steunpunten).toEqual([])
})
