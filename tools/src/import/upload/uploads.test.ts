// SPDX-License-Identifier: EUPL-1.2
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Uploads } from './uploads.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'naober-bestanden-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const DAY = 24 * 60 * 60 * 1000
const text = (content: string) => Readable.from([Buffer.from(content)])

test('a file is for nobody else’s eyes, and goes after a day unless an import still needs it', async () => {
  const needed = new Set<string>()
  const uploads = new Uploads(folder, () => needed)
  const one = await uploads.keep(text('een'), 'een.csv', 'anna')
  const other = await uploads.keep(text('twee'), 'twee.csv', 'anna')
  expect(statSync(one.pad).mode & 0o077).toBe(0)
  expect(() => uploads.get(one.id, 'bob')).toThrow('niet (meer)')
  needed.add(other.pad)
  uploads.sweep(Date.now() + DAY / 2)
  expect(uploads.get(one.id, 'anna')).toEqual(one)
  uploads.sweep(Date.now() + 2 * DAY)
  expect([one, other].map(({ pad }) => existsSync(pad))).toEqual([false, true])
})

test('what breaks off half way leaves nothing', async () => {
  const broken = new Readable({
    read() {
      this.push('half')
      this.destroy(new Error('the line went dead'))
    }
  })
  const uploads = new Uploads(folder, () => new Set())
  await expect(uploads.keep(broken, 'half.csv', 'anna')).rejects.toThrow('the line went dead')
  expect(readdirSync(join(folder, 'import-bestanden'))).toEqual([])
})

test.each([
  ['../../etc/passwd', 'passwd'],
  ['C:\\lijsten\\mijn lijst.xlsx', 'mijn lijst.xlsx'],
  ['a\u202Egnp.csv\n', 'agnp.csv'],
  ['', 'bestand']
])('a name is a name, and no path: %j', async (naam, wanted) => {
  const uploads = new Uploads(folder, () => new Set())
  const { naam: kept, pad } = await uploads.keep(text('x'), naam, 'anna')
  expect(kept).toBe(wanted)
  expect(pad.startsWith(join(folder, 'import-bestanden'))).toBe(true)
})

test('only files that were brought are thrown away', async () => {
  const uploads = new Uploads(folder, () => new Set())
  const { pad } = await uploads.keep(text('x'), 'x.csv', 'anna')
  uploads.remove(join(folder, 'import-bestanden', '..', 'bestand'))
  uploads.remove(join(folder, 'bestand'))
  expect(existsSync(pad)).toBe(true)
  uploads.remove(pad)
  expect(existsSync(pad)).toBe(false)
})

test('what is still coming in counts: one person has five places, all together fifty, and each is given back', async () => {
  const uploads = new Uploads(folder, () => new Set())
  const bringing = (van: string) => {
    const body = new Readable({ read: () => {} })
    const kept = uploads.keep(body, 'x.csv', van).then(
      () => 'KEPT',
      (error: { code?: string; message: string }) => error.code ?? error.message
    )
    return { body, kept }
  }
  const annas = Array.from({ length: 5 }, () => bringing('anna'))
  expect(await bringing('anna').kept).toBe('TE_VEEL')
  annas[0]?.body.destroy(new Error('the line went dead'))
  expect(await annas[0]?.kept).toBe('the line went dead')
  const again = bringing('anna')
  const others = Array.from({ length: 45 }, (_, nr) => bringing(`iemand-${Math.floor(nr / 5)}`))
  expect(await bringing('bob').kept).toBe('TE_VEEL')
  const rest = [...annas.slice(1), again, ...others]
  for (const { body } of rest) {
    body.push('x')
    body.push(null)
  }
  expect(new Set(await Promise.all(rest.map(({ kept }) => kept)))).toEqual(new Set(['KEPT']))
  expect(await bringing('anna').kept).toBe('TE_VEEL')
})
