// SPDX-License-Identifier: EUPL-1.2
import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { topicsOf } from '@naober/kit/bus/kafka/topic-names'
import { expectSameView } from '../truth/same-view.ts'
import { DIENST, type World } from '../world.ts'
import { type Fault, waitFor } from './fault.ts'

const PORT_MS = 90_000
/** Readers receive again this long after the port of the broker opened. */
const RECEIVE_MS = 3_000
const READ_MS = 10_000

const answersAt = (address: string): Promise<boolean> => {
  const [host = '', port = ''] = address.split(':')
  return new Promise((resolve) => {
    const socket = connect({ host, port: Number(port) }, () => resolve(socket.destroy() !== undefined))
    socket.once('error', () => resolve(false))
  })
}

/** kill -9 of the broker, for as long as planned, under commands; then it is started again. */
export const brokerGedood: Fault = async ({ world, topic, acknowledged }, { forMs }) => {
  const { broker } = world.kafka
  const before = acknowledged()
  await broker.kill()
  await pause(forMs)
  const meanwhile = acknowledged() - before
  const restarted = broker.restart()
  const opening = waitFor('the port of the broker opens', PORT_MS, () => answersAt(broker.address))
  await Promise.race([opening, restarted])
  const opened = performance.now()
  await topic.next(RECEIVE_MS)
  const ontvangen = performance.now() - opened
  await restarted
  return { ontvangen, ...(forMs > 10_000 && { 'per seconde zonder broker': (meanwhile * 1_000) / forMs }) }
}

const internal = topicsOf('', DIENST).internal

const POISON = [
  { key: DIENST, value: 'dit is geen JSON' },
  { key: DIENST, value: null },
  { key: null, value: '{"c":1}' },
  { key: DIENST, value: '{"c":"een","at":0,"id":"","d":0,"e":[]}', headers: { logid: 'een-ander-logboek' } }
]

/** Messages in the internal topic that no reader can read. */
export const giftigBericht: Fault = async ({ world, topic, expectFaults }) => {
  const before = topic.faults.length
  const producer = world.client.kafka.producer({ allowAutoTopicCreation: false })
  await producer.connect()
  await producer.send({ topic: internal, messages: POISON, acks: -1 })
  await producer.disconnect()
  await waitFor('our own reader leaves the poison out', READ_MS, () => topic.faults.length >= before + POISON.length)
  expectFaults(POISON.length)
  return {}
}

/** Everything that the internal topic holds now is thrown away, as retention does; readers have it already. */
const forget = async (world: World): Promise<void> => {
  const admin = world.client.kafka.admin()
  await admin.connect()
  try {
    const [partition] = await admin.fetchTopicOffsets(internal)
    const partitions = [{ partition: 0, offset: partition?.high ?? '0' }]
    await admin.deleteTopicRecords({ topic: internal, partitions })
  } finally {
    await admin.disconnect()
  }
}

/** A gateway is away for longer than the topic keeps: it comes back from its snapshot and the change feed. */
export const bewaartijdVoorbij: Fault = async ({ world, topic, head, inPeace }, { forMs }) => {
  const first = await world.startGateway('naast')
  await first.stop()
  await pause(forMs)
  const known = await head()
  await waitFor('our own reader is so far', READ_MS, () => topic.upTo() >= known)
  await forget(world)
  await pause(forMs)
  const begin = performance.now()
  const again = await world.startGateway('naast')
  const gestart = performance.now() - begin
  try {
    await inPeace(async () => {
      await expectSameView(again.address, world.topology.gatewayProcesses[0]?.address ?? '')
    })
  } finally {
    await again.stop()
  }
  return { gestart }
}
