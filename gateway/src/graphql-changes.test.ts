// SPDX-License-Identifier: EUPL-1.2
import { createTokenIdentity } from '@naober/kit/identity/tokens'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { change, positionOf } from './example/change.ts'
import { ID, LOG } from './example/ids.ts'
import { exampleIdentity, exampleView } from './example.ts'
import { type ExampleApp, exampleApp } from './example-app.ts'

let example: ExampleApp
beforeAll(async () => {
  example = await exampleApp()
})
afterAll(() => example.app.close())

describe('wijzigingen', () => {
  const VOLG =
    'subscription ($gebieden: [ID!], $vanaf: [StandInvoer!]) { wijzigingen(gebieden: $gebieden, vanaf: $vanaf) { opnieuw notities { soort id positie } alsVan { positie } } }'

  /** An open stream: its events as they come. */
  const follow = async (app: ExampleApp, variables: object = {}, token: string | null = null) => {
    const response = await app.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        ...(token !== null && { authorization: `Bearer ${token}` })
      },
      payload: { query: VOLG, variables },
      payloadAsStream: true
    })
    const stream = response.stream()
    let text = ''
    const heard = new Set<() => void>()
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      for (const once of heard) once()
    })
    const ended = new Promise<void>((resolve) => stream.once('close', resolve))
    const until = (past: (all: string) => boolean): Promise<string> =>
      new Promise((resolve) => {
        const look = () => {
          if (!past(text)) return
          heard.delete(look)
          resolve(text)
        }
        heard.add(look)
        look()
      })
    return { response, stream, until, ended }
  }

  const notesIn = (text: string) =>
    [...text.matchAll(/event: next\ndata: (.*)\n/g)].map(([, json]) => JSON.parse(json ?? '').data?.wijzigingen)

  test('a change is told as a note, and by POST the stream is an event stream', async () => {
    const { response, stream, until } = await follow(example)
    expect(response.headers['content-type']).toBe('text/event-stream')
    // A proxy that gathers what comes would keep news until there is enough of it.
    expect(response.headers['x-accel-buffering']).toBe('no')
    await until((text) => text.startsWith(':'))
    const positie = change(example.overzicht)
    const [first] = notesIn(await until((text) => notesIn(text).length > 0))
    expect(first).toEqual({
      opnieuw: false,
      notities: [{ soort: 'Initiatief', id: ID.moestuin, positie }],
      alsVan: [{ positie }]
    })
    stream.destroy()
  })

  test('while nothing happens, the stream is kept alive', async () => {
    const { stream, until } = await follow(example, { gebieden: ['GM0363'] })
    expect(await until((text) => text.split(':\n\n').length > 3)).not.toContain('event:')
    stream.destroy()
  })

  test('only the areas that are followed', async () => {
    const { stream, until } = await follow(example, { gebieden: ['BU03080103', 'GM0363'] })
    const { stream: other, until: untilOther } = await follow(example, { gebieden: ['BU03080102'] })
    await until((text) => text.startsWith(':'))
    change(example.overzicht)
    await untilOther((text) => notesIn(text).length > 0)
    expect(notesIn(await until(() => true))).toEqual([])
    stream.destroy()
    other.destroy()
  })

  test('who comes back hears what it missed', async () => {
    const seen = positionOf(example.overzicht)
    const positie = change(example.overzicht)
    const { stream, until } = await follow(example, { vanaf: [{ dienst: 'initiatieven', logId: LOG, positie: seen }] })
    const [first] = notesIn(await until((text) => notesIn(text).length > 0))
    expect(first.notities).toEqual([{ soort: 'Initiatief', id: ID.moestuin, positie }])
    stream.destroy()
  })

  test('who comes back after another log starts over', async () => {
    const own = await exampleApp()
    const ring = await follow(own, { vanaf: [{ dienst: 'initiatieven', logId: 'ander', positie: 5 }] })
    const [first] = notesIn(await ring.until((text) => notesIn(text).length > 0))
    expect(first.opnieuw || first.notities.length > 0).toBe(true)
    await own.app.close()
  })

  test.each(['application/json', 'multipart/mixed', 'text/html'])(
    'who follows and takes in nothing but %s is refused, and keeps nothing open',
    async (accept) => {
      const overzicht = await exampleView()
      const volg = overzicht.volg.bind(overzicht)
      const ended = new Promise<void>((resolve) => {
        overzicht.volg = (volgt) => {
          const stream = volg(volgt)
          const end = stream.return.bind(stream)
          stream.return = () => {
            resolve()
            return end()
          }
          return stream
        }
      })
      const own = await exampleApp({ overzicht })
      expect((await own.post({ query: VOLG }, { accept })).status).toBe(406)
      await ended
      await own.app.close()
    }
  )

  test('a client that goes away is forgotten', async () => {
    let open = 0
    const overzicht = await exampleView()
    const volg = overzicht.volg.bind(overzicht)
    const gone = new Promise<void>((resolve) => {
      overzicht.volg = (volgt) => {
        open++
        const stream = volg(volgt)
        const end = stream.return.bind(stream)
        stream.return = () => {
          open--
          resolve()
          return end()
        }
        return stream
      }
    })
    const own = await exampleApp({ overzicht })
    const address = await own.app.listen({ host: '127.0.0.1', port: 0 })
    const leave = new AbortController()
    const url = `${address}/graphql?${new URLSearchParams({ query: VOLG })}`
    const response = await fetch(url, { headers: { accept: 'text/event-stream' }, signal: leave.signal })
    expect(response.headers.get('content-type')).toBe('text/event-stream')
    expect(open).toBe(1)
    leave.abort()
    await gone
    expect(open).toBe(0)
    await own.app.close()
  })

  test('when the gateway stops, every stream is told that it is over', async () => {
    const own = await exampleApp()
    const { until, ended } = await follow(own)
    await until((text) => text.startsWith(':'))
    await Promise.all([own.app.close(), ended])
    expect(await until(() => true)).toContain('event: complete')
  })

  test('a token that ends, ends its stream', async () => {
    const { issuer } = await exampleIdentity()
    let now = Date.now()
    const identiteit = createTokenIdentity({ ...issuer.rules, now: () => now })
    const own = await exampleApp({ identiteit })
    const token = await issuer.tokenFor({ id: 'eva', rollen: [] })
    const { until, ended } = await follow(own, {}, token)
    await until((text) => text.startsWith(':'))
    now += 13 * 3_600_000
    change(own.overzicht)
    const text = await until((all) => all.includes('event: complete'))
    expect(text).toContain('NIET_INGELOGD')
    expect(text).not.toContain(ID.moestuin)
    await ended
    await own.app.close()
  })

  test.each([
    ['a token that is none', { authorization: 'Bearer zomaar' }, {}, 401, 'NIET_INGELOGD'],
    ['areas that are none', {}, { gebieden: ['Baarn'] }, 400, 'ONGELDIG'],
    ['too many areas', {}, { gebieden: Array.from({ length: 101 }, () => 'GM0308') }, 400, 'ONGELDIG']
  ])('%s gets no stream', async (_wat, headers, variables, _status, code) => {
    const { text } = await example.post({ query: VOLG, variables }, { accept: 'text/event-stream', ...headers })
    expect(text).toContain(code)
    expect(text).not.toContain('alsVan')
  })
})
