// SPDX-License-Identifier: EUPL-1.2
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { one } from '@naober/kit/store/contract/samples'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { makeBackup } from '../backup/backup.ts'
import { restoreBackup } from '../backup/herstel.ts'
import { adoptPlace } from '../backup/teruggezet.ts'
import { addCommits, DIENST, listening, testFolder } from '../backup/test-installation.ts'
import { definitionOf } from './service-here.ts'
import { readSettings } from './settings.ts'
import { openStores, type Stores } from './stores.ts'

let root: string
let data: string
let file: string
let memory: string
beforeEach(() => {
  root = testFolder()
  data = join(root, 'data')
  file = join(data, `${DIENST}.sqlite`)
  memory = join(data, `logboek-${DIENST}.json`)
  mkdirSync(data)
})

const open = (
  onFault: (error: unknown) => void = (error) => expect.unreachable(String(error)),
  onFatal: (error: Error) => void = () => {}
): Promise<Stores> => openStores(definitionOf(DIENST), readSettings({ data }, {}), { onFatal, onFault })
/** A service runs, decides something and stops; answers its log. */
const served = async (...streams: string[]) => {
  const stores = await open()
  for (const stream of streams) await stores.events.append(one(stream, 1))
  const identity = stores.events.identity()
  await stores.close()
  return identity
}
const change = (sql: string) => {
  const db = new DatabaseSync(file)
  db.exec(sql)
  db.close()
}
const adopt = () => {
  const { lines, screen } = listening()
  return adoptPlace({ naar: { kind: 'FOLDER', path: data }, screen }).then(() => lines)
}
const remembered = () => JSON.parse(readFileSync(memory, 'utf8'))

describe('a data folder that served a log', () => {
  it('keeps how far that came, at once from the first decision on, and opens it again', async () => {
    const stores = await open()
    expect(existsSync(memory)).toBe(false)
    await stores.events.append(one('a', 1))
    await vi.waitFor(() => expect(remembered()).toMatchObject({ position: 1 }))
    await stores.events.append(one('b', 1))
    const head = await stores.events.head()
    await stores.close()
    expect(remembered()).toEqual(head)
    expect(await served()).toEqual(stores.events.identity())
  })

  it('begins no new one where that is gone, until the folder is told to forget it', async () => {
    const before = await served('a')
    rmSync(file)
    await expect(open()).rejects.toThrow(
      `In ${file} staat geen logboek, en de map ${data} hoort bij een logboek van ${DIENST} tot en met positie 1: kijk of NAOBER_MONGODB en --data kloppen, zet een backup terug met naober herstel, of haal ${memory} weg om bij nul te beginnen.`
    )
    expect(existsSync(file)).toBe(false)
    rmSync(memory)
    expect((await served('a')).logId).not.toBe(before.logId)
  })

  it('serves no other in its place', async () => {
    await served('a')
    const other = join(root, 'elders')
    mkdirSync(other)
    await addCommits(other, 3, 'x')
    copyFileSync(join(other, `${DIENST}.sqlite`), file)
    await expect(open()).rejects.toThrow(
      `In ${file} staat een ander logboek van ${DIENST} dan dat waar de map ${data} bij hoort: kijk of NAOBER_MONGODB en --data kloppen, of haal ${memory} weg als dit het goede is.`
    )
  })

  it.each([
    ['emptied', 'DELETE FROM commits; DELETE FROM keys', 0],
    ['cut back', 'DELETE FROM commits WHERE position = 3; DELETE FROM keys WHERE position = 3', 2]
  ])('does not go on with one that was %s, until that is made a log of its own', async (_, sql, left) => {
    const before = await served('a', 'b', 'c')
    change(sql)
    await expect(open()).rejects.toThrow(
      `Het logboek van ${DIENST} in ${file} is geleegd of teruggezet, want het besluit op positie 3 is er niet meer: laat het met naober herstel --teruggezet verder gaan als een nieuw logboek, of zet een backup terug met naober herstel.`
    )
    expect(await adopt()).toContainEqual(
      expect.stringMatching(new RegExp(`^${DIENST}: gaat als nieuw logboek verder vanaf positie ${left} `))
    )
    const after = await served('d')
    expect(after).toEqual({ logId: after.logId, parent: { logId: before.logId, position: left } })
    expect(remembered()).toMatchObject({ logId: after.logId, position: left + 1 })
  })

  it('ends who serves it where it goes back underneath', async () => {
    await served('a', 'b', 'c')
    const onFatal = vi.fn<(error: Error) => void>()
    const stores = await open(undefined, onFatal)
    change('DELETE FROM commits WHERE position = 3; DELETE FROM keys WHERE position = 3')
    await stores.close()
    expect(onFatal).toHaveBeenCalledOnce()
    expect(onFatal.mock.calls[0]?.[0].message).toContain('want het besluit op positie 3 is er niet meer')
    expect(remembered()).toMatchObject({ position: 3 })
  })

  it('opens one that herstel put there, also a second time from an older backup', async () => {
    await served('a')
    const backup = join(root, 'backup')
    await makeBackup({ van: { kind: 'FOLDER', path: data }, doel: backup, screen: listening().screen })
    for (const stream of ['b', 'c']) {
      await served(stream)
      const naar = { kind: 'FOLDER', path: data } as const
      await restoreBackup({ backup, naar, overschrijf: true, screen: listening().screen })
      await served()
      expect(remembered()).toMatchObject({ position: 1 })
    }
  })

  it('says so where what it keeps is damaged', async () => {
    await served('a')
    writeFileSync(memory, '{"logId":')
    await expect(open()).rejects.toThrow(`Het bestand ${memory} is beschadigd; weet u dat het logboek`)
  })

  it('serves on where nothing can be kept, and tells it', async () => {
    const onFault = vi.fn()
    const stores = await open(onFault)
    onTestFinished(() => stores.close())
    mkdirSync(memory)
    await stores.events.append(one('a', 1))
    await vi.waitFor(() => expect(onFault).toHaveBeenCalled())
    expect(await stores.events.append(one('b', 1))).toMatchObject({ kind: 'STORED' })
  })
})

describe('a log whose followers were further than it reaches', () => {
  beforeEach(async () => {
    await addCommits(data, 3, 'a')
    change('DELETE FROM commits WHERE position = 3; DELETE FROM keys WHERE position = 3')
  })

  it('is refused also by who never served it', async () => {
    await expect(open()).rejects.toThrow('want het besluit op positie 3 is er niet meer')
  })

  it('goes on once it is a log of its own, and those followers begin anew', async () => {
    await adopt()
    const stores = await open()
    const [follower] = await stores.records.list<{ logId: string; position: number; commandId: string }>('cursors')
    expect(follower && (await stores.events.fits(follower.value))).toBe(false)
    await stores.close()
  })
})

it('there is nothing to go on with in a folder without a log', async () => {
  await expect(adopt()).rejects.toThrow('Hier staat geen logboek van een dienst; zet het eerst terug.')
})
