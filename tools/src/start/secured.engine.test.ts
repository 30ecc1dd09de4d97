// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startInitiatief } from '@naober/contracts/initiatieven/initiatief'
import { createInboxes } from '@naober/kit/bus/inbox'
import { uuidv7 } from '@naober/kit/command/ids'
import { commandPath } from '@naober/kit/http/paths'
import { createLog } from '@naober/kit/telemetry/log'
import mongoose from 'mongoose'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { freePort } from '../../engines/free-port.ts'
import { type LocalKafka, startKafka } from '../../engines/kafka.ts'
import { type LocalMongo, startMongo } from '../../engines/mongo.ts'
import { createIssuer, type Issuer } from '../bench/measure/issuer.ts'
import { startSupervised } from '../proef/supervised.ts'
import { kafkaBusOf } from './kafka-bus.ts'
import { readSettings } from './settings.ts'
import { makeAuthority, type TestAuthority } from './test-authority.ts'

const PASSWORD = 'wachtwoord-van-de-toets'
const WRONG = 'een-ander-wachtwoord'
const CLI = join(import.meta.dirname, '../naober.ts')

const folder = mkdtempSync(join(tmpdir(), 'naober-secured-'))
let authority: TestAuthority
let issuer: Issuer
let mongo: LocalMongo
let kafka: LocalKafka
let securedPort: number

/** What Kafka asks of who comes in by its secured port. */
const kafkaProperties = ({ server }: TestAuthority): Record<string, string> => {
  const login = 'org.apache.kafka.common.security.plain.PlainLoginModule required'
  const own = {
    'ssl.keystore.type': 'PEM',
    'ssl.keystore.location': server,
    'sasl.enabled.mechanisms': 'PLAIN',
    'plain.sasl.jaas.config': `${login} user_naober="${PASSWORD}";`
  }
  return Object.fromEntries(Object.entries(own).map(([name, value]) => [`listener.name.sasl_ssl.${name}`, value]))
}

beforeAll(async () => {
  authority = makeAuthority(folder)
  issuer = createIssuer(folder)
  securedPort = await freePort()
  const { server, ca, memberKey } = authority
  const tls = ['--tlsMode', 'allowTLS', '--tlsCertificateKeyFile', server, '--tlsCAFile', ca]
  const words = [...tls, '--tlsAllowConnectionsWithoutCertificates', '--keyFile', memberKey]
  ;[mongo, kafka] = await Promise.all([
    startMongo({ words }),
    startKafka({ securedPort, properties: kafkaProperties(authority), data: join(folder, 'kafka') })
  ])
  // The first user may be made by who is on the machine itself.
  const client = new mongoose.mongo.MongoClient(mongo.url)
  await client.db('admin').command({ createUser: 'naober', pwd: PASSWORD, roles: ['root'] })
  await client.close()
}, 180_000)

afterAll(async () => {
  await Promise.all([mongo?.stop(), kafka?.stop()])
  rmSync(folder, { recursive: true, force: true })
})

interface Given {
  readonly mongoPassword?: string
  readonly kafkaPassword?: string
  /** False: only the usual authorities are trusted. */
  readonly mongoTrusts?: boolean
  readonly kafkaTrusts?: boolean
}

/** The variables that a user gives. */
const variables = (given: Given = {}): Record<string, string> => {
  const { mongoPassword = PASSWORD, kafkaPassword = PASSWORD, mongoTrusts = true, kafkaTrusts = true } = given
  const tls = mongoTrusts ? `tls=true&tlsCAFile=${encodeURIComponent(authority.ca)}` : 'tls=true'
  return {
    ...issuer.env,
    NAOBER_MONGODB: `${mongo.url.replace('//', `//naober:${mongoPassword}@`)}&authSource=admin&${tls}`,
    NAOBER_KAFKA: `127.0.0.1:${securedPort}/toets`,
    NAOBER_KAFKA_TLS: kafkaTrusts ? authority.ca : 'ja',
    NAOBER_KAFKA_GEBRUIKER: 'naober',
    NAOBER_KAFKA_WACHTWOORD: kafkaPassword,
    NAOBER_KAFKA_MECHANISME: 'plain',
    NAOBER_DIENSTSLEUTEL: 'een-sleutel-van-meer-dan-32-tekens-lang'
  }
}

/** A new folder for a process, as the words that name it. */
const dataOf = (name: string): readonly string[] => {
  const data = join(folder, name)
  mkdirSync(data, { mode: 0o700 })
  return ['--data', data]
}

const START = ['start', '--dienst', 'initiatieven']

/** Runs `naober` to its end: its exit code and all that it said. */
const naober = async (words: readonly string[], env: Record<string, string>) => {
  const child = spawn(process.execPath, [CLI, ...words], { env: { ...process.env, ...env } })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()))
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, said }
}

it('topics are made by TLS and with a login', async () => {
  const topics = await naober(['topics'], variables())
  expect(topics.said).toContain('toets.naober.initiatieven.intern.v1  gemaakt')
  expect(topics.code).toBe(0)
})

it.for([
  ['a service in a process of its own', START],
  ['everything in one process', ['start', '--zonder-demo']]
] as const)('%s carries a command to Kafka, all the way by TLS and with a login', async ([name, words]) => {
  const env = variables()
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const args = [...words, '--port', String(port), ...dataOf(name.replaceAll(' ', '-'))]
  const service = startSupervised({ name: 'dienst', args, address, env })
  const role = { clientId: 'toets', volgt: ['initiatieven'], publiceert: [] }
  const bus = await kafkaBusOf(readSettings({}, env), role, createLog('fatal'))
  const inboxes = createInboxes()
  const inbox = inboxes.open()
  bus?.subscribe('initiatieven', inbox.listener)
  try {
    await service.ready()
    const id = uuidv7()
    const answer = await fetch(address + commandPath(startInitiatief), {
      method: 'POST',
      headers: {
        authorization: `Bearer ${issuer.token('bewoner-1', 'bewoner-initiatief')}`,
        'content-type': 'application/json',
        'idempotency-key': id
      },
      body: JSON.stringify({
        soort: 'BEWONERSINITIATIEF',
        naam: 'Buurttuin De Linde',
        doel: 'Samen de tuin onderhouden.',
        op: '2025-03-01',
        gebied: { gemeente: 'GM0308', jaar: 2024, wijk: 'WK030800', buurt: 'BU03080000' }
      })
    })
    expect(answer.status).toBe(201)
    await inboxes.until(() => inbox.received.some(({ commit }) => commit.commandId.startsWith(id)), 20_000)
    expect(service.output()).not.toContain(PASSWORD)
  } finally {
    await Promise.all([service.stop(), bus?.close()])
  }
})

const DISTRUSTED = 'toont een certificaat dat niet wordt vertrouwd'
const REFUSED = 'weigert deze gebruiker of dit wachtwoord'

it.for<[string, Given, readonly string[], string]>([
  ['a wrong password for MongoDB', { mongoPassword: WRONG }, START, `MongoDB op \\S+ ${REFUSED}`],
  ['an authority of MongoDB that is not known', { mongoTrusts: false }, START, `MongoDB op \\S+ ${DISTRUSTED}`],
  ['a wrong password for Kafka', { kafkaPassword: WRONG }, START, `Kafka op \\S+ ${REFUSED}`],
  ['an authority of Kafka that is not known', { kafkaTrusts: false }, START, `Kafka op \\S+ ${DISTRUSTED}`],
  ['a wrong password for the topics', { kafkaPassword: WRONG }, ['topics'], `Kafka op \\S+ ${REFUSED}`]
])('ends with one sentence and code 1, and shows no secret: %s', async ([name, given, words, sentence]) => {
  const folderWords = words === START ? [...dataOf(name.replaceAll(' ', '-')), '--port', '0'] : []
  const { code, said } = await naober([...words, ...folderWords], variables(given))
  const lines = said.split('\n').filter((line) => line !== '' && !line.startsWith('{'))
  expect(lines).toEqual([expect.stringMatching(new RegExp(sentence))])
  expect(code).toBe(1)
  for (const secret of [PASSWORD, WRONG]) expect(said).not.toContain(secret)
})

// Last: nobody gets in after it.
it('a gateway that Kafka shuts out for good while it follows ends with code 76, and shows no secret', async () => {
  const port = await freePort()
  const nobody = `initiatieven=http://127.0.0.1:${await freePort()}`
  const onEnd = vi.fn()
  const gateway = startSupervised({
    name: 'gateway',
    args: ['start', '--gateway', '--diensten', nobody, '--port', String(port), ...dataOf('gateway')],
    address: `http://127.0.0.1:${port}`,
    env: { ...variables(), NAOBER_LOG: 'info' },
    onEnd
  })
  try {
    await vi.waitFor(() => expect(gateway.output()).toContain('Kafka is open'), 30_000)
    await kafka.broker.kill()
    const settings = join(folder, 'kafka/server.properties')
    writeFileSync(settings, readFileSync(settings, 'utf8').replace(PASSWORD, WRONG))
    await kafka.broker.restart()
    await vi.waitFor(() => expect(onEnd).toHaveBeenCalledWith('gateway', 76), 60_000)
    expect(gateway.output()).toContain('Kafka can no longer be followed')
    for (const secret of [PASSWORD, WRONG]) expect(gateway.output()).not.toContain(secret)
  } finally {
    await gateway.stop()
  }
}, 120_000)
