// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import type { CommandDoor } from '@naober/kit/command/encoded'
import { undoKey } from '@naober/kit/command/undo-key'
import { TechnicalError } from '@naober/kit/errors/problem'
import { keepSpans } from '@naober/kit/testing/spans'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type ExampleApp, exampleApp } from './example-app.ts'

const BUURT = 'query Beeld($code: ID!) { gemeente(code: $code) { naam } }'
const hash = createHash('sha256').update(BUURT).digest('hex')
const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'

let example: ExampleApp
let forwarded: (string | null)[]
let kept: ReturnType<typeof keepSpans>
beforeAll(async () => {
  const deur: CommandDoor = {
    ontvang: async ({ trace }) => {
      forwarded.push(trace)
      throw new TechnicalError('DRUK')
    }
  }
  example = await exampleApp({ operaties: { [hash]: BUURT }, deur })
})
afterAll(() => example.app.close())
beforeEach(() => {
  kept = keepSpans()
  forwarded = []
})
afterEach(() => kept.end())

test('a registered operation is one span under its name, a child of who asked', async () => {
  const extensions = { persistedQuery: { version: 1, sha256Hash: hash } }
  await example.post({ extensions, variables: { code: 'GM0308' } }, { traceparent })
  expect(kept.spans).toEqual([
    {
      name: 'Beeld',
      attributes: { dienst: 'gateway', operatie: 'Beeld', status: 200 },
      parent: expect.objectContaining({ spanId: 'b7ad6b7169203331' }),
      status: undefined
    }
  ])
})

test('any other query is one span without a word of it, however many fields it has', async () => {
  const query = 'query VanJan { gemeente(code: "GM0308") { naam initiatieven(first: 5) { nodes { naam fase } } } }'
  await example.ask(query, {}, 'beheerder')
  expect(kept.spans).toEqual([
    {
      name: 'graphql',
      attributes: { dienst: 'gateway', operatie: 'graphql', status: 200 },
      parent: undefined,
      status: undefined
    }
  ])
})

test('who is turned away before GraphQL begins is told, and is no error of ours', async () => {
  await example.post({ query: '{ __typename }' }, { authorization: 'Bearer van-niemand' })
  expect(kept.spans).toMatchObject([{ name: 'graphql', attributes: { status: 401 }, status: undefined }])
})

test('a command goes on to its service as a part of the same trace, whether or not who asked began one', async () => {
  const sleutel = undoKey({ opdracht: 'startInitiatief', id: null, velden: {}, versie: null })
  const query = `mutation { herstel(sleutel: "${sleutel}") { __typename } }`
  await example.post({ query })
  await example.post({ query }, { traceparent })
  const ours = `00-${'1'.repeat(32)}-${'2'.repeat(16)}-01`
  expect(forwarded).toEqual([ours, ours])
  kept.end()
  await example.post({ query }, { traceparent })
  await example.post({ query })
  expect(forwarded.slice(2)).toEqual([traceparent, null])
})
