// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, it, onTestFinished } from 'vitest'
import { commitOf, event, randomOf } from '../contract/samples.ts'
import { openSqlite } from '../sqlite.ts'
import { bytesIn, testFolder } from './test-folder.ts'

const open = (folder: string) => {
  const store = openSqlite({ path: join(folder, 'proef.db'), dienst: 'proef', create: true, onFatal: () => {} })
  onTestFinished(() => store.close())
  return store
}

it('leaves no byte of a wiped text in the file or the WAL, whatever its size and place', {
  timeout: 60_000
}, async () => {
  const folder = testFolder()
  const { events } = open(folder)
  const random = randomOf(3)
  const texts = Array.from(
    { length: 60 },
    (_, i) => `geheim-${i}-${'z'.repeat(random(i % 10 === 0 ? 30_000 : 600))}-einde-${i}`
  )
  const seal = { salt: 'c2FsdA', digest: 'dit-zegel-ook' }
  await Promise.all(
    texts.map((tekst, i) => events.append(commitOf([event(`s-${i}`, 1, { doel: 'blijft', tekst })], { seal })))
  )
  const old = bytesIn(folder)
  expect(texts.every((_, i) => old.includes(`geheim-${i}-`))).toBe(true)

  const wiped = new Set<number>()
  while (wiped.size < 40) wiped.add(random(texts.length))
  for (const i of wiped) expect(await events.wipe(i + 1, 0, '/tekst')).toBe(true)

  const bytes = bytesIn(folder)
  const left = texts.map((_, i) => i).filter((i) => bytes.includes(`geheim-${i}-`) || bytes.includes(`-einde-${i}"`))
  expect(left).toEqual(texts.map((_, i) => i).filter((i) => !wiped.has(i)))
  const seals = bytes.toString('latin1').split('dit-zegel-ook').length - 1
  expect(seals).toBe(texts.length - wiped.size)
})

it('asks for another try while a reader keeps the old text in the WAL, and is done on the next', async () => {
  const folder = testFolder()
  const { events } = open(folder)
  await events.append(commitOf([event('a', 1, { tekst: 'geheim' })]))
  const reader = new DatabaseSync(join(folder, 'proef.db'))
  reader.exec('BEGIN; SELECT * FROM commits')
  await expect(events.wipe(1, 0, '/tekst')).rejects.toMatchObject({ code: 'DRUK' })
  expect(bytesIn(folder).includes('geheim')).toBe(true)
  reader.exec('COMMIT')
  reader.close()
  expect(await events.wipe(1, 0, '/tekst')).toBe(true)
  expect(bytesIn(folder).includes('geheim')).toBe(false)
})
