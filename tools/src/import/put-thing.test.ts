// SPDX-License-Identifier: EUPL-1.2
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { leesGebiedenIn } from '@naober/contracts/initiatieven/gebied'
import { opdrachtMetNaam } from '@naober/contracts/register'
import { httpDoor } from '@naober/kit/command/http-door'
import { problem } from '@naober/kit/errors/problem'
import { expect, test } from 'vitest'
import type { LeesGebiedenIn } from './gebieden/command.ts'
import { putThing } from './put-thing.ts'

const command: LeesGebiedenIn = {
  gemeente: { code: 'GM0308', naam: 'Baarn', grens: null, inwoners: null, huishoudens: null },
  jaar: 2024,
  wijken: [],
  buurten: [],
  bron: 'x',
  peildatum: '2024-01-01'
}

/** Puts the command at an address; the waits are counted, not waited. */
const put = async (adres: string) => {
  const waits: number[] = []
  const door = httpDoor({ addresses: { initiatieven: adres }, contractNamed: opdrachtMetNaam, timeoutMs: 2_000 })
  const pause = async (ms: number) => waits.push(ms)
  const wayIn = { door, token: 'x', stop: async () => {} }
  const outcome = await putThing(wayIn, leesGebiedenIn, command, '2024-01-01', pause).catch(
    (error: Error) => error.message
  )
  return { outcome, waits }
}

const accepted = { id: 'x', logId: 'l', positie: 1 }

const serving = async (answers: { status: number; body: unknown; wait?: string }[]) => {
  const ids: unknown[] = []
  const server = createServer((request, answer) => {
    ids.push(request.headers['idempotency-key'])
    const { status, body, wait } = answers[ids.length - 1] ?? { status: 200, body: accepted }
    answer.writeHead(status, wait === undefined ? {} : { 'retry-after': wait }).end(JSON.stringify(body))
  }).listen(0, '127.0.0.1')
  await new Promise((done) => server.once('listening', done))
  const stop = () => {
    server.closeAllConnections()
    server.close()
  }
  return { adres: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, ids, stop }
}

test('a busy platform is asked again after the time it says, under the same id', async () => {
  const busy = { status: 503, body: problem('DRUK'), wait: '3' }
  const { adres, ids, stop } = await serving([
    busy,
    busy,
    { status: 412, body: problem('VERSIE_VERSCHILT', undefined, { versie: 0, waarden: {} }) },
    busy,
    { status: 201, body: accepted }
  ])
  expect(await put(adres)).toEqual({ outcome: { kind: 'PUT' }, waits: [3000, 3000, 3000] })
  expect(new Set(ids.slice(0, 3)).size).toBe(1)
  expect(new Set(ids.slice(3)).size).toBe(1)
  expect(new Set(ids).size).toBe(2)
  stop()
})

test('a platform that fails ends it at once; one that is gone, after some tries', async () => {
  const { adres, stop } = await serving([{ status: 507, body: problem('OPSLAG_VOL') }])
  expect(await put(adres)).toEqual({
    outcome: 'Het platform kan nu niets opslaan (De opslag is vol); wat hierboven staat, is ingelezen.',
    waits: []
  })
  stop()
  const gone = await put(adres)
  expect(gone.outcome).toContain('Uitkomst nog onbekend')
  expect(gone.waits).toHaveLength(9)
})

test('what is wrong in the command is told with its places', async () => {
  const fouten = [{ pad: '/jaar', fout: 'moet minstens 1900 zijn' }]
  const { adres, stop } = await serving([{ status: 400, body: problem('ONGELDIG', undefined, { fouten }) }])
  expect((await put(adres)).outcome).toEqual({
    kind: 'REFUSED',
    reason: 'De invoer klopt niet; /jaar moet minstens 1900 zijn'
  })
  stop()
})
