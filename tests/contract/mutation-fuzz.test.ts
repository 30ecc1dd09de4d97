// SPDX-License-Identifier: EUPL-1.2
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Opdrachtcontract } from '@naober/contracts'
import { OPDRACHTEN } from '@naober/contracts/register'
import { type Gateway, startGateway } from '@naober/gateway'
import { initiatieven } from '@naober/initiatieven'
import { createStoreFeed } from '@naober/kit/bus/store-feed'
import { uuidv7 } from '@naober/kit/command/ids'
import { validValues, wrongBodies, wrongJson } from '@naober/kit/testing/fuzz'
import fc from 'fast-check'
import { Check } from 'typebox/value'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FuzzHouse, isForPeople, openFuzzHouse, SAMPLE } from './fuzz-house.ts'
import { asGraphqlReads, mutationOf } from './mutation-document.ts'

/** How GraphQL says that what was sent is at fault. */
const INPUT_CODES = ['ONGELDIG', 'ONLEESBAAR', 'TE_GROOT']

interface Outcome {
  readonly __typename: string
  readonly id?: string
  readonly herstel?: string | null
  readonly code?: string
}

interface Answer {
  readonly data?: { readonly uitkomst: Outcome } | null
  readonly errors?: readonly { readonly extensions: { readonly code: string; readonly fouten?: { pad: string }[] } }[]
}

describe('every mutation', () => {
  let house: FuzzHouse
  let gateway: Gateway
  /** What the accepted commands made, so that later ones meet more than things that are not there. */
  const made = new Map<string, string[]>()
  const undoKeys: string[] = []

  beforeAll(async () => {
    house = await openFuzzHouse(initiatieven)
    const { app, service, bus, folder, identity, alarm } = house
    writeFileSync(join(folder, 'index.html'), '')
    gateway = await startGateway({
      app,
      sources: [{ dienst: service.naam, feed: createStoreFeed(service.naam, service.events), bus }],
      door: service.door,
      identity,
      snapshotFolder: join(folder, 'overzicht'),
      alarm,
      startOver: (dienst) => alarm('the view had to start over', { dienst }),
      waitMs: 10_000,
      development: false,
      demo: null,
      operations: [],
      web: folder
    })
    await app.ready()
  })
  afterAll(async () => {
    await gateway.stop()
    await house.close()
  })

  const send = async (payload: string): Promise<Answer> => (await house.post('/graphql', payload)).body as Answer
  /** `invoer` is JSON text, sent as it is. */
  const mutate = (contract: Opdrachtcontract, invoer: string, others: object): Promise<Answer> => {
    const body = JSON.stringify({ query: mutationOf(contract), variables: { ...others, invoer: PLACE } })
    return send(body.replace(JSON.stringify(PLACE), () => invoer))
  }
  const codesOf = ({ errors = [] }: Answer): string[] => errors.map(({ extensions }) => extensions.code)
  const placesOf = ({ errors = [] }: Answer): string[] =>
    errors.flatMap(({ extensions }) => extensions.fouten ?? []).map(({ pad }) => pad)

  const expectInputFault = (answer: Answer): void => {
    expect(answer.data?.uitkomst).toBeUndefined()
    expect(codesOf(answer)).not.toEqual([])
    for (const code of codesOf(answer)) expect(INPUT_CODES).toContain(code)
  }

  const withFields = OPDRACHTEN.filter(({ schema }) => Object.keys(schema.properties).length > 0)
  const forPeople = OPDRACHTEN.filter(isForPeople)

  test.each(withFields.filter(isForPeople))(
    '$naam answers wrong input with what is wrong, and leaves nothing behind',
    async (contract) => {
      const before = await house.service.events.head()
      const wrong = wrongBodies(contract.schema)
        .map(({ body }) => ({ body, read: asGraphqlReads(contract, JSON.parse(body)) }))
        // GraphQL takes one value for a list of one: what it mends is not wrong.
        .filter(({ read }) => read === undefined || !Check(contract.schema, read))
      await fc.assert(
        fc.asyncProperty(wrong, fc.boolean(), async ({ body, read }, wrongIds) => {
          const ids = wrongIds ? { id: 'geen id', opdrachtId: 'geen-uuid' } : { id: uuidv7() }
          const answer = await mutate(contract, body, ids)
          expectInputFault(answer)
          if (read === undefined || codesOf(answer).includes('ONLEESBAAR')) return
          const places = placesOf(answer)
          const ofIds = wrongIds ? [...(contract.nieuw ? [] : ['/id']), '/opdrachtId'] : []
          expect(places).toEqual(expect.arrayContaining(ofIds))
          expect(places.length).toBeGreaterThan(ofIds.length)
        }),
        SAMPLE
      )
      await fc.assert(
        fc.asyncProperty(wrongJson(contract.schema), async (body) =>
          expectInputFault(await mutate(contract, body, {}))
        ),
        { numRuns: 5 }
      )
      expect(await house.service.events.head()).toEqual(before)
    }
  )

  test.each(forPeople)('$naam names every id that is none, and leaves nothing behind', async (contract) => {
    const before = await house.service.events.head()
    const [value] = fc.sample(validValues(contract.schema), { numRuns: 1, seed: 1 })
    const answer = await mutate(contract, JSON.stringify(value), {
      id: 'x y\u0000',
      opdrachtId: uuidv7().toUpperCase()
    })
    expectInputFault(answer)
    expect(placesOf(answer)).toEqual([...(contract.nieuw ? [] : ['/id']), '/opdrachtId'])
    expect(await house.service.events.head()).toEqual(before)
  })

  test.each(forPeople)(
    '$naam answers valid and odd input with Aanvaard or Weigering, never a fault',
    async (contract) => {
      const { naam: kind } = contract.aggregaat
      const values = fc.oneof(validValues(contract.schema), validValues(contract.schema, 'ODD'))
      const pick = fc.option(fc.nat(), { nil: null, freq: 3 })
      const versions = fc.option(fc.nat({ max: 3 }), { nil: null, freq: 1 })
      await fc.assert(
        fc.asyncProperty(values, fc.uuid(), pick, versions, async (value, unknown, picked, verwachteVersie) => {
          const known = made.get(kind) ?? []
          const id = (picked === null ? undefined : known[picked % known.length]) ?? unknown
          const answer = await mutate(contract, JSON.stringify(value), { id, verwachteVersie })
          expect(codesOf(answer)).toEqual([])
          const outcome = answer.data?.uitkomst
          expect([`${kind}Aanvaard`, 'Weigering']).toContain(outcome?.__typename)
          if (outcome?.id !== undefined) made.set(kind, [...known, outcome.id])
          if (outcome?.herstel) undoKeys.push(outcome.herstel)
        }),
        SAMPLE
      )
      expect(house.alarms).toEqual([])
    }
  )

  test('what is not for people is refused to people, whatever is sent', async () => {
    const before = await house.service.events.head()
    for (const contract of OPDRACHTEN.filter((one) => !isForPeople(one))) {
      for (const value of fc.sample(validValues(contract.schema), { numRuns: 5, seed: 1 })) {
        const answer = await mutate(contract, JSON.stringify(value), { id: uuidv7() })
        expect(answer.data?.uitkomst).toMatchObject({ __typename: 'Weigering', code: 'NIET_TOEGESTAAN' })
      }
    }
    expect(await house.service.events.head()).toEqual(before)
  })

  test('herstel undoes or says why not; what is no key is wrong input', async () => {
    const undo = (sleutel: string) => send(JSON.stringify({ query: HERSTEL, variables: { sleutel } }))
    expect(undoKeys.length).toBeGreaterThan(10)
    for (const key of undoKeys.slice(0, 40)) {
      const answer = await undo(key)
      expect(codesOf(answer)).toEqual([])
      expect(answer.data?.uitkomst.__typename).toMatch(/Aanvaard$|^Weigering$/)
    }
    const before = await house.service.events.head()
    const key = fc.constantFrom(...undoKeys)
    const spoiled = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.base64String(),
      key.map((text) => text.slice(0, -5)),
      key.map((text) => [...text].reverse().join(''))
    )
    await fc.assert(
      fc.asyncProperty(spoiled, async (text) => expectInputFault(await undo(text))),
      SAMPLE
    )
    expect(await house.service.events.head()).toEqual(before)
    expect(house.alarms).toEqual([])
  })
})

const PLACE = '@@invoer@@'

const HERSTEL = `mutation ($sleutel: String!) { uitkomst: herstel(sleutel: $sleutel) { __typename ... on Weigering { code } } }`
