// SPDX-License-Identifier: EUPL-1.2
import { Parser } from '@asyncapi/parser'
import Type from 'typebox'
import { describe, expect, test } from 'vitest'
import { asyncapi } from './asyncapi.ts'
import { DIENSTEN, TEST_OIN } from './diensten.ts'
import { aggregaat, gebeurtenis, Id, keuze, leegbaar, VrijeTekst } from './kern/index.ts'
import { AGGREGATEN } from './register.ts'

const parser = new Parser()
/** What is wrong with a document; that a newer AsyncAPI exists is no fault. */
const faultsOf = async (document: object): Promise<string[]> =>
  (await parser.validate(JSON.stringify(document)))
    .filter(({ code, severity }) => severity < 2 && code !== 'asyncapi-latest-version')
    .map(({ path, message }) => `${path.join('.')}: ${message}`)

const dienst = { naam: 'groen', titel: 'Groen', doc: 'Bomen en struiken' }
const geplant = gebeurtenis('BoomGeplant', {
  openheid: 'OPENBAAR',
  doc: 'A tree was planted',
  velden: { naam: leegbaar(VrijeTekst(20)), soort: keuze('EIK', 'BEUK'), hoogte: Type.Number({ minimum: 0 }) }
})
const gekapt = gebeurtenis('BoomGekapt', { openheid: 'INTERN', doc: 'A tree was felled', velden: { door: Id } })
const Boom = aggregaat<object>()({
  naam: 'Boom',
  meervoud: 'bomen',
  dienst: 'groen',
  id: Id,
  gebeurtenissen: [geplant, gekapt],
  toon: (staat) => staat,
  doc: 'Een boom'
})
const opties = { oin: TEST_OIN, versie: '1.0.0' }
const document = asyncapi(dienst, [Boom], opties)

describe('the document of a service', () => {
  test('has a topic of open events, which hides the internal ones, and one of whole commits', () => {
    expect(document).toMatchObject({
      id: `urn:nld:oin:${TEST_OIN}:systeem:groen`,
      channels: {
        open: { address: 'naober.groen.v1' },
        intern: { address: 'naober.groen.intern.v1', bindings: { kafka: { partitions: 1 } } }
      }
    })
    expect(Object.keys(Reflect.get(Object(document.components), 'messages') as object)).toEqual([
      'TekstGewist',
      'BoomGeplant',
      'Commit'
    ])
    expect(JSON.stringify(document)).not.toContain('BoomGekapt')
  })

  test('tells the type of each message as it stands in its header', () => {
    const type = 'nl.sociale-basis.groen.boom-geplant.v1'
    expect(document).toMatchObject({
      components: { messages: { BoomGeplant: { name: type, headers: { properties: { ce_type: { const: type } } } } } }
    })
  })

  test('is valid for the parser', async () => {
    expect(await faultsOf(document)).toEqual([])
  })

  test('is not when it names a message that is not there', async () => {
    const components = { ...Object(document.components), messages: {} }
    expect(await faultsOf({ ...document, components })).not.toEqual([])
  })
})

test.each(DIENSTEN)('the document of $naam is valid for the parser', async (een) => {
  const own = AGGREGATEN.filter(({ dienst: naam }) => naam === een.naam)
  expect(await faultsOf(asyncapi(een, own, opties))).toEqual([])
})
