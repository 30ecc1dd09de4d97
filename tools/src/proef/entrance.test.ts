// SPDX-License-Identifier: EUPL-1.2
import { expect, onTestFinished, test } from 'vitest'
import { StartError } from '../start/settings.ts'
import { takeEntrance } from './entrance.ts'

const take = async (port: number) => {
  const entrance = await takeEntrance({ port })
  onTestFinished(() => entrance.stop())
  return entrance
}

test('a port in use is one sentence, and the one who has it keeps it', async () => {
  const first = await take(0)
  const port = Number(new URL(first.address).port)
  const error = await takeEntrance({ port }).catch((one: unknown) => one)
  expect(error).toBeInstanceOf(StartError)
  expect(error).toMatchObject({ message: `Poort ${port} is al in gebruik; kies een andere met --port.` })
  expect((await fetch(first.address)).status).toBe(503)
})

test('says to come back until there is somebody to lead to, and stops however often it is asked', async () => {
  const entrance = await take(0)
  const early = await fetch(entrance.address, { headers: { accept: 'text/html' } })
  expect([early.status, early.headers.get('retry-after'), await early.text()]).toEqual([
    503,
    '1',
    'Naober start nog. Probeer het zo opnieuw.'
  ])
  entrance.leadTo((_incoming, answer) => answer.end('hier'))
  expect(await (await fetch(entrance.address)).text()).toBe('hier')
  await Promise.all([entrance.stop(), entrance.stop()])
  await entrance.stop()
  await expect(fetch(entrance.address)).rejects.toThrow()
})
