// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto'
import { kafkaClient } from '@naober/kit/bus/kafka/connection'
import { afterEach, expect, it, vi } from 'vitest'
import { kafkaConnectionOf } from '../start/kafka-settings.ts'
import { readSettings, StartError } from '../start/settings.ts'
import { runTopics } from './command.ts'

const settings = readSettings({}, { NAOBER_KAFKA: `${process.env.KAFKA_BROKERS}/toets-${randomUUID()}` })
const connection = kafkaConnectionOf(settings) ?? expect.fail('no Kafka')

afterEach(async () => {
  vi.restoreAllMocks()
  const admin = kafkaClient(connection, { clientId: 'toets', retries: 8, log: () => {} }).kafka.admin()
  await admin.connect()
  const own = (await admin.listTopics()).filter((topic) => topic.startsWith(connection.prefix))
  if (own.length > 0) await admin.deleteTopics({ topics: own })
  await admin.disconnect()
})

it('makes the topics of every service, and finds them in order when it is given again', async () => {
  const print = vi.spyOn(console, 'log').mockImplementation(() => {})
  expect(await runTopics(settings, true)).toBe(false)
  expect(await runTopics(settings, false)).toBe(true)
  expect(await runTopics(settings, true)).toBe(true)
  const [missing, made, good] = print.mock.calls.map(([text]) => String(text).split('\n'))
  const named = [`${connection.prefix}naober.initiatieven.intern.v1`, `${connection.prefix}naober.initiatieven.v1`]
  expect(missing).toEqual(named.map((topic) => `${topic}  ontbreekt`))
  expect(made).toEqual(named.map((topic) => `${topic}  gemaakt`))
  expect(good).toEqual(named.map((topic) => `${topic}  in orde`))
})

it('says in one sentence that Kafka does not answer', async () => {
  const away = runTopics(readSettings({}, { NAOBER_KAFKA: '127.0.0.1:1' }), true)
  await expect(away).rejects.toThrow(StartError)
  await expect(away).rejects.toThrow(/^Kafka op 127\.0\.0\.1:1 doet niet wat gevraagd is: .*ECONNREFUSED.*\.$/)
}, 30_000)
