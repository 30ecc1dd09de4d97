// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exampleView } from '@naober/gateway/example'
import { hsdsRoutes } from '@naober/gateway/feeds/hsds'
import { openDataRoutes } from '@naober/gateway/feeds/open-data'
import { healthRoutes } from '@naober/kit/http/health'
import { createServer } from '@naober/kit/http/server'
import { createLog } from '@naober/kit/telemetry/log'
import type { FastifyInstance } from 'fastify'
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest'
import { writeAddress } from '../start/address-file.ts'
import { readSettings } from '../start/settings.ts'
import { type Export, exportTo } from './export.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'naober-uit-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A process of the platform, with what it answers besides that it lives. */
const running = async (routes: (app: FastifyInstance) => void = () => {}): Promise<string> => {
  const app = await createServer({ logger: createLog('silent'), perMinute: 0, bodyLimit: 1_000 })
  healthRoutes(app, () => ({ ready: true }))
  routes(app)
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  onTestFinished(() => app.close())
  return address
}
const gateway = async (): Promise<string> => {
  const overzicht = await exampleView()
  return running((app) => {
    openDataRoutes(app, overzicht)
    hsdsRoutes(app, overzicht)
  })
}

const out = (more: Partial<Export>) =>
  exportTo({
    map: join(folder, 'uit'),
    settings: readSettings({ data: folder }, {}),
    formaten: ['csv', 'hsds'],
    wat: ['initiatieven'],
    vraag: {},
    screen: { write: () => {} },
    ...more
  })

test.each(['', '/'])('a gateway that runs elsewhere hands out what is open, by its address%s', async (end) => {
  await out({ van: `${await gateway()}${end}` })
  expect(readdirSync(join(folder, 'uit')).sort()).toEqual(['hsds.json', 'initiatieven.csv'])
  expect(readFileSync(join(folder, 'uit', 'initiatieven.csv'), 'utf8')).toContain('Moestuin')
})

test('where a service runs by itself one is told to ask a gateway', async () => {
  writeAddress(folder, { adres: await running(), sleutel: 'x', pid: process.pid })
  await expect(out({})).rejects.toThrow('geef met --van het adres van een gateway')
})

test.each(['naober', 'file:///etc', 'ftp://naober.example'])('%s is no address of a gateway', async (van) => {
  await expect(out({ van })).rejects.toThrow(`--van '${van}' is geen http(s)-adres`)
})

test('what does not answer, or refuses, is told in one sentence', async () => {
  await expect(out({ van: 'http://127.0.0.1:9' })).rejects.toThrow('Op http://127.0.0.1:9 antwoordt niemand')
  const van = await gateway()
  await expect(out({ van, vraag: { gebied: 'GM9' } })).rejects.toThrow(
    `${van} geeft initiatieven.csv?gebied=GM9 niet: De invoer klopt niet; /gebied is geen code van een gemeente, wijk of buurt.`
  )
  await expect(out({ van: await running() })).rejects.toThrow('geeft initiatieven.csv niet')
})
