// SPDX-License-Identifier: EUPL-1.2
import { NIEMAND, wieIs } from '@naober/contracts'
import { TechnicalError } from '@naober/kit/errors/problem'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exampleView } from './example.ts'
import { codesOf, type ExampleApp, exampleApp } from './example-app.ts'

let example: ExampleApp
beforeAll(async () => {
  example = await exampleApp()
})
afterAll(() => example.app.close())

describe('requests', () => {
  test('a query may come by POST and by GET', async () => {
    const query = '{ gemeente(code: "GM0308") { naam } }'
    const [post, get] = [await example.post({ query }), await example.get({ query })]
    expect(post.body).toEqual({ data: { gemeente: { naam: 'Baarn' } } })
    expect(get.text).toBe(post.text)
  })

  test.each([
    ['a form', 'application/x-www-form-urlencoded', 'query=%7B__typename%7D'],
    ['a form with files', 'multipart/form-data; boundary=x', '--x--'],
    ['plain text', 'text/plain', '{"query":"{__typename}"}'],
    ['a bare document', 'application/graphql', '{__typename}']
  ])('%s is refused: another site could send it', async (_wat, type, body) => {
    const answer = await example.post(body, { 'content-type': type })
    expect([answer.status, ...codesOf(answer)]).toEqual([415, 'MEDIATYPE'])
  })

  test('a mutation by GET is refused', async () => {
    const answer = await example.get({ query: 'mutation { herstel(sleutel: "x") { __typename } }' })
    expect([answer.status, answer.headers.allow]).toEqual([405, 'POST'])
  })

  test('no CORS header lets another site read', async () => {
    const answer = await example.post({ query: '{ __typename }' }, { origin: 'https://elders.example' })
    expect(Object.keys(answer.headers).filter((naam) => naam.startsWith('access-control'))).toEqual([])
  })

  test.each([
    ['broken JSON', '{"query":', 400, 'ONLEESBAAR'],
    [
      'a body that is too large',
      JSON.stringify({ query: `{ __typename } # ${'x'.repeat(1_100_000)}` }),
      413,
      'TE_GROOT'
    ],
    ['nothing asked', '{}', 400, 'ONGELDIG'],
    ['no question among none', '[]', 400, 'ONGELDIG'],
    ['a syntax error', '{"query":"{ gemeente("}', 400, 'ONGELDIG'],
    ['an unknown field', '{"query":"{ bestaatNiet }"}', 400, 'ONGELDIG'],
    ['several queries at once', '[{"query":"{ __typename }"}]', 400, 'ONGELDIG']
  ])('%s', async (_wat, body, status, code) => {
    const answer = await example.post(body, { accept: 'application/graphql-response+json' })
    expect(answer.status).toBe(status)
    expect(answer.text).not.toContain('POST body')
    expect(codesOf(answer)[0]).toBe(code)
  })

  test('a token that is none is told to log in, whatever is asked', async () => {
    const answer = await example.post({ query: '{ __typename }' }, { authorization: 'Bearer zomaar' })
    expect([answer.status, ...codesOf(answer)]).toEqual([401, 'NIET_INGELOGD'])
    expect(answer.headers['www-authenticate']).toBe('Bearer realm="naober", error="invalid_token"')
  })

  describe('a session cookie that does not verify any more', () => {
    const cookie = { cookie: 'anders=1; naober_sessie=zomaar' }

    test('is the public, and the cookie is taken away', async () => {
      const answer = await example.post({ query: '{ ik { id } }' }, cookie)
      expect([answer.status, answer.body]).toEqual([200, { data: { ik: null } }])
      expect(answer.headers['set-cookie']).toMatch(/^naober_sessie=; .*Max-Age=0/)
    })

    test('is taken away too where the answer is an error or a registered operation', async () => {
      const late = await example.post({ query: '{ __typename }' }, { ...cookie, 'naober-minstens': 'morgen' })
      expect([codesOf(late), late.headers['set-cookie']]).toEqual([['ONGELDIG'], expect.stringContaining('Max-Age=0')])
      const own = await exampleApp({ operaties: { abc: '{ ik { id } }' } })
      const answer = await own.post({ extensions: { persistedQuery: { version: 1, sha256Hash: 'abc' } } }, cookie)
      expect([answer.body, answer.headers['set-cookie']]).toEqual([
        { data: { ik: null } },
        expect.stringContaining('Max-Age=0')
      ])
      await own.app.close()
    })

    test('does not stand in for a bad Authorization header', async () => {
      const answer = await example.post({ query: '{ __typename }' }, { ...cookie, authorization: 'Bearer zomaar' })
      expect([answer.status, ...codesOf(answer)]).toEqual([401, 'NIET_INGELOGD'])
      expect(answer.headers['set-cookie']).toBeUndefined()
    })
  })

  test('a session cookie that holds is kept, also beside none of our pages', async () => {
    const cookie = `naober_sessie=${example.tokenOf('eigenaar')}`
    const ours = await example.post({ query: '{ ik { id } }' }, { cookie })
    expect([ours.body.data.ik, ours.headers['set-cookie']]).toEqual([{ id: 'eva' }, undefined])
    const elsewhere = await example.post({ query: '{ ik { id } }' }, { cookie, 'sec-fetch-site': 'cross-site' })
    expect([elsewhere.body.data.ik, elsewhere.headers['set-cookie']]).toEqual([null, undefined])
  })

  test('a session of which nobody can tell whether it holds is not taken away', async () => {
    const whoIs = async (token: string | null) => {
      if (token === null) return wieIs(NIEMAND)
      throw new TechnicalError('DRUK')
    }
    const own = await exampleApp({ identiteit: { known: () => undefined, whoIs } })
    const answer = await own.post({ query: '{ __typename }' }, { cookie: 'naober_sessie=zomaar' })
    expect([answer.status, ...codesOf(answer), answer.headers['set-cookie']]).toEqual([503, 'DRUK', undefined])
    await own.app.close()
  })

  test('a body that is too large is told how many bytes it may have', async () => {
    const { body } = await example.post({ query: `{ __typename } # ${'x'.repeat(1_100_000)}` })
    expect(body.errors[0].extensions).toEqual({ code: 'TE_GROOT', grens: 1_048_576 })
  })

  test('faults of ours show nothing of themselves', async () => {
    const overzicht = await exampleView()
    overzicht.alsVan = () => {
      throw new Error('SELECT geheim')
    }
    const broken = await exampleApp({ overzicht })
    const { text } = await broken.ask('{ alsVan { dienst } }')
    expect(text).toContain('INTERN')
    expect(text).not.toContain('geheim')
    await broken.app.close()
  })
})

describe('limits', () => {
  const many = (aantal: number, deel: (i: number) => string) =>
    `{ ${Array.from({ length: aantal }, (_, i) => deel(i)).join(' ')} }`

  test.each([
    ['too long a document', many(1_500, () => 'alsVan { dienst }'), 'ONGELDIG'],
    ['too many aliases', many(31, (i) => `a${i}: alsVan { dienst }`), 'TE_GROOT'],
    [
      'too large an answer',
      '{ initiatieven(first: 100) { nodes { leden(first: 100) { nodes { functie van } } } } }',
      'TE_GROOT'
    ],
    [
      'too much of the whole country',
      many(5, (i) => `a${i}: initiatieven(filter: { zoek: "x" }) { aantal }`),
      'TE_GROOT'
    ],
    [
      'too deep a query',
      `{ initiatief(id: "x") ${'{ leden(first: 1) { nodes { initiatief '.repeat(6)} { id } ${'} } }'.repeat(6)} }`,
      'TE_GROOT'
    ]
  ])('%s is refused', async (_wat, query, code) => {
    expect(codesOf(await example.ask(query))).toContain(code)
  })

  test('what a page may cost follows from its size, also by variable', async () => {
    const query = 'query ($n: Int) { initiatieven(first: $n) { nodes { leden(first: $n) { nodes { functie van } } } } }'
    expect((await example.ask(query, { n: 20 })).body.errors).toBeUndefined()
    expect(codesOf(await example.ask(query, { n: 100 }))).toEqual(['TE_GROOT'])
    expect((await example.ask(query, { n: 20 })).body.errors).toBeUndefined()
  })

  test('a price holds for its own variables only, of whatever sort they are', async () => {
    const query = `query ($filter: InitiatiefFilter) { ${Array.from({ length: 5 }, (_, i) => `a${i}: initiatieven(filter: $filter) { aantal }`).join(' ')} }`
    const inArea = { filter: { gebied: 'BU03080102' } }
    expect((await example.ask(query, inArea)).body.errors).toBeUndefined()
    expect(codesOf(await example.ask(query, { filter: { zoek: 'x' } }))).toEqual(['TE_GROOT'])
    const long = { filter: { zoek: 'x'.repeat(5_000) } }
    expect(codesOf(await example.ask(query, long))).toEqual(['TE_GROOT'])
    expect(codesOf(await example.ask(query, long))).toEqual(['TE_GROOT'])
    expect((await example.ask(query, inArea)).body.errors).toBeUndefined()
  })

  test('what cannot be priced does not run', async () => {
    const dear = 'initiatieven(first: 100) { nodes { leden(first: 100) { nodes { functie } } } }'
    const query = `query ($fase: Fase = ACTIEF) { klein: initiatieven(filter: { fase: [$fase] }) { aantal } ${dear} }`
    const answer = await example.ask(query, { fase: null })
    expect(codesOf(answer)).toEqual(['ONGELDIG'])
    // A fault of the request, not of one of its fields.
    expect(answer.body).toEqual({ errors: [expect.not.objectContaining({ path: expect.anything() })] })
  })

  test('a query of ordinary size passes', async () => {
    const query = `{ gemeente(code: "GM0308") { initiatieven { nodes { naam leden { nodes { functie partij { naam } } } verbindingen { nodes { soort einde { __typename } } } } } } }`
    expect((await example.ask(query)).body.errors).toBeUndefined()
  })

  test('names of the schema are suggested in development only', async () => {
    const query = '{ gemeent(code: "GM0308") { naam } }'
    expect((await example.ask(query)).text).not.toContain('Did you mean')
    const dev = await exampleApp({ ontwikkeling: true })
    expect((await dev.ask(query)).text).toContain('Did you mean')
    await dev.app.close()
  })
})

test('an answer in parts has a length, or is sent in chunks, and never says both', async () => {
  const { headers, text } = await example.post({ query: '{ __typename }' }, { accept: 'multipart/mixed' })
  expect(headers['transfer-encoding']).toBeUndefined()
  expect(Number(headers['content-length'])).toBe(Buffer.byteLength(text))
})

describe('GraphiQL', () => {
  test('in development a browser gets the page, with nothing from elsewhere', async () => {
    const dev = await exampleApp({ ontwikkeling: true })
    const page = await dev.get({}, { accept: 'text/html' })
    expect(page.status).toBe(200)
    expect(page.text).toContain('GraphiQL')
    expect(page.text.includes('GM9901'), 'it asks for a gemeente that the demo has').toBe(true)
    expect(page.text).not.toMatch(/<(?:script|link)[^>]+(?:src|href)=.?https?:/)
    expect(page.headers['content-security-policy']).toContain("default-src 'none'")
    await dev.app.close()
  })

  test('elsewhere there is none', async () => {
    expect((await example.get({}, { accept: 'text/html' })).text).not.toContain('GraphiQL')
  })
})
