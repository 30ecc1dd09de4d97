// SPDX-License-Identifier: EUPL-1.2
// What may not be claimed or shown: guards C12, C21, C27 to C38, C44 and R7, see docs/bronnen.md.

import { REFERENTIETABELLEN } from '@naober/contracts/referentie/index'
import { VOORBEHOUDEN } from '@naober/contracts/referentie/voorbehouden'
import { AGGREGATEN, OPDRACHTEN } from '@naober/contracts/register'
import { getNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { KIJKERS } from '../example.ts'
import { type ExampleApp, exampleApp } from '../example-app.ts'
import { maakSchema } from './kern/schema.ts'

interface Naam {
  readonly waar: string
  readonly naam: string
}

/** Every name that the API has: types, fields, arguments and codes. */
const namen = (): readonly Naam[] =>
  Object.values(maakSchema().getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type): readonly Naam[] => {
      const eigen = { waar: type.name, naam: type.name }
      if (isEnumType(type))
        return [eigen, ...type.getValues().map(({ name }) => ({ waar: `${type.name}.${name}`, naam: name }))]
      if (!isObjectType(type) && !isInputObjectType(type) && !isInterfaceType(type)) return [eigen]
      return [
        eigen,
        ...Object.values(type.getFields()).flatMap((field) => [
          { waar: `${type.name}.${field.name}`, naam: field.name },
          ...('args' in field ? field.args : []).map(({ name }: { readonly name: string }) => ({
            waar: `${type.name}.${field.name}(${name})`,
            naam: name
          }))
        ])
      ]
    })

/** Everything that people read in words: of the API, the refusals and the reference tables. */
const woorden = (): readonly string[] => [
  ...Object.values(maakSchema().getTypeMap()).flatMap((type) => [
    type.description ?? '',
    ...(isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields()).map(({ description }) => description ?? '')
      : [])
  ]),
  ...AGGREGATEN.flatMap(({ opdrachten, doc }) => [
    doc,
    ...opdrachten.flatMap((opdracht) => [
      opdracht.doc,
      ...opdracht.weigeringen.flatMap(({ uitleg, weg }) => [uitleg, weg ?? ''])
    ])
  ])
]

/** Names that a pattern finds; a code that begins with GEEN_ says that something is not done. */
const genoemd = (patroon: RegExp) =>
  namen()
    .filter(({ naam }) => patroon.test(naam) && !naam.startsWith('GEEN_'))
    .map(({ waar }) => waar)
const gezegd = (patroon: RegExp) => woorden().filter((tekst) => patroon.test(tekst))

describe('the API', () => {
  test('looks at names and words at all', () => {
    expect(genoemd(/^zwakkeSchakels$/).length).toBeGreaterThan(0)
    expect(gezegd(/lappendeken/i).length).toBeGreaterThan(0)
  })

  test('ranks no wijk and scores nobody (C33, C38)', () => {
    expect(genoemd(/rang(lijst|orde|schik)|ranking|ranglijst|score|rapportcijfer|beste|slechtste|^top\d*$/i)).toEqual(
      []
    )
  })

  test('puts no label on people (C37)', () => {
    expect(genoemd(/kwetsba|rugzak|probleemgezin|achterstandswijk|risicogroep/i)).toEqual([])
    expect(gezegd(/kwetsbare (mensen|groep|bewoner|ouder)|rugzakje|probleemwijk|achterstandswijk/i)).toEqual([])
  })

  test('never asks for an age, as a filter or otherwise (C44)', () => {
    expect(genoemd(/leeftijd|geboorte|^ouderen$|^senioren$/i)).toEqual([])
  })

  test('does not say that a room or a woonvorm makes a community or less lonely (C12, C27, C29)', () => {
    expect(gezegd(/eenza/i)).toEqual([])
    expect(gezegd(/(zorgt|leidt|maakt)[^.]*(samenhang|gemeenschap|cohesie)/i)).toEqual([])
  })

  test('puts nothing in order of a figure: what is looked for goes by words or freshness, initiatieven by age or name (C33)', () => {
    expect(genoemd(/volgorde|sorteer|orderby/i).sort()).toEqual(
      [
        'Initiatiefvolgorde',
        'Query.initiatieven(volgorde)',
        'Query.zoek(volgorde)',
        'Zoekvolgorde',
        ...['Buurt', 'Gebied', 'Gemeente', 'Wijk'].map((plek) => `${plek}.initiatieven(volgorde)`)
      ].sort()
    )
    const volgorde = maakSchema().getType('Initiatiefvolgorde')
    expect(isEnumType(volgorde) && volgorde.getValues().map(({ name }) => name)).toEqual(['NAAM', 'REGISTRATIE'])
  })

  test('lays no figure beside one on another base, and has no figure of the reports as a picture (C30)', () => {
    expect(genoemd(/verschil|benchmark|figuur/i)).toEqual([])
  })

  test('binds no money to a figure (C38)', () => {
    expect(genoemd(/budget.*(cijfer|indicator)|(cijfer|indicator).*budget/i)).toEqual([])
  })
})

test('every figure of a source that the API gives carries what may not be concluded from it', () => {
  const met = Object.values(maakSchema().getTypeMap()).filter(isObjectType)
  const cijfers = met.filter((type) => {
    const velden = type.getFields()
    return velden.waarde !== undefined && ['Float', 'Int'].includes(getNamedType(velden.waarde.type).name)
  })
  expect(cijfers.length).toBeGreaterThan(0)
  for (const type of cijfers) {
    const dragers = met.filter((een) => Object.values(een.getFields()).some((veld) => getNamedType(veld.type) === type))
    const draagt = [type, ...dragers].some((een) => een.getFields().voorbehouden !== undefined)
    expect(draagt, `${type.name} has no voorbehouden`).toBe(true)
  }
})

test('a figure tells whether it is estimated, what it is of who stayed, and that it is too small to show (C35)', () => {
  const cijfer = maakSchema().getType('Cijfer')
  if (!isObjectType(cijfer)) throw new Error('there is no Cijfer')
  expect(Object.keys(cijfer.getFields())).toEqual(
    expect.arrayContaining(['waarde', 'stand', 'geschat', 'cohort', 'cohortOver', 'jaar', 'voorbehouden'])
  )
  const stand = maakSchema().getType('Cijferstand')
  expect(isEnumType(stand) && stand.getValues().map(({ name }) => name)).toContain('TE_KLEIN')
})

test('what may not be concluded has a row for each guard (C27, C29, C33 to C38, R7)', () => {
  expect(VOORBEHOUDEN.map(({ code }) => code)).toEqual(
    expect.arrayContaining([
      'EENZAAMHEID_GEEN_GEVOLG',
      'GEEN_OORZAAK',
      'GEEN_RANGLIJST',
      'GRENZEN_WILLEKEURIG',
      'GEMIDDELDE',
      'GESCHAT',
      'MET_VERHAAL',
      'GEEN_ETIKET',
      'GEEN_KORTING',
      'BIVARIAAT'
    ])
  )
})

test('wherever help can be asked or offered, care and nursing are refused with the other route (C21)', () => {
  const metHulp = OPDRACHTEN.filter(({ schema }) => 'hulp' in schema.properties)
  expect(metHulp.map(({ naam }) => naam).sort()).toEqual(['plaatsAanbod', 'plaatsBehoefte'])
  for (const { naam, weigeringen } of metHulp) {
    const grens = weigeringen.find(({ code }) => code === 'BURENHULP_GRENS')
    expect(grens?.weg, naam).toMatch(/wijkverpleging.*huisarts.*Wmo/)
  }
})

test('no reference row claims what the sources do not: an obstacle that nobody answers for says so by null', () => {
  const rijen = REFERENTIETABELLEN.flatMap((tabel) => tabel.rijen)
  expect(rijen.length).toBeGreaterThan(0)
  for (const { bron } of rijen) expect(bron.verwijzing.length).toBeGreaterThan(0)
})

describe('a number of people or households that points at them', () => {
  let example: ExampleApp
  beforeAll(async () => {
    example = await exampleApp()
  })
  afterAll(() => example.app.close())

  test('is in no field of an area, for no viewer', async () => {
    const veld =
      '{ inwoners huishoudens cijfers(vanaf: 1900) { waarde cohort inGemeente landelijk indicator { eenheid } } }'
    const query = `{
      gemeente(code: "GM0308") ${veld}
      wijk: gebied(code: "WK030801") ${veld}
      een: gebied(code: "BU03080102") ${veld}
      ander: gebied(code: "BU03080103") ${veld}
    }`
    for (const kijker of Object.keys(KIJKERS)) {
      const { body } = await example.ask(query, {}, kijker)
      expect(body.errors).toBeUndefined()
      const gebieden: readonly Getoond[] = Object.values(body.data)
      const aantallen = gebieden.flatMap(({ inwoners, huishoudens, cijfers }) => [
        inwoners,
        huishoudens,
        ...cijfers
          .filter(({ indicator }) => ['PERSONEN', 'HUISHOUDENS'].includes(indicator.eenheid))
          .flatMap(({ waarde, cohort, inGemeente, landelijk }) => [waarde, cohort, inGemeente, landelijk])
      ])
      expect(aantallen.filter((aantal) => aantal != null && aantal > 0 && aantal < 10)).toEqual([])
      expect(aantallen).toContain(25065)
    }
  })
})

interface Getoond {
  readonly inwoners: number | null
  readonly huishoudens: number | null
  readonly cijfers: readonly {
    readonly waarde: number | null
    readonly cohort: number | null
    readonly inGemeente: number | null
    readonly landelijk: number | null
    readonly indicator: { readonly eenheid: string }
  }[]
}
