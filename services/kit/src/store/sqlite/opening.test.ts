// SPDX-License-Identifier: EUPL-1.2
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { one } from '../contract/samples.ts'
import { OpeningError } from '../opening-error.ts'
import { openSqlite } from '../sqlite.ts'
import { startWriter, testFolder } from './test-folder.ts'

const open = (path: string, over: { create?: boolean; dienst?: string } = {}) =>
  openSqlite({ path, dienst: 'proef', create: true, onFatal: () => {}, ...over })

/** The one sentence that an opening fails with. */
const sentence = (attempt: () => unknown): string => {
  try {
    attempt()
  } catch (error) {
    if (error instanceof OpeningError) return error.message
    throw error
  }
  throw new Error('it opened')
}

const newLog = async (): Promise<string> => {
  const path = join(testFolder(), 'proef.db')
  const store = open(path)
  await store.events.append(one('a', 1))
  await store.close()
  return path
}

const change = (path: string, sql: string): void => {
  const db = new DatabaseSync(path)
  db.exec(sql)
  db.close()
}

describe('a file that cannot be opened is told of in one sentence:', () => {
  it('the folder is missing', () => {
    const path = join(testFolder(), 'nergens', 'proef.db')
    expect(sentence(() => open(path))).toBe(`De map van het bestand ${path} bestaat niet.`)
  })

  it('the file is missing and no log may begin here', () => {
    const path = join(testFolder(), 'proef.db')
    const text = `Het bestand ${path} bestaat niet, en hier mag geen nieuw logboek beginnen.`
    expect(sentence(() => open(path, { create: false }))).toBe(text)
    open(path)
  })

  it('the file is empty and no log may begin here', () => {
    const path = join(testFolder(), 'proef.db')
    writeFileSync(path, '')
    const text = `In het bestand ${path} staat geen logboek, en hier mag er geen beginnen.`
    expect(sentence(() => open(path, { create: false }))).toBe(text)
  })

  it('the path is a folder', () => {
    const path = join(testFolder(), 'proef.db')
    mkdirSync(path)
    expect(sentence(() => open(path))).toMatch(/^Het bestand .*proef\.db kan niet worden geschreven: /)
  })

  it.each([
    [
      'the file',
      (path: string) => {
        chmodSync(join(path, '..'), 0o777)
        chmodSync(path, 0o444)
      }
    ],
    ['the folder', (path: string) => chmodSync(join(path, '..'), 0o555)]
  ])('%s may not be written', { timeout: 60_000 }, async (_, forbid) => {
    const path = await newLog()
    forbid(path)
    const writer = startWriter([path, 'x', 'powerless'])
    expect(await writer.ended).toBe(1)
    expect(writer.lines).toEqual([expect.stringMatching(/^OpeningError Het bestand .* kan niet worden geschreven: /)])
  })

  it('the file is no database', () => {
    const path = join(testFolder(), 'proef.db')
    writeFileSync(path, 'Beste lezer, dit is een brief en geen logboek. '.repeat(100))
    expect(sentence(() => open(path))).toBe(`Het bestand ${path} is geen logboek van Naober, of het is beschadigd.`)
  })

  it('the file is a database of somebody else, and stays as it was', () => {
    const path = join(testFolder(), 'proef.db')
    change(path, 'CREATE TABLE adressen(naam TEXT)')
    expect(sentence(() => open(path))).toBe(`Het bestand ${path} is geen logboek van Naober, of het is beschadigd.`)
    const db = new DatabaseSync(path)
    expect(db.prepare('PRAGMA journal_mode').get()?.journal_mode).toBe('delete')
    expect(db.prepare('SELECT count(*) n FROM sqlite_schema').get()?.n).toBe(1)
    db.close()
  })

  it('the file is of a newer version', async () => {
    const path = await newLog()
    change(path, 'PRAGMA user_version = 2')
    const text = `Het bestand ${path} is van een nieuwere Naober (indeling 2, deze kent 1); werk Naober bij.`
    expect(sentence(() => open(path))).toBe(text)
  })

  it('the file is of another service', async () => {
    const path = await newLog()
    const text = `Het bestand ${path} is het logboek van proef, niet van ander.`
    expect(sentence(() => open(path, { dienst: 'ander' }))).toBe(text)
  })

  it('a table has lost what makes its rows unique', async () => {
    const path = await newLog()
    change(path, 'ALTER TABLE keys RENAME TO k; CREATE TABLE keys AS SELECT * FROM k; DROP TABLE k')
    const text = `In het bestand ${path} ontbreken tabellen of zijn ze veranderd: keys.`
    expect(sentence(() => open(path))).toBe(text)
  })

  it('another program holds the file', async () => {
    const path = await newLog()
    const holder = new DatabaseSync(path)
    holder.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; UPDATE log SET dienst = dienst')
    expect(sentence(() => open(path))).toBe(`Het bestand ${path} is in gebruik door een ander programma.`)
    holder.close()
  })
})
