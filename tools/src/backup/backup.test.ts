// SPDX-License-Identifier: EUPL-1.2
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { one } from '@naober/kit/store/contract/samples'
import { lockFolder } from '@naober/kit/store/lock'
import { beforeEach, describe, expect, it } from 'vitest'
import { makeBackup } from './backup.ts'
import { restoreBackup } from './herstel.ts'
import { readManifest } from './manifest.ts'
import { addCommits, DIENST, listening, openIn, seenIn, testFolder } from './test-installation.ts'

let root: string
let data: string
let backup: string
beforeEach(() => {
  root = testFolder()
  data = join(root, 'data')
  backup = join(root, 'backup')
  mkdirSync(data)
})

const make = (doel = backup) => {
  const { lines, screen } = listening()
  return makeBackup({ van: { kind: 'FOLDER', path: data }, doel, screen }).then(() => lines)
}
const restore = (path = data, overschrijf = false) => {
  const { lines, screen } = listening()
  return restoreBackup({ backup, naar: { kind: 'FOLDER', path }, overschrijf, screen }).then(() => lines)
}
const change = (path: string, sql: string) => {
  const db = new DatabaseSync(path)
  db.exec(sql)
  db.close()
}
const changeManifest = (changed: (manifest: Record<string, unknown>) => void) => {
  const path = join(backup, 'manifest.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8'))
  changed(manifest)
  writeFileSync(path, JSON.stringify(manifest))
}

describe('a backup of a folder', () => {
  it('tells how far it is in pages of the file, and never of more decisions than there are', async () => {
    await addCommits(data, 12, 'a')
    change(join(data, `${DIENST}.sqlite`), 'CREATE TABLE groot AS SELECT zeroblob(16000000) AS niets')
    const told = (await make()).join('')
    expect(told).toMatch(/initiatieven: \d\.000 bladzijden van het bestand overgezet/)
    expect(told).not.toContain('besluiten')
  })

  it('says in its manifest what its files hold', async () => {
    await addCommits(data, 12, 'a')
    const { identity, commits } = await seenIn(data)
    const lines = await make()
    const { services } = readManifest(backup)
    expect(services).toMatchObject([
      {
        dienst: DIENST,
        ...identity,
        position: 12,
        at: commits.at(-1)?.at,
        commits: { count: 12 },
        records: { count: 1 }
      }
    ])
    expect(lines.at(-2)).toMatch(/^initiatieven: tot en met positie 12 \(/)
    expect(readdirSync(backup).sort()).toEqual(['initiatieven.sqlite', 'manifest.json'])
  })

  it('is made while a process has the folder and writes, of one moment', async () => {
    await addCommits(data, 500, 'a')
    const lock = lockFolder(data)
    const store = openIn(data)
    let going = true
    let acknowledged = 0
    const writing = (async () => {
      for (let i = 0; going; i += 1) {
        const value = await store.events.head()
        await store.records.write([{ kind: 'PUT', collection: 'cursors', key: 'wisser', value }])
        await store.events.append(one(`z-${i}`, 1))
        acknowledged += 1
      }
    })()
    while (acknowledged < 20) await new Promise((resolve) => setImmediate(resolve))
    const before = acknowledged
    await make()
    going = false
    await writing
    await store.close()
    lock.release()

    const [{ position = 0 } = {}] = readManifest(backup).services
    expect(position).toBeGreaterThanOrEqual(500 + before)
    const other = join(root, 'elders')
    await restore(other)
    const seen = await seenIn(other)
    expect(seen.commits).toEqual((await seenIn(data)).commits.slice(0, position))
    expect([position, position - 1]).toContain(seen.cursor?.position)
  })

  it('does not go into a folder that holds something, and leaves nothing behind when there is nothing', async () => {
    await expect(make()).rejects.toThrow('Hier staat geen logboek van een dienst; er is niets te bewaren.')
    expect(existsSync(backup)).toBe(false)
    await addCommits(data, 1, 'a')
    mkdirSync(backup)
    writeFileSync(join(backup, 'brief.txt'), 'x')
    await expect(make()).rejects.toThrow('is niet leeg; kies een nieuwe map.')
    expect(readdirSync(backup)).toEqual(['brief.txt'])
  })

  it('says in one sentence what the disk does not let it do', async () => {
    await addCommits(data, 1, 'a')
    writeFileSync(backup, '')
    await expect(make()).rejects.toThrow(/^De map .*backup kan niet gemaakt worden \(EEXIST\); kies een andere\.$/)
    rmSync(backup)
    await make()
    writeFileSync(join(data, 'herstel-bezig'), '')
    await expect(restore(data, true)).rejects.toThrow(
      /^Er kan niet worden gewerkt met .*herstel-bezig: het systeem zegt EEXIST\.$/
    )
  })

  it('is not made of a damaged log, and nothing is left behind', async () => {
    await addCommits(data, 200, 'a')
    const path = join(data, `${DIENST}.sqlite`)
    const bytes = readFileSync(path)
    bytes.fill(7, 4096 * 4, 4096 * 12)
    writeFileSync(path, bytes)
    await expect(make()).rejects.toThrow(/beschadigd/)
    expect(existsSync(backup)).toBe(false)
  })
})

describe('restoring a backup', () => {
  it('makes a log of its own that goes on there, with the cursors that fit', async () => {
    await addCommits(data, 5, 'a')
    const before = await seenIn(data)
    await make()
    const other = join(root, 'elders')
    const lines = await restore(other)
    const after = await seenIn(other)
    const { logId } = after.identity
    expect(logId).not.toBe(before.identity.logId)
    expect(after).toEqual({
      commits: before.commits,
      identity: { logId, parent: { logId: before.identity.logId, position: 5 } },
      cursor: { ...before.cursor, logId },
      leases: []
    })
    expect(lines.at(-1)).toMatch(/^Hersteld uit de backup van .*; alles gaat verder vanaf initiatieven=5\.$/)
    expect(readdirSync(other).sort()).toEqual(['initiatieven.sqlite', 'naober.lock'])
  })

  it('is refused where something stands; with --overschrijf that is kept aside, and told what is gone', async () => {
    await addCommits(data, 5, 'a')
    await make()
    await addCommits(data, 3, 'b')
    const before = await seenIn(data)
    await expect(restore()).rejects.toThrow('staat al een logboek; herstel naar een lege plek, of geef --overschrijf.')
    expect(await seenIn(data)).toEqual(before)

    const lines = await restore(data, true)
    expect(lines).toContainEqual(
      expect.stringMatching(/verder vanaf positie 5 \(.*; 3 besluiten van daarna zijn er niet meer$/)
    )
    expect((await seenIn(data)).commits).toHaveLength(5)
    const aside = readdirSync(data).find((name) => name.startsWith('oud-')) ?? ''
    expect(lines).toContain(`Wat hier stond is bewaard in ${join(data, aside)}.`)
    expect(await seenIn(join(data, aside))).toEqual(before)
  })

  it('keeps aside what cannot be read', async () => {
    await addCommits(data, 5, 'a')
    await make()
    const damaged = 'kapot '.repeat(1_000)
    writeFileSync(join(data, `${DIENST}.sqlite`), damaged)
    await expect(restore()).rejects.toThrow('of geef --overschrijf')
    await restore(data, true)
    expect((await seenIn(data)).commits).toHaveLength(5)
    const aside = readdirSync(data).find((name) => name.startsWith('oud-')) ?? ''
    expect(readFileSync(join(data, aside, `${DIENST}.sqlite`), 'utf8')).toBe(damaged)
  })

  it('gives way to a log without decisions, and to what an earlier attempt left', async () => {
    await addCommits(data, 5, 'a')
    await make()
    const other = join(root, 'elders')
    mkdirSync(join(other, 'herstel-bezig'), { recursive: true })
    writeFileSync(join(other, 'herstel-bezig', `${DIENST}.sqlite`), 'half')
    await openIn(other).close()
    await restore(other)
    expect((await seenIn(other)).commits).toHaveLength(5)
    expect(readdirSync(other).sort()).toEqual(['initiatieven.sqlite', 'naober.lock'])
  })

  it('goes on after a second restore with cursors that stood still', async () => {
    await addCommits(data, 5, 'a')
    await make()
    await restore(data, true)
    rmSync(backup, { recursive: true })
    await make()
    await restore(data, true)
    const { identity, cursor } = await seenIn(data)
    expect(cursor).toMatchObject({ logId: identity.logId, position: 5 })
  })

  it('is refused while a platform has the folder', async () => {
    await addCommits(data, 5, 'a')
    await make()
    const lock = lockFolder(data)
    await expect(restore(data, true)).rejects.toThrow('is al in gebruik door een ander Naober-proces')
    lock.release()
  })

  const path = () => join(backup, `${DIENST}.sqlite`)
  it.each([
    ['a manifest is missing', () => rmSync(join(backup, 'manifest.json')), /is geen \(hele\) backup/],
    [
      'a manifest is cut off',
      () => writeFileSync(join(backup, 'manifest.json'), '{"format": 1'),
      /is geen \(hele\) backup/
    ],
    [
      'a newer Naober made it',
      () => changeManifest((each) => Object.assign(each, { format: 3 })),
      /heeft indeling 3; deze Naober kent 2/
    ],
    [
      'the manifest is not one',
      () => changeManifest((each) => Object.assign(each, { services: [] })),
      /is manifest\.json beschadigd/
    ],
    ['a file is missing', () => rmSync(path()), /is niet heel: .* ontbreekt/],
    ['a file is cut off', () => writeFileSync(path(), readFileSync(path()).subarray(0, 9_000)), /beschadigd/],
    [
      'a commit was changed',
      () => change(path(), 'UPDATE commits SET at = at + 1 WHERE position = 2'),
      /is niet wat het manifest zegt/
    ],
    [
      'a commit is gone',
      () => change(path(), 'DELETE FROM commits WHERE position = 2'),
      /is niet wat het manifest zegt/
    ],
    [
      'the last commit is gone',
      () => change(path(), 'DELETE FROM commits WHERE position = 3'),
      /is niet wat het manifest zegt/
    ],
    ['a record was changed', () => change(path(), "UPDATE records SET value = '{}'"), /is niet wat het manifest zegt/],
    ['it is of another log', () => change(path(), "UPDATE log SET log_id = 'ander'"), /is niet wat het manifest zegt/]
  ])('is refused in one sentence, and nothing is left behind, when %s', async (_, damage, sentence) => {
    await addCommits(data, 3, 'a')
    await make()
    damage()
    const other = join(root, 'elders')
    await expect(restore(other)).rejects.toThrow(sentence)
    expect(existsSync(other)).toBe(false)
  })
})
