// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { keepSpans } from '@naober/kit/testing/spans'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type ExampleApp, exampleApp } from './example-app.ts'

const BUURT = 'query Beeld($code: ID!) { gemeente(code: $code) { naam } }'
const hash = createHash('sha256').update(BUURT).digest('hex')
const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'

let example: ExampleApp
let kept: ReturnType<typeof keepSpans>
beforeAll(async () => {
  example = await exampleApp({ operaties: { [hash]: BUURT } })
})
afterAll(() => example.app.close())
beforeEach(() => {
  kept = keepSpans()
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
