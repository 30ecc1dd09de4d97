// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ID } from '../example/ids.ts'
import { KIJKERS } from '../example.ts'
import { type ExampleApp, exampleApp } from '../example-app.ts'

let example: ExampleApp
beforeAll(async () => {
  example = await exampleApp()
})
afterAll(() => example.app.close())

/** What a viewer is told, at a path, of one thing. Silence is null, and never an error. */
const told = async (kijker: string, veld: string, id: string, selection: string) => {
  const { body } = await example.ask(`query ($id: ID!) { ${veld}(id: $id) { ${selection} } }`, { id }, kijker)
  expect(body.errors).toBeUndefined()
  return body.data[veld]
}

const every = Object.keys(KIJKERS)

/** Who is told, per restricted field; everybody else hears nothing. */
const RESTRICTED: readonly [veld: string, id: string, selection: string, expected: unknown, wie: readonly string[]][] =
  [
    [
      'initiatief',
      ID.moestuin,
      'a: eigenaren { nodes { persoonId } }',
      { nodes: [{ persoonId: 'eva' }] },
      ['eigenaar', 'beheerder']
    ],
    [
      'initiatief',
      ID.moestuin,
      'a: opmerkingen { nodes { door tekst } }',
      { nodes: [{ door: 'gem', tekst: 'Mooi plan' }] },
      ['eigenaar', 'beheerder']
    ],
    [
      'initiatief',
      ID.moestuin,
      'a: voorstellen { nodes { naam uitkomst } }',
      { nodes: [{ naam: 'Tuin', uitkomst: 'OPEN' }] },
      ['eigenaar', 'beheerder']
    ],
    ['initiatief', ID.moestuin, 'a: arrangeurs', [], ['eigenaar', 'beheerder']],
    ['partij', ID.welzijn, 'a: registreerderId', 'wil', ['partner', 'beheerder']],
    [
      'partij',
      ID.welzijn,
      'a: ambassadeurs { nodes { persoonId } }',
      { nodes: [{ persoonId: 'wil' }] },
      ['partner', 'beheerder']
    ]
  ]

describe.each(RESTRICTED)('%s %s: %s', (veld, id, selection, expected, wie) => {
  test.each(every)('as %s', async (kijker) => {
    const { a } = await told(kijker, veld, id, selection)
    if (wie.includes(kijker)) expect(a).toEqual(expected)
    else expect(JSON.stringify(a)).not.toMatch(/eva|wil|Mooi plan|Tuin|\[\]/)
  })
})

test.each([
  [
    'initiatief',
    ID.moestuin,
    '{ naam doel fase gemeente { naam } leden { nodes { functie } } mandaat { woordvoerder } }'
  ],
  ['partij', ID.welzijn, '{ naam type statutairDoel ambassadeurs { nodes { functie } } lidmaatschappen { aantal } }'],
  ['verbinding', ID.verbinding, '{ soort toelichting begin { naam } }']
])('what is public of %s %s, everybody is told alike', async (veld, id, selection) => {
  const answers = await Promise.all(every.map((kijker) => told(kijker, veld, id, selection.slice(1, -1))))
  for (const answer of answers) expect(answer).toEqual(answers[0])
  expect(JSON.stringify(answers[0])).not.toContain('null')
})

test('members show what they do; who a person is, only to owners and the beheerder', async () => {
  const leden = 'leden { nodes { functie persoonId partij { naam } } }'
  expect((await told('publiek', 'initiatief', ID.moestuin, leden)).leden.nodes).toEqual([
    { functie: 'partner', persoonId: null, partij: { naam: 'Welzijn Baarn' } },
    { functie: 'tuinier', persoonId: null, partij: null }
  ])
  expect((await told('eigenaar', 'initiatief', ID.moestuin, leden)).leden.nodes[1].persoonId).toBe('lot')
})

test('an owner of one initiatief is a stranger to another', async () => {
  expect(await told('eigenaar', 'initiatief', ID.eetclub, 'opmerkingen { aantal } arrangeurs')).toEqual({
    opmerkingen: null,
    arrangeurs: null
  })
})

test('everybody sees their own remarks and proposals, and no others', async () => {
  const mijn = 'mijnOpmerkingen { nodes { tekst } } mijnVoorstellen { nodes { naam } }'
  expect(await told('gemeente', 'initiatief', ID.moestuin, mijn)).toEqual({
    mijnOpmerkingen: { nodes: [{ tekst: 'Mooi plan' }] },
    mijnVoorstellen: { nodes: [] }
  })
  expect(await told('lid', 'initiatief', ID.moestuin, mijn)).toEqual({
    mijnOpmerkingen: { nodes: [] },
    mijnVoorstellen: { nodes: [{ naam: 'Tuin' }] }
  })
  expect(await told('publiek', 'initiatief', ID.moestuin, mijn)).toEqual({
    mijnOpmerkingen: { nodes: [] },
    mijnVoorstellen: { nodes: [] }
  })
})

test('the public reads the history that left the house; members read all of it', async () => {
  const soorten = async (kijker: string) =>
    (
      await told(kijker, 'initiatief', ID.moestuin, 'geschiedenis(first: 50) { nodes { soort } }')
    ).geschiedenis.nodes.map(({ soort }: { soort: string }) => soort)
  expect(await soorten('publiek')).not.toContain('VoorstelGedaan')
  expect(await soorten('publiek')).toContain('InitiatiefGestart')
  expect(await soorten('lid')).toContain('VoorstelGedaan')
})

test('who I am', async () => {
  const { body } = await example.ask('{ ik { id rollen { rol voor } } }', {}, 'gemeente')
  expect(body.data.ik).toEqual({ id: 'gem', rollen: [{ rol: 'gemeente', voor: ['GM0308'] }] })
  expect((await example.ask('{ ik { id } }')).body.data.ik).toBeNull()
})

test('who asks for what is theirs gets what they own, and nobody else does', async () => {
  const namen = async (kijker?: string): Promise<string[]> => {
    const vraag = '{ initiatieven(filter: { vanMij: true }) { nodes { naam } } }'
    const { body } = await example.ask(vraag, {}, ...(kijker ? [kijker] : []))
    return body.data.initiatieven.nodes.map(({ naam }: { naam: string }) => naam)
  }
  expect(await namen('eigenaar')).toContain('Moestuin')
  expect(await namen('lid')).toEqual([])
  expect(await namen('beheerder')).toEqual([])
  expect(await namen()).toEqual([])
})
