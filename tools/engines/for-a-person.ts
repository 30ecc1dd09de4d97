// SPDX-License-Identifier: EUPL-1.2
// `npm run engines [-- --data <map>]`: a MongoDB and a Kafka to try the distributed platform on, until Ctrl-C.
import { once } from 'node:events'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { EngineError } from './engine.ts'
import { findKafka, findMongo, leftAside } from './find.ts'
import { startKafka } from './kafka.ts'
import { startMongo } from './mongo.ts'

const data = dataFrom(process.argv.slice(2))

function dataFrom(words: string[]): string | undefined {
  try {
    return parseArgs({ args: words, options: { data: { type: 'string' } } }).values.data
  } catch {
    console.error('Gebruik: npm run engines [-- --data <map>]. Met --data blijven de gegevens in die map bewaard.')
    process.exit(1)
  }
}

const both = () => {
  if (data === undefined) return [findMongo(), findKafka()] as const
  // Data in a folder that the person names is that of our own processes.
  const folder = resolve(data)
  const aside = leftAside(process.env)
  if (aside !== null) console.error(aside)
  return [startMongo({ data: resolve(folder, 'mongodb') }), startKafka({ data: resolve(folder, 'kafka') })] as const
}

const asked = new AbortController()
// Asked twice, by the terminal and by npm, it still ends in order.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => asked.abort())

const found = await Promise.allSettled(both())
const [mongo, kafka] = found
if (mongo.status === 'fulfilled' && kafka.status === 'fulfilled') {
  console.log(`
MongoDB  ${mongo.value.url}
Kafka    ${kafka.value.brokers}

Plak dit in elk venster waarin u een proces van het platform start:

  export NAOBER_MONGODB='${mongo.value.url}'
  export NAOBER_KAFKA='${kafka.value.brokers}'

en dan npx naober start --dienst <naam>, of npx naober start --gateway --diensten <adressen>.
Voor tests op deze twee: export MONGODB_URL="$NAOBER_MONGODB" KAFKA_BROKERS="$NAOBER_KAFKA"

Ctrl-C stopt beide${data === undefined ? ' en verwijdert hun gegevens' : `; de gegevens blijven in ${data}`}.`)
  if (!asked.signal.aborted) {
    // A signal alone keeps no process alive.
    const alive = setInterval(() => {}, 60_000)
    await once(asked.signal, 'abort')
    clearInterval(alive)
  }
  console.log('MongoDB en Kafka stoppen.')
}
for (const one of found) {
  if (one.status === 'fulfilled') continue
  console.error(one.reason instanceof EngineError ? one.reason.message : one.reason)
  process.exitCode = 1
}
await Promise.all(found.map((one) => (one.status === 'fulfilled' ? one.value.stop() : undefined)))
