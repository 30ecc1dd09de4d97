// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import mongoose from 'mongoose'
import { afterAll, expect, it, onTestFinished } from 'vitest'
import { ownDatabase } from './test-database.ts'

const { url, drop } = ownDatabase()
afterAll(drop)

/** A way to the server that can fall silent: nothing is broken, and nothing is read any more. */
const silentWay = async () => {
  const { host } = new URL(url)
  const [hostname = '', port = ''] = host.split(':')
  const sockets = new Set<Socket>()
  let isSilent = false
  const join = (client: Socket): void => {
    const server = connect({ host: hostname, port: Number(port) })
    for (const socket of [client, server]) sockets.add(socket.on('error', () => {}))
    if (isSilent) return
    client.pipe(server)
    server.pipe(client)
  }
  const listener = createServer(join).listen(0, '127.0.0.1')
  await once(listener, 'listening')
  const at = listener.address()
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    listener.close()
  })
  return {
    address: `127.0.0.1:${typeof at === 'object' && at !== null ? at.port : 0}`,
    fallSilent: () => {
      isSilent = true
      for (const socket of sockets) {
        socket.unpipe()
        socket.pause()
      }
    }
  }
}

/** More than what fits into the buffers between two sockets on one machine. */
const LARGE = 'x'.repeat(15 * 1024 * 1024)
/** Less than the deadline that we set ourselves, and more than it takes the driver to miss its heartbeat here. */
const SOON_MS = 15_000

it('a write that waits for room ends when its connection is given up', async () => {
  const way = await silentWay()
  const client = new mongoose.mongo.MongoClient(`mongodb://${way.address}/?directConnection=true`, {
    retryWrites: false,
    heartbeatFrequencyMS: 500,
    connectTimeoutMS: 3_000,
    serverSelectionTimeoutMS: 5_000
  })
  onTestFinished(() => client.close(true))
  const large = client.db(new URL(url).pathname.slice(1)).collection('groot')
  await large.insertOne({ klein: true })
  way.fallSilent()
  const begun = performance.now()
  await expect(large.insertMany([{ LARGE }, { LARGE }])).rejects.toBeInstanceOf(mongoose.mongo.MongoError)
  expect(performance.now() - begun).toBeLessThan(SOON_MS)
})
