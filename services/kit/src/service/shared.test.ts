// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { testFolder } from '../store/sqlite/test-folder.ts'
import { openSqlite } from '../store/sqlite.ts'
import { ownHouse, send, sharedContract, sharedHouse, typesIn } from './shared-house.ts'

const sqliteHouse = async () => {
  const path = join(testFolder(), 'kas.sqlite')
  const onFatal = (error: Error) => {
    throw error
  }
  return sharedHouse(async () => openSqlite({ path, dienst: 'kas', create: true, onFatal }))
}

sharedContract('sqlite', sqliteHouse)

describe('two processes of one service', () => {
  it('answer by what the other decided, refusals too', async () => {
    const { start } = await ownHouse(sqliteHouse)
    const [one, two] = [await start('een'), await start('twee')]
    const id = String((await send(one, 'openPot', null, { naam: 'samen' })).body.id)
    expect((await send(two, 'stort', id, { bedrag: 5 })).status).toBe(200)
    expect((await send(one, 'sluitPot', id, {})).status).toBe(200)
    expect((await send(two, 'stort', id, { bedrag: 5 })).status).toBe(422)
    expect((await send(two, 'heropenPot', id, {})).status).toBe(200)
    // What the first remembers is a closed pot.
    expect((await send(one, 'stort', id, { bedrag: 5 })).status).toBe(200)
  })

  it('keep what they remember of a stream up to date with what others add', async () => {
    const { start } = await ownHouse(sqliteHouse)
    const [one, two] = [await start('een'), await start('twee')]
    const id = String((await send(one, 'openPot', null, { naam: 'samen' })).body.id)
    await send(two, 'stort', id, { bedrag: 1 })
    await send(one, 'sluitPot', id, {})
    const closed = (await one.store.events.readStream(`pot-${id}`, 0)).at(-1)?.event.version
    const known = () => two.service.handler.streams.cached(`pot-${id}`)
    await vi.waitFor(() => expect(known()?.version).toBeGreaterThanOrEqual(closed ?? Number.NaN), 5_000)
    expect(known()?.state).toMatchObject({ open: false, saldo: 1 })
  })

  it('react to each deposit once, in whichever process it was made, also after one has gone', async () => {
    const { start } = await ownHouse(sqliteHouse)
    const [one, two] = [await start('een'), await start('twee')]
    const id = String((await send(one, 'openPot', null, { naam: 'samen' })).body.id)
    await Promise.all(Array.from({ length: 20 }, (_, i) => send(i % 2 === 0 ? one : two, 'stort', id, { bedrag: 1 })))
    await one.stop()
    await send(two, 'stort', id, { bedrag: 1 })
    await vi.waitFor(
      async () => expect((await typesIn(two)).filter((type) => type === 'Bedankt')).toHaveLength(21),
      5_000
    )
    expect((await typesIn(two)).filter((type) => type === 'Gestort')).toHaveLength(21)
  })

  it('relay every commit in order, the second going on where the first stopped', async () => {
    const { start } = await ownHouse(sqliteHouse)
    const [one, two] = [await start('een'), await start('twee')]
    const id = String((await send(two, 'openPot', null, { naam: 'samen' })).body.id)
    await send(one, 'stort', id, { bedrag: 1 })
    await vi.waitFor(() => expect(one.relayed.length + two.relayed.length).toBeGreaterThan(1))
    await one.stop()
    await send(two, 'stort', id, { bedrag: 1 })
    const { position } = await two.store.events.head()
    await vi.waitFor(() => expect(two.relayed.at(-1)?.commit.position).toBeGreaterThanOrEqual(position), 5_000)
    const all = [...one.relayed, ...two.relayed].map(({ commit }) => commit.position)
    expect([...new Set(all)]).toEqual(Array.from({ length: new Set(all).size }, (_, i) => i + 1))
  })

  it('forget a text that was taken back in the other', async () => {
    const { start } = await ownHouse(sqliteHouse)
    const [one, two] = [await start('een'), await start('twee')]
    const id = String((await send(one, 'openPot', null, { naam: 'Bel Jan' })).body.id)
    await send(two, 'stort', id, { bedrag: 1 })
    expect(JSON.stringify(two.service.handler.streams.cached(`pot-${id}`))).toContain('Bel Jan')
    expect((await send(one, 'wisPotTekst', id, { versie: 1, pad: '/naam', grond: 'PERSOONSGEGEVEN' })).status).toBe(200)
    await vi.waitFor(() =>
      expect(JSON.stringify(two.service.handler.streams.cached(`pot-${id}`) ?? null)).not.toContain('Bel Jan')
    )
    await vi.waitFor(async () =>
      expect(JSON.stringify(await two.store.events.readEvents(0, 9))).not.toContain('Bel Jan')
    )
  })
})
