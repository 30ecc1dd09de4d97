// SPDX-License-Identifier: EUPL-1.2
import { Gebied } from '@naober/contracts/initiatieven/gebied'
import { GetekendGebied, gebiedGetekend } from '@naober/contracts/initiatieven/getekend-gebied'
import { eigenaarAangewezen, Initiatief } from '@naober/contracts/initiatieven/initiatief'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ExampleApp, exampleApp } from '../example-app.ts'
import { Proeflog } from '../view/testing/log.ts'
import { gestart, inBuurt, indeling, overzichtVan, uuid, VIERKANT } from '../view/testing/wereld.ts'

const [KOOR, HOEK, GRENSHOEK] = [uuid(1), uuid(2), uuid(3)]

const wereld = () => {
  const log = new Proeflog()
  log.commit([Gebied, 'GM0308-2024', indeling(2024, ['BU03080102', 'BU03080103'])])
  const getekend = { soort: 'EIGEN', naam: 'Onze hoek', toelichting: null, gemeenten: ['GM0308' as const] } as const
  log.commit([
    GetekendGebied,
    HOEK,
    gebiedGetekend({ ...getekend, gemeenten: ['GM0308'], grens: VIERKANT, op: '2025-01-01' })
  ])
  log.commit([
    GetekendGebied,
    GRENSHOEK,
    gebiedGetekend({ ...getekend, gemeenten: ['GM0308', 'GM0342'], grens: VIERKANT, op: '2025-01-01' })
  ])
  log.commit([Initiatief, KOOR, gestart('Koor', '2025-01-01', inBuurt('BU03080102'))])
  const eva = { persoonId: 'eva', partijId: null, functie: 'trekker', van: '2025-01-01' }
  log.commit([Initiatief, KOOR, eigenaarAangewezen(eva)])
  return overzichtVan(log.commits)
}

let example: ExampleApp
beforeAll(async () => {
  example = await exampleApp({ overzicht: wereld() })
})
afterAll(() => example.app.close())

const FIELDS = `dekking { buurt { code } lappen { soort stand hier } } zwakkeSchakels { initiatief { naam } zwakten { soort geteld uitleg } }
  zwakkeVerbindingen { geteld } telling { soort aantal stand }`

const expected = {
  dekking: [
    { buurt: { code: 'BU03080102' }, lappen: expect.arrayContaining([{ soort: 'NETWERK', stand: 'GEDEKT', hier: 1 }]) },
    { buurt: { code: 'BU03080103' }, lappen: expect.arrayContaining([{ soort: 'NETWERK', stand: 'LEEG', hier: 0 }]) }
  ],
  zwakkeSchakels: [
    {
      initiatief: { naam: 'Koor' },
      zwakten: [
        {
          soort: 'HANGT_AAN_EEN',
          geteld: 1,
          uitleg: 'Eén eigenaar en geen leden: alles hangt aan één mens.'
        },
        { soort: 'STAAT_LOS', geteld: 0, uitleg: 'Geen verbinding met een ander initiatief of een partij.' }
      ]
    }
  ],
  zwakkeVerbindingen: [],
  telling: expect.arrayContaining([
    { soort: 'NETWERK', aantal: 1, stand: 'GETELD' },
    { soort: 'VERBINDINGSPERSOON', aantal: 0, stand: 'DEELS_GETELD' },
    { soort: 'ONTMOETINGSPLEK', aantal: null, stand: 'NOG_NIET_AANGESLOTEN' }
  ])
}

test.each(['gemeente(code: "GM0308")', 'gebied(code: "WK030801")', `getekendGebied(id: "${HOEK}")`])(
  '%s tells how far the patchwork covers it, its weak links and the eight kinds',
  async (waar) => {
    const { body } = await example.ask(`{ waar: ${waar} { ${FIELDS} } }`, {}, 'gemeente')
    expect(body.errors).toBeUndefined()
    expect(body.data.waar).toEqual(expected)
  }
)

test('a buurt tells of itself, on any day', async () => {
  const { body } = await example.ask(
    '{ gebied(code: "BU03080102", op: "2024-12-31") { dekking { buurt { code } lappen { stand hier } } zwakkeSchakels { zwakten { soort } } } }',
    {},
    'gemeente'
  )
  expect(body.errors).toBeUndefined()
  expect(body.data.gebied.zwakkeSchakels).toEqual([])
  expect(body.data.gebied.dekking).toHaveLength(1)
  expect(body.data.gebied.dekking[0].lappen[0]).toEqual({ stand: 'LEEG', hier: 0 })
})

describe('weak links', () => {
  const vraag = `{
    buurt: gebied(code: "BU03080102") { zwakkeSchakels { initiatief { naam } } zwakkeVerbindingen { geteld } }
    hoek: getekendGebied(id: "${HOEK}") { zwakkeSchakels { initiatief { naam } } zwakkeVerbindingen { geteld } }
  }`
  const KOOR_IS_ZWAK = { zwakkeSchakels: [{ initiatief: { naam: 'Koor' } }], zwakkeVerbindingen: [] }
  const STIL = { zwakkeSchakels: null, zwakkeVerbindingen: null }

  test.each(['arrangeur', 'gemeente', 'beheerder'])('are told to who can do something about them: %s', async (wie) => {
    const { body } = await example.ask(vraag, {}, wie)
    expect(body.data).toEqual({ buurt: KOOR_IS_ZWAK, hoek: KOOR_IS_ZWAK })
  })

  test.each(['publiek', 'eigenaar', 'partner', 'gemeenteElders'])('are kept from others: %s', async (wie) => {
    const { body } = await example.ask(vraag, {}, wie)
    expect(body.errors).toBeUndefined()
    expect(body.data).toEqual({ buurt: STIL, hoek: STIL })
  })

  test('of a neighbour are not told to who draws an area over both', async () => {
    const drawn = `{ hoek: getekendGebied(id: "${GRENSHOEK}") { zwakkeSchakels { initiatief { naam } } zwakkeVerbindingen { geteld } } }`
    const [here, elsewhere] = [await example.ask(drawn, {}, 'gemeente'), await example.ask(drawn, {}, 'gemeenteElders')]
    expect(here.body.data.hoek).toEqual(KOOR_IS_ZWAK)
    expect(elsewhere.body.data.hoek).toEqual({ zwakkeSchakels: [], zwakkeVerbindingen: [] })
  })
})
