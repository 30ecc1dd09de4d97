// SPDX-License-Identifier: EUPL-1.2
import * as e from '@naober/contracts/initiatieven/element'
import { Gebied } from '@naober/contracts/initiatieven/gebied'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { KIJKERS } from '../../example.ts'
import { type ExampleApp, exampleApp } from '../../example-app.ts'
import { Proeflog } from '../../view/testing/log.ts'
import { inBuurt, indeling, opgenomen, overzichtVan, uuid } from '../../view/testing/wereld.ts'

const [TAFEL, BANK, STOEL] = [uuid(1), uuid(2), uuid(3)]
const [HIER] = ['BU03080102'] as const

/** A table of Eva's of which Lot said that it is gone; and a bench that everybody agrees on. */
const wereld = () => {
  const log = new Proeflog()
  log.commit([Gebied, 'GM0308-2024', indeling(2024, [HIER])])
  for (const [id, naam] of [
    [TAFEL, 'Eettafel'],
    [BANK, 'Bank']
  ] as const) {
    log.commit([e.Element, id, opgenomen(naam, '2020-01-01', inBuurt(HIER))])
    log.commit([e.Element, id, e.opnemerVastgelegd({ persoonId: 'eva' })])
  }
  log.commit([e.Element, TAFEL, e.kloptNietGemeld({ meldingId: uuid(9), wat: 'IS_WEG', op: '2025-01-01' })])
  log.commit([
    e.Element,
    TAFEL,
    e.kloptmelderVastgelegd({ meldingId: uuid(9), persoonId: 'lot', toelichting: 'De deur is dicht' })
  ])
  log.commit([e.Element, STOEL, opgenomen('Stoel', '2020-01-01', inBuurt(HIER))])
  const gemeld = { meldingId: uuid(8), wat: 'IS_WEG', op: '2025-01-01' } as const
  log.commit([e.Element, STOEL, e.kloptNietGemeld(gemeld)])
  log.commit([e.Element, STOEL, e.kloptmelderVastgelegd({ meldingId: uuid(8), persoonId: 'lot', toelichting: null })])
  const antwoord = { meldingId: uuid(8), uitkomst: 'KLOPT_TOCH', antwoord: 'Hij staat om de hoek' } as const
  log.commit([e.Element, STOEL, e.kloptNietBeantwoord({ ...antwoord, op: '2025-02-01' })])
  return overzichtVan(log.commits)
}

let example: ExampleApp
beforeAll(async () => {
  example = await exampleApp({ overzicht: wereld() })
})
afterAll(() => example.app.close())

const data = async (query: string, variables: object, kijker?: string) => {
  const { body } = await example.ask(query, variables, kijker)
  expect(body.errors).toBeUndefined()
  return body.data
}

const VAN = `query ($id: ID!) { element(id: $id) { mogelijk versheid { twijfelOp }
  openMeldingen { nodes { wat toelichting } } mijnMeldingen { nodes { wat toelichting uitkomst } } } }`

test.each(Object.keys(KIJKERS))(
  'that something is not right everybody sees, who keeps it the words too: %s',
  async (kijker) => {
    const { element } = await data(VAN, { id: TAFEL }, kijker)
    const melding = { wat: 'IS_WEG', toelichting: 'De deur is dicht' }
    const houdt = ['eigenaar', 'arrangeur', 'beheerder'].includes(kijker)
    expect(element.versheid.twijfelOp).toBe('2025-01-01')
    expect(element.openMeldingen?.nodes ?? null).toEqual(houdt ? [melding] : null)
    expect(element.mijnMeldingen.nodes).toEqual(kijker === 'lid' ? [{ ...melding, uitkomst: null }] : [])
    expect(element.mogelijk.includes('beantwoordKloptNiet')).toBe(houdt)
    expect(element.mogelijk.includes('trekKloptNietIn')).toBe(kijker === 'lid')
    expect(element.mogelijk.includes('meldKloptNiet')).toBe(['gemeente', 'gemeenteElders', 'partner'].includes(kijker))
  }
)

test.each([
  [{ kloptNiet: true }, ['Eettafel']],
  [{ kloptNiet: false }, ['Bank', 'Stoel']],
  [{ kloptNiet: true, vanMij: true }, ['Eettafel'], 'eigenaar'],
  [{ kloptNiet: true, vanMij: true }, [], 'lid']
])('%j finds %j', async (filter, namen, kijker = 'publiek') => {
  const IN = 'query ($filter: ElementFilter) { elementen(filter: $filter) { nodes { naam } } }'
  const { elementen } = await data(IN, { filter }, kijker)
  expect(elementen.nodes.map(({ naam }: { naam: string }) => naam)).toEqual(namen)
})

test('who reported it reads what was answered, and nobody of a report on a day before it', async () => {
  const MIJN =
    'query ($id: ID!, $op: Datum) { element(id: $id, op: $op) { mijnMeldingen { nodes { op uitkomst antwoord } } } }'
  const op = async (dag: string | null) => (await data(MIJN, { id: STOEL, op: dag }, 'lid')).element.mijnMeldingen.nodes
  const [melding, ...rest] = await op(null)
  expect(rest).toEqual([])
  expect(melding).toEqual({ op: '2025-01-01', uitkomst: 'KLOPT_TOCH', antwoord: 'Hij staat om de hoek' })
  expect(await op('2024-12-31')).toEqual([])
})
