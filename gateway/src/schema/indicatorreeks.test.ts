// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ExampleApp, exampleApp } from '../example-app.ts'

let example: ExampleApp
beforeAll(async () => {
  example = await exampleApp()
})
afterAll(() => example.app.close())

const data = async (query: string, variables: object = {}) => {
  const { body } = await example.ask(query, variables)
  expect(body.errors).toBeUndefined()
  return body.data
}

const VELDEN = `indicator { code eenheid doelgroep } jaar stand waarde cohort cohortOver geschat inGemeente landelijk
  voorbehouden { code uitleg bron { regels verwijzing } } reeks { naam bron licentie indelingsjaar }`

const buurt = async (args = '', op = '') =>
  (await data(`{ gebied(code: "BU03080102"${op}) { cijfers${args} { ${VELDEN} } } }`)).gebied.cijfers

test('an area has the newest figure that there is of each indicator, with what stands beside it', async () => {
  const [eenzaam, inwoners] = await buurt()
  expect(eenzaam).toMatchObject({
    indicator: { code: 'EENZAAM', eenheid: 'PROCENT', doelgroep: '18+' },
    jaar: 2020,
    stand: 'GETELD',
    waarde: 45.1,
    cohort: null,
    geschat: true,
    inGemeente: 41.5,
    landelijk: 47,
    reeks: { naam: 'Gezondheid', bron: 'RIVM, proef', licentie: 'CC BY 4.0', indelingsjaar: 2020 }
  })
  expect(inwoners).toMatchObject({ jaar: 2024, waarde: 40, inGemeente: 25065, landelijk: null, geschat: false })
})

test('every figure carries its guards, in words and with their source', async () => {
  const [eenzaam, inwoners] = await buurt()
  const codes = (cijfer: { voorbehouden: { code: string }[] }) => cijfer.voorbehouden.map(({ code }) => code)
  const always = ['GEEN_RANGLIJST', 'GEEN_OORZAAK', 'MET_VERHAAL', 'GEEN_ETIKET', 'GEEN_KORTING', 'GRENZEN_WILLEKEURIG']
  expect(codes(eenzaam)).toEqual([...always, 'GEMIDDELDE', 'GESCHAT', 'ANDERE_INDELING', 'EENZAAMHEID_GEEN_GEVOLG'])
  expect(codes(inwoners)).toEqual([...always, 'GEMIDDELDE'])
  expect(eenzaam.voorbehouden[0]).toMatchObject({
    uitleg: expect.stringContaining('geen lijst van goede en slechte wijken'),
    bron: { regels: '5606-5610' }
  })
})

test('the figure of those who stayed stands beside the average', async () => {
  const { gemeente } = await data(`{ gemeente(code: "GM0308") { cijfers(indicatoren: ["EENZAAM"]) { ${VELDEN} } } }`)
  expect(gemeente.cijfers).toMatchObject([{ waarde: 44.2, cohort: 42.2, cohortOver: 'wie er in 2015 ook woonde' }])
  expect(gemeente.cijfers[0].voorbehouden.map(({ code }: { code: string }) => code)).not.toContain('GEMIDDELDE')
})

test('a figure that the source does not give is none, and one about few people is not shown', async () => {
  const cijfers = await buurt('(vanaf: 2020)')
  expect(
    cijfers.map(({ indicator, jaar, stand, waarde }: Record<string, { code: string }>) => [
      indicator?.code,
      jaar,
      stand,
      waarde
    ])
  ).toEqual([
    ['EENZAAM', 2024, 'GEEN_CIJFER', null],
    ['EENZAAM', 2020, 'GETELD', 45.1],
    ['INWONERS', 2024, 'GETELD', 40],
    ['INWONERS', 2020, 'TE_KLEIN', null]
  ])
})

test('a buurt on a day has no figures of later years', async () => {
  const { gemeente } = await data('{ gemeente(code: "GM0308", op: "2023-06-01") { cijfers { jaar } } }')
  expect(gemeente.cijfers).toEqual([{ jaar: 2020 }, { jaar: 2020 }])
})

test('a gemeente tells which publications were read in', async () => {
  const { gemeente } = await data(
    '{ gemeente(code: "GM0308") { indicatorreeksen { nodes { id aantalGebieden indicatoren { code } } } } }'
  )
  expect(gemeente.indicatorreeksen.nodes).toEqual(
    ['RIVM-GM0308-2020', 'RIVM-GM0308-2024'].map((id) => ({
      id,
      aantalGebieden: 2,
      indicatoren: [{ code: 'EENZAAM' }, { code: 'INWONERS' }]
    }))
  )
})
