// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it, onTestFinished } from 'vitest'
import { one } from '../contract/samples.ts'
import { openMongo } from '../mongo.ts'
import { OpeningError } from '../opening-error.ts'
import { assemble, PARTS } from './assemble.ts'
import { DIENST, ownDatabase, proxyBefore, type TestDatabase } from './test-database.ts'

const newDatabase = (): TestDatabase & { told: RegExp } => {
  const database = ownDatabase()
  onTestFinished(database.drop)
  return { ...database, told: /^mongodb:\/\/\S+\/proef-\w+_proef$/ }
}

const open = async (url: string, over: { create?: boolean; connectMs?: number } = {}) => {
  const { create = true, connectMs = PARTS.connectMs } = over
  const store = await assemble({ url, dienst: DIENST, create, onFatal: () => {} }, { ...PARTS, connectMs })
  onTestFinished(() => store.close())
  return store
}

/** The one sentence that an opening fails with, the place in it as `<plek>`. */
const sentence = async (attempt: Promise<unknown>): Promise<string> => {
  try {
    await attempt
  } catch (error) {
    if (error instanceof OpeningError) return error.message.replace(error.path || '<plek>', '<plek>')
    throw error
  }
  throw new Error('it opened')
}

const newLog = async () => {
  const database = newDatabase()
  const store = await openMongo({ url: database.url, dienst: DIENST, create: true, onFatal: () => {} })
  await store.events.append(one('a', 1))
  await store.close()
  return { ...database, db: await database.db() }
}

describe('a database that cannot be opened is told of in one sentence:', () => {
  it('it is empty and no log may begin here', async () => {
    const { url } = newDatabase()
    const text = 'In de database <plek> staat geen logboek, en hier mag er geen beginnen.'
    expect(await sentence(open(url, { create: false }))).toBe(text)
    await open(url)
    await open(url, { create: false })
  })

  it('its address names a file that is not there', async () => {
    const url = `${newDatabase().url}&tls=true&tlsCAFile=${encodeURIComponent('/er/is/geen.pem')}`
    expect(await sentence(open(url))).toBe(
      'Het bestand /er/is/geen.pem, dat het adres van MongoDB noemt, is niet te lezen.'
    )
  })

  it('it is of another service', async () => {
    const { url, db } = await newLog()
    await db.collection('log').updateOne({}, { $set: { dienst: 'ander' } })
    expect(await sentence(open(url))).toBe('De database <plek> is het logboek van ander, niet van proef.')
  })

  it('it is of a newer version', async () => {
    const { url, db } = await newLog()
    await db.collection('log').updateOne({}, { $set: { schema: 2 } })
    const text = 'De database <plek> is van een nieuwere Naober (indeling 2, deze kent 1); werk Naober bij.'
    expect(await sentence(open(url))).toBe(text)
  })

  it('it has lost what makes its commits unique', async () => {
    const { url, db } = await newLog()
    await db.collection('commits').dropIndex('keys')
    await db.collection('commits').createIndex({ keys: 1 }, { name: 'keys' })
    await db.collection('records').drop()
    const text = 'In de database <plek> ontbreken indexen of zijn ze veranderd: commits.keys, records.expiry.'
    expect(await sentence(open(url))).toBe(text)
  })

  it('it has commits and no identity', async () => {
    const { url, db } = await newLog()
    await db.collection('log').deleteMany({})
    const text =
      'In de database <plek> staan besluiten zonder logboek: zij is maar voor een deel teruggezet of geleegd. Zet haar heel terug, of zet een backup terug met naober herstel --overschrijf.'
    expect(await sentence(open(url))).toBe(text)
  })

  it('the address is none of MongoDB', async () => {
    const text = 'Het adres van MongoDB moet beginnen met mongodb:// en een host.'
    expect(await sentence(open('http://127.0.0.1:1/'))).toBe(text)
  })

  it('the address has a setting that does not exist', async () => {
    const { url } = newDatabase()
    expect(await sentence(open(`${url}&bestaatNiet=1`))).toBe('Het adres <plek> klopt niet, of een instelling erin.')
  })

  it('the password is refused, and stands in no message', async () => {
    const { url } = newDatabase()
    const withPassword = url.replace('mongodb://', 'mongodb://jan:geheim@')
    const attempt = open(`${withPassword}&authSource=admin`)
    expect(await sentence(attempt)).toBe('MongoDB op <plek> weigert deze gebruiker of dit wachtwoord.')
    await expect(attempt).rejects.not.toThrow('geheim')
  })

  it('nothing answers there', async () => {
    const text = 'Op <plek> antwoordt na 0 seconden nog geen MongoDB die schrijven aanneemt.'
    expect(await sentence(open('mongodb://127.0.0.1:1/?replicaSet=rs0', { connectMs: 100 }))).toBe(text)
  })
})

it('waits for a database that is not there yet, also where its first connections break off', async () => {
  const database = newDatabase()
  const proxy = await proxyBefore()
  onTestFinished(() => proxy.stop())
  const lost = [1, 2, 3].map(() => proxy.loseNext(() => true))
  const store = await open(database.through(proxy))
  await Promise.all(lost)
  expect(await store.events.append(one('a', 1))).toMatchObject({ kind: 'STORED', position: 1 })
})

it('begins one log where several processes start at once', async () => {
  const { url } = newDatabase()
  const stores = await Promise.all([open(url), open(url), open(url)])
  expect(new Set(stores.map(({ events }) => events.identity().logId)).size).toBe(1)
  const outcomes = await Promise.all(stores.map(({ events }, i) => events.append(one(`s-${i}`, 1))))
  expect(outcomes.map((outcome) => outcome.kind === 'STORED' && outcome.position).sort()).toEqual([1, 2, 3])
})
