// SPDX-License-Identifier: EUPL-1.2
import { connect } from 'node:net'
import Fastify from 'fastify'
import { expect, onTestFinished, test } from 'vitest'
import { holdAddress, tryAddress } from './listen.ts'
import { StartError } from './settings.ts'

const hold = async (poort: number) => {
  const held = await holdAddress({ host: '127.0.0.1', poort })
  onTestFinished(held.release)
  return held
}

test('an address that is held is nobody else’s from then on, also while it is handed over', async () => {
  const held = await hold(0)
  const poort = Number(new URL(held.address).port)
  const sentence = { message: `Poort ${poort} is al in gebruik; kies een andere met --port.` }
  const refused = await holdAddress({ host: '127.0.0.1', poort }).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(StartError)
  expect(refused).toMatchObject(sentence)
  const app = Fastify()
  onTestFinished(() => app.close())
  app.get('/', async () => 'hier')
  const handing = held.handTo(app)
  await expect(holdAddress({ host: '127.0.0.1', poort })).rejects.toMatchObject(sentence)
  await handing
  await expect(holdAddress({ host: '127.0.0.1', poort })).rejects.toMatchObject(sentence)
  expect(await (await fetch(held.address)).text()).toBe('hier')
})

test('says to come back until it is handed over: to a person in a sentence, to a program with a code of ours', async () => {
  const held = await hold(0)
  const person = await fetch(held.address, { headers: { accept: 'text/html,*/*;q=0.8' } })
  expect([person.status, person.headers.get('retry-after'), await person.text()]).toEqual([
    503,
    '1',
    'Naober start nog. Probeer het zo opnieuw.'
  ])
  const program = await fetch(`${held.address}/initiatieven/v1/x`, { method: 'POST', body: '{}' })
  expect([program.status, program.headers.get('content-type')]).toEqual([503, 'application/problem+json'])
  expect(await program.json()).toMatchObject({ code: 'DRUK', detail: 'Naober start nog. Probeer het zo opnieuw.' })
})

test('who came too early and stays on the line keeps nobody from being answered, nor the server from ending', async () => {
  const held = await hold(0)
  const early = connect(Number(new URL(held.address).port), '127.0.0.1')
  onTestFinished(() => void early.destroy())
  await new Promise((resolve) => early.once('connect', resolve))
  const app = Fastify({ forceCloseConnections: 'idle' })
  app.get('/', async () => 'hier')
  await held.handTo(app)
  expect(await (await fetch(held.address)).text()).toBe('hier')
  await app.close()
  await expect(fetch(held.address)).rejects.toThrow()
})

test('one process of several refuses until it can be asked, and says at once that its port is taken', async () => {
  const taken = await hold(0)
  const sentence = { message: expect.stringMatching(/is al in gebruik/) }
  await expect(tryAddress({ host: '127.0.0.1', poort: Number(new URL(taken.address).port) })).rejects.toMatchObject(
    sentence
  )
  const address = await tryAddress({ host: '127.0.0.1', poort: 0 })
  await expect(fetch(address.address)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } })
  const app = Fastify()
  onTestFinished(() => app.close())
  app.get('/', async () => 'hier')
  await address.handTo(app)
  expect(await (await fetch(address.address)).text()).toBe('hier')
  await app.close()
  await expect(fetch(address.address)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } })
})
