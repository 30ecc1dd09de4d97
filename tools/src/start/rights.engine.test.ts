// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exampleDeliveries } from '@naober/kit/bus/example-commits'
import { createInboxes } from '@naober/kit/bus/inbox'
import { type KafkaBusOptions, openKafkaBus } from '@naober/kit/bus/kafka'
import { type KafkaConnection, kafkaClient } from '@naober/kit/bus/kafka/connection'
import { noEntryOf } from '@naober/kit/bus/kafka/no-entry'
import { topicsOf } from '@naober/kit/bus/kafka/topic-names'
import { ensureTopics } from '@naober/kit/bus/kafka/topics'
import kafkajs, { type Admin } from 'kafkajs'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { freePort } from '../../engines/free-port.ts'
import { type LocalKafka, startKafka } from '../../engines/kafka.ts'
import { makeAuthority, type TestAuthority } from './test-authority.ts'

const { AclOperationTypes, AclPermissionTypes, AclResourceTypes, ResourcePatternTypes } = kafkajs
const DIENST = 'initiatieven'
const PREFIX = 'toets.'
const USERS = ['beheer', 'dienst', 'gateway'] as const
type User = (typeof USERS)[number]

type Operation = 'READ' | 'WRITE' | 'DESCRIBE' | 'DESCRIBE_CONFIGS' | 'CREATE' | 'ALTER' | 'ALTER_CONFIGS'

interface Right {
  readonly on: 'TOPIC' | 'GROUP'
  readonly operation: Operation
}

/** What deploy/README.md says that each of them needs. */
const NEEDS: Readonly<Record<User, readonly Right[]>> = {
  beheer: (['CREATE', 'ALTER', 'DESCRIBE', 'DESCRIBE_CONFIGS', 'ALTER_CONFIGS'] as const).map((operation) => ({
    on: 'TOPIC',
    operation
  })),
  dienst: [
    { on: 'TOPIC', operation: 'WRITE' },
    { on: 'TOPIC', operation: 'DESCRIBE' }
  ],
  gateway: [
    { on: 'TOPIC', operation: 'READ' },
    { on: 'TOPIC', operation: 'DESCRIBE' },
    { on: 'GROUP', operation: 'READ' }
  ]
}
const BEGINS: Readonly<Record<Right['on'], string>> = { TOPIC: `${PREFIX}naober.`, GROUP: `${PREFIX}naober-` }

const folder = mkdtempSync(join(tmpdir(), 'naober-rights-'))
let authority: TestAuthority
let kafka: LocalKafka
let securedPort: number
let admin: Admin

beforeAll(async () => {
  authority = makeAuthority(folder)
  securedPort = await freePort()
  const login = 'org.apache.kafka.common.security.plain.PlainLoginModule required'
  const secured = {
    'ssl.keystore.type': 'PEM',
    'ssl.keystore.location': authority.server,
    'sasl.enabled.mechanisms': 'PLAIN',
    'plain.sasl.jaas.config': `${login} ${USERS.map((user) => `user_${user}="${user}"`).join(' ')};`
  }
  kafka = await startKafka({
    securedPort,
    properties: {
      'authorizer.class.name': 'org.apache.kafka.metadata.authorizer.StandardAuthorizer',
      // Who comes in by the open port, the broker itself among them.
      'super.users': 'User:ANONYMOUS',
      ...Object.fromEntries(Object.entries(secured).map(([name, value]) => [`listener.name.sasl_ssl.${name}`, value]))
    }
  })
  const connection = { brokers: [kafka.brokers], tls: null, sasl: null, prefix: PREFIX }
  admin = kafkaClient(connection, { clientId: 'toets', retries: 8, log: () => {} }).kafka.admin()
  await admin.connect()
  await ensureTopics({ connection, diensten: [DIENST], lookOnly: false, log: () => {} })
}, 180_000)

afterAll(async () => {
  await admin?.disconnect()
  await kafka?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const aclOf = (user: User, { on, operation }: Right) => ({
  resourceType: AclResourceTypes[on],
  resourceName: BEGINS[on],
  resourcePatternType: ResourcePatternTypes.PREFIXED,
  principal: `User:${user}`,
  host: '*',
  operation: AclOperationTypes[operation],
  permissionType: AclPermissionTypes.ALLOW
})

/** Gives a user its rights, but for this one, until the test is over. */
const give = async (user: User, without?: Right): Promise<void> => {
  const isLeftOut = ({ on, operation }: Right) => on === without?.on && operation === without.operation
  const acl = NEEDS[user].filter((right) => !isLeftOut(right)).map((right) => aclOf(user, right))
  await admin.createAcls({ acl })
  onTestFinished(async () => {
    await admin.deleteAcls({ filters: acl })
  })
}

const connectionOf = (user: User): KafkaConnection => ({
  brokers: [`127.0.0.1:${securedPort}`],
  tls: { ca: readFileSync(authority.ca, 'utf8') },
  sasl: { mechanism: 'plain', username: user, password: user },
  prefix: PREFIX
})

const busOf = async (user: User, options: Partial<KafkaBusOptions>) => {
  const bus = await openKafkaBus({
    connection: connectionOf(user),
    clientId: `naober-${user}`,
    volgt: [],
    publiceert: [],
    open: { shows: () => null, oin: '00000099000000001000' },
    onFault: (error) => {
      throw error
    },
    onCrash: (error) => {
      throw error
    },
    log: () => {},
    ...options
  })
  onTestFinished(() => bus.close())
  return bus
}

const INTERNAL = topicsOf(PREFIX, DIENST).internal

const topicsFor = (dienst: string) =>
  ensureTopics({ connection: connectionOf('beheer'), diensten: [dienst], lookOnly: false, log: () => {} })

describe('with the rights that are asked for', () => {
  it('the topics are made, and found in order', async () => {
    await give('beheer')
    expect(await topicsFor('alles')).toMatchObject([{ found: 'MADE' }, { found: 'MADE' }])
    expect(await topicsFor('alles')).toMatchObject([
      { found: 'PRESENT', differences: [] },
      { found: 'PRESENT', differences: [] }
    ])
  })

  it('what differs is put right', async () => {
    await give('beheer')
    await admin.createTopics({ topics: [{ topic: topicsOf(PREFIX, 'smal').open, numPartitions: 1 }] })
    const differences = (await topicsFor('smal')).flatMap((report) => report.differences)
    expect(differences.map(({ what }) => what)).toEqual(expect.arrayContaining(['partitions', 'retention.ms']))
    expect(differences.every(({ corrected }) => corrected)).toBe(true)
  })

  it('a service hands its commits on, and a gateway hears of them', async () => {
    await give('dienst')
    await give('gateway')
    const gateway = await busOf('gateway', { volgt: [DIENST] })
    const inboxes = createInboxes()
    const inbox = inboxes.open()
    gateway.subscribe(DIENST, inbox.listener)
    const service = await busOf('dienst', { publiceert: [DIENST] })
    await service.publish(exampleDeliveries(DIENST, 1, 5))
    await inboxes.until(() => inbox.received.length === 5, 20_000)
  })
})

const withheld = (right: string) => `Kafka geeft deze gebruiker het recht ${right}.`

describe('without one of them', () => {
  it('nobody starts where the topics may not be seen', async () => {
    const asked = busOf('dienst', { publiceert: [DIENST] })
    await expect(asked).rejects.toThrow(withheld(`Describe niet op het topic ${INTERNAL}`))
  })

  it('a service that may not write says so, and to whom', async () => {
    await give('dienst', { on: 'TOPIC', operation: 'WRITE' })
    const service = await busOf('dienst', { publiceert: [DIENST] })
    await expect(service.publish(exampleDeliveries(DIENST, 6, 9))).rejects.toThrow(
      withheld(`Write niet op het topic ${INTERNAL}`)
    )
  })

  it('a gateway that may not read groups hears that it may not, and tries again', async () => {
    await give('gateway', { on: 'GROUP', operation: 'READ' })
    const asked = busOf('gateway', { volgt: [DIENST] })
    await expect(asked).rejects.toThrow(
      `groepen bijhoudt waarvan de naam begint met ${PREFIX}naober-gateway.; heeft deze gebruiker daarop het recht Read?`
    )
    expect(noEntryOf(await asked.catch((error: unknown) => error), connectionOf('gateway'))).toBeUndefined()
  })

  it('a gateway that may not read the topic says so and ends', async () => {
    await give('gateway', { on: 'TOPIC', operation: 'READ' })
    const onCrash = vi.fn()
    await busOf('gateway', { volgt: [DIENST], onCrash })
    await vi.waitFor(() => expect(onCrash).toHaveBeenCalledOnce(), 20_000)
    expect(noEntryOf(onCrash.mock.calls[0]?.[0], connectionOf('gateway'))).toBe(
      withheld(`Read niet op het topic ${INTERNAL}`)
    )
  })

  it('no topics are made', async () => {
    await give('beheer', { on: 'TOPIC', operation: 'CREATE' })
    const { internal, open } = topicsOf(PREFIX, 'geen')
    await expect(topicsFor('geen')).rejects.toThrow(withheld(`Create niet op een van de topics ${internal}, ${open}`))
  })

  it.each([
    ['ALTER', 'Alter', 'smaller'],
    ['ALTER_CONFIGS', 'AlterConfigs', 'anders']
  ] as const)('what differs stays as it is: %s', async (operation, told, dienst) => {
    await give('beheer', { on: 'TOPIC', operation })
    const { internal, open } = topicsOf(PREFIX, dienst)
    await admin.createTopics({
      topics: [
        { topic: internal, numPartitions: 1 },
        { topic: open, numPartitions: 1 }
      ]
    })
    await expect(topicsFor(dienst)).rejects.toThrow(withheld(`${told} niet op het topic`).slice(0, -1))
  })
})
