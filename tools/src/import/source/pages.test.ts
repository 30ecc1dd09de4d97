// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { StartError } from '../../start/settings.ts'
import { allFeatures } from './pages.ts'

const feature = (naam: string) => ({ type: 'Feature', properties: { naam }, geometry: null })
const collection = (namen: string[], more: object = {}) =>
  JSON.stringify({ type: 'FeatureCollection', ...more, features: namen.map(feature) })

const namesIn = async (source: string) => {
  const names: string[] = []
  for await (const found of allFeatures(source)) names.push(`${found.feature.nummer} ${found.feature.properties.naam}`)
  return names
}

describe('a file', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'naober-bron-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))
  const file = (content: string | Buffer) => {
    const path = join(folder, 'kaart.geojson')
    writeFileSync(path, content)
    return path
  }

  test('is read plain, packed and with a byte order mark', async () => {
    const text = collection(['a', 'b'])
    for (const content of [text, gzipSync(text), `\uFEFF${text}`])
      expect(await namesIn(file(content))).toEqual(['1 a', '2 b'])
  })

  test.each([
    ['empty', '', 'kaart.geojson is leeg'],
    ['cut off', collection(['a', 'b']).slice(0, -30), 'houdt op na feature 1'],
    ['cut off while packed', gzipSync(collection(['a'])).subarray(0, 60), 'breekt af'],
    ['a zip', 'PK\u0003\u0004', 'zipbestand'],
    ['a GeoPackage', 'SQLite format 3\u0000', 'GeoPackage'],
    ['a web page', '<html>', 'HTML'],
    ['not JSON', 'code;naam\n', 'geen JSON-object'],
    ['another JSON', '{"type":"Topology"}', 'geen FeatureCollection'],
    [
      'a broken feature',
      '{"type":"FeatureCollection","features":[{"type":}]}',
      'feature 1: dit is geen GeoJSON-feature'
    ],
    ['one page of more', collection(['a'], { links: [{ rel: 'next', href: 'x' }] }), 'één bladzijde van meer'],
    ['a part', collection(['a'], { numberMatched: 7 }), '1 van de 7']
  ])('that is %s is told in one sentence', async (_kind, content, sentence) => {
    const reading = namesIn(file(content))
    await expect(reading).rejects.toThrow(StartError)
    await expect(reading).rejects.toThrow(sentence)
  })

  test('that is not there is named', async () => {
    await expect(namesIn(join(folder, 'weg.geojson'))).rejects.toThrow('weg.geojson is niet te lezen (ENOENT)')
    await expect(namesIn(folder)).rejects.toThrow('geen bestand')
  })
})

describe('an address', () => {
  let stop = () => {}
  afterEach(() => stop())
  const serve = async (listener: RequestListener): Promise<string> => {
    const server = createServer(listener).listen(0, '127.0.0.1')
    await new Promise((done) => server.once('listening', done))
    stop = () => {
      server.closeAllConnections()
      server.close()
    }
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  test('is followed over its pages, with numbers that run on', async () => {
    const address = await serve((request, answer) => {
      const first = request.url === '/items'
      const links = first
        ? [
            { rel: 'self', href: '/items' },
            { rel: 'next', href: '/items?page=2' }
          ]
        : []
      answer.end(collection(first ? ['a', 'b'] : ['c'], { links, numberMatched: 3 }))
    })
    expect(await namesIn(`${address}/items`)).toEqual(['1 a', '2 b', '3 c'])
  })

  test('is read when it is sent packed, or is itself a packed file', async () => {
    const address = await serve((request, answer) => {
      if (request.url === '/a') answer.setHeader('content-encoding', 'gzip')
      answer.end(gzipSync(collection(['a'])))
    })
    expect(await namesIn(`${address}/a`)).toEqual(['1 a'])
    expect(await namesIn(`${address}/b.gz`)).toEqual(['1 a'])
  })

  test('that refuses, breaks off, sends elsewhere or is not there is told in one sentence', async () => {
    const address = await serve((request, answer) => {
      if (request.url === '/404') answer.writeHead(404).end('no')
      else if (request.url === '/half') {
        answer
          .writeHead(200, { 'content-length': '5000' })
          .write(collection(['a']).slice(0, 60), () => answer.destroy())
      } else answer.end(collection(['a'], { links: [{ rel: 'next', href: 'http://example.org/2' }] }))
    })
    await expect(namesIn(`${address}/404`)).rejects.toThrow('/404 antwoordt met HTTP 404.')
    await expect(namesIn(`${address}/half`)).rejects.toThrow('/half breekt af')
    await expect(namesIn(`${address}/elsewhere`)).rejects.toThrow('andere machine (example.org)')
    stop()
    await expect(namesIn(`${address}/gone`)).rejects.toThrow('geeft geen antwoord (ECONNREFUSED)')
  })
})
