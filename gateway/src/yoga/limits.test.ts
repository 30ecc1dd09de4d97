// SPDX-License-Identifier: EUPL-1.2
import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ExampleApp, exampleApp } from '../example-app.ts'

let example: ExampleApp
beforeAll(async () => {
  example = await exampleApp()
})
afterAll(() => example.app.close())

const codesOf = ({ body }: { readonly body: { errors?: { extensions: { code: string } }[] } }) =>
  (body.errors ?? []).map(({ extensions }) => extensions.code)

/** `a0: <field> a1: <field> …` */
const aliased = (count: number, field: string): string =>
  Array.from({ length: count }, (_, index) => `a${index}: ${field}`).join(' ')

const EVERYTHING_OF_A_TYPE =
  'fragment T on __Type { name description fields { name description args { name description type { name kind } } } }'

describe('what a stranger asks about the schema', () => {
  it('is answered when a tool asks it as tools do', async () => {
    const { body } = await example.post({ query: getIntrospectionQuery() })
    expect(body.errors).toBeUndefined()
    expect(body.data.__schema.queryType.name).toBe('Query')
    for (const options of [{ inputValueDeprecation: true, specifiedByUrl: true, oneOf: true }, { descriptions: false }])
      expect(codesOf(await example.post({ query: getIntrospectionQuery(options) }))).toEqual([])
  })

  it('is answered about one type', async () => {
    const { body } = await example.post({ query: '{ __type(name: "Initiatief") { name fields { name } } }' })
    expect(body.data.__type.fields.length).toBeGreaterThan(5)
  })

  it.each([
    ['over and over', `{ ${aliased(12, '__schema { types { ...T } }')} } ${EVERYTHING_OF_A_TYPE}`],
    ['by names within', `{ __schema { ${aliased(8, 'types { ...T }')} } } ${EVERYTHING_OF_A_TYPE}`],
    [
      'by names in fragments',
      `{ __schema { ${aliased(8, 'types { ...A }')} } }
       fragment A on __Type { ${aliased(8, 'fields { name args { name description type { name kind } } }')} }`
    ],
    ['by going round', '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }']
  ])('is not told many times %s', async (_how, query) => {
    const { body } = await example.post({ query })
    expect(body.data ?? null).toBeNull()
    expect(body.errors).toHaveLength(1)
  })
})
