// SPDX-License-Identifier: EUPL-1.2
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isOfThePages, webRoutes } from './web.ts'

const manifest = {
  'index.html': { file: 'assets/index.js', imports: ['_shared.js'] },
  '_shared.js': { file: 'assets/shared.js' },
  '_map.js': { file: 'assets/map.js', imports: ['_shared.js'] },
  'src/schermen/buurtbeeld/Scherm.tsx': { file: 'assets/buurtbeeld.js', imports: ['index.html', '_map.js'] }
}

let folder: string
let app: FastifyInstance
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'naober-web-'))
  await mkdir(join(folder, '.vite'))
  await writeFile(join(folder, 'index.html'), '<!doctype html>')
  await writeFile(join(folder, '.vite/manifest.json'), JSON.stringify(manifest))
  app = fastify()
  await webRoutes(app, folder)
})
afterAll(async () => {
  await app.close()
  await rm(folder, { recursive: true })
})

const link = async (url: string) => {
  const { statusCode, headers } = await app.inject({ url, headers: { accept: 'text/html' } })
  expect(statusCode).toBe(200)
  return headers.link
}

test('a page tells its code beforehand, that of the shell first', async () => {
  const code = ['index', 'shared', 'buurtbeeld', 'map']
    .map((name) => `</assets/${name}.js>; rel=modulepreload; crossorigin`)
    .join(', ')
  expect(await link('/buurt/BU99010100?op=2026-01-01')).toBe(code)
  expect(await link('/gemeente/GM9901')).toBe(code)
})

test('a page with no screen of its own, or one that the build does not name, tells nothing', async () => {
  for (const page of ['/', '/buurt/BU99010100/starten', '/zoeken']) expect(await link(page)).toBeUndefined()
})

test.each(['bytes=999-', 'bytes=5-1', 'bytes=0-3', 'x'])(
  'a file comes whole, whatever part of it is asked: %s',
  async (range) => {
    const { statusCode, body } = await app.inject({ url: '/', headers: { accept: 'text/html', range } })
    expect([statusCode, body]).toEqual([200, '<!doctype html>'])
  }
)

test('what answers is the page or it is not, however the path is written', async () => {
  const seen = new Map<string, boolean>()
  const served = fastify()
  served.addHook('onRequest', async (request) => void seen.set(request.url, isOfThePages(request)))
  served
    .get('/graphql', () => '')
    .get('/', () => '')
    .get('/*', () => '')
    .get('/assets/index.js', () => '')
  const pages = ['/', '/zoeken', '/assets/index.js', '/%61ssets/index.js']
  const others = ['/graphql?query=x', '/%67raphql?query=x', '/initiatieven/v1/nergens']
  for (const url of [...pages, ...others]) await served.inject({ url })
  expect(pages.filter((url) => seen.get(url) !== true)).toEqual([])
  expect(others.filter((url) => seen.get(url) !== false)).toEqual([])
  await served.close()
})
