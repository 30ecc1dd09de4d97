// SPDX-License-Identifier: EUPL-1.2
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { csv, ELEMENTEN, useSheets } from '../import/sheet-on-trial.ts'
import { takeBack } from '../import/take-back.ts'
import { readSettings } from '../start/settings.ts'
import { verhuis } from '../verhuis/verhuis.ts'
import { makeBackup } from './backup.ts'
import { restoreBackup } from './herstel.ts'
import { readManifest } from './manifest.ts'
import { listening, openIn, testFolder } from './test-installation.ts'

const { folder, run, screen } = useSheets()

let root: string
let backup: string
let other: string
beforeEach(() => {
  root = testFolder()
  backup = join(root, 'backup')
  other = join(root, 'elders')
})

const make = () => makeBackup({ van: { kind: 'FOLDER', path: folder() }, doel: backup, screen })
const restore = async (overschrijf = false, path = other) => {
  const { lines, screen } = listening()
  await restoreBackup({ backup, naar: { kind: 'FOLDER', path }, overschrijf, screen })
  return lines
}
const typesIn = async (data: string) => {
  const store = openIn(data)
  const commits = await store.events.readCommits(0, 1_000)
  await store.close()
  return commits.flatMap(({ events }) => events.map(({ type }) => type))
}
/** Every file beside the log, with its text. */
const besideIn = (data: string) =>
  ['import', 'koppelingen'].flatMap((name) =>
    readdirSync(join(data, name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [
        join(entry.parentPath, entry.name).slice(data.length),
        readFileSync(join(entry.parentPath, entry.name), 'utf8')
      ])
      .sort()
  )
const importFile = () => readManifest(backup).files.find(({ path }) => path.endsWith('rijen.ndjson'))?.path ?? ''

describe('what stands beside the log goes along', () => {
  test('in a backup: an import can be taken back where it was put back', async () => {
    const id = await run('elementen.csv', csv(...ELEMENTEN), 'elementen')
    await make()
    await restore()
    expect(besideIn(other)).toEqual(besideIn(folder()))
    await takeBack(id, readSettings({ data: other }, {}), screen)
    expect((await typesIn(other)).filter((type) => type === 'ElementVerdwenen')).toHaveLength(2)
  })

  test('on moving to another folder, and again what is new', async () => {
    const id = await run('elementen.csv', csv(...ELEMENTEN), 'elementen')
    await verhuis({ van: folder(), naar: other, screen })
    await run(
      'meer.csv',
      csv(ELEMENTEN[0] ?? '', 'Praatcafé;Informele dienst;collectief;Baarn;;1-3-2021;;;'),
      'elementen'
    )
    await verhuis({ van: folder(), naar: other, screen })
    expect(besideIn(other)).toEqual(besideIn(folder()))
    await takeBack(id, readSettings({ data: other }, {}), screen)
    expect((await typesIn(other)).filter((type) => type === 'ElementVerdwenen')).toHaveLength(2)
  })
})

describe('a backup with files beside the log', () => {
  beforeEach(async () => {
    await run('elementen.csv', csv(...ELEMENTEN), 'elementen')
  })

  test('takes no links along, and nothing that is half written or hidden', async () => {
    writeFileSync(join(root, 'geheim'), 'van een ander')
    symlinkSync(join(root, 'geheim'), join(folder(), 'koppelingen', 'link.json'))
    writeFileSync(join(folder(), 'koppelingen', 'half.json.nieuw'), '{')
    writeFileSync(join(folder(), 'koppelingen', '.weg'), '')
    await make()
    expect(readdirSync(join(backup, 'koppelingen'))).toEqual([expect.stringMatching(/^elementen-[0-9a-f]{12}\.json$/)])
  })

  test.each([
    ['is gone', () => rmSync(join(backup, importFile())), 'ontbreekt'],
    ['was changed', () => writeFileSync(join(backup, importFile()), '{}'), 'is niet wat het manifest zegt']
  ])('of which one %s is refused, and nothing is left there', async (_, spoil, words) => {
    await make()
    spoil()
    await expect(restore()).rejects.toThrow(words)
    expect(existsSync(other)).toBe(false)
  })

  test('whose manifest names a file elsewhere is refused', async () => {
    await make()
    const path = join(backup, 'manifest.json')
    const manifest = JSON.parse(readFileSync(path, 'utf8'))
    for (const elsewhere of ['../brief', 'import/../../brief', '/etc/brief', 'overzicht/brief', 'import']) {
      writeFileSync(path, JSON.stringify({ ...manifest, files: [{ ...manifest.files[0], path: elsewhere }] }))
      await expect(restore(), elsewhere).rejects.toThrow('is manifest.json beschadigd')
    }
  })

  test('keeps aside what stood there', async () => {
    await make()
    cpSync(folder(), other, { recursive: true })
    mkdirSync(join(other, 'import/aaaaaaaaaaaa'))
    writeFileSync(join(other, 'import/aaaaaaaaaaaa/opzet.json'), '{}')
    await restore(true)
    expect(besideIn(other)).toEqual(besideIn(folder()))
    const aside = readdirSync(other).find((name) => name.startsWith('oud-')) ?? ''
    expect(readFileSync(join(other, aside, 'import/aaaaaaaaaaaa/opzet.json'), 'utf8')).toBe('{}')
  })
})
