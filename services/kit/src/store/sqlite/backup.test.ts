// SPDX-License-Identifier: EUPL-1.2
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { commitOf, event } from '../contract/samples.ts'
import { openSqlite } from '../sqlite.ts'
import { backupSqlite, sealBackup } from './backup.ts'
import { openRawBackup } from './raw.ts'
import { startWriter, testFolder } from './test-folder.ts'

it('copies a log as it was at one moment, while another process writes without end', { timeout: 60_000 }, async () => {
  const folder = testFolder()
  const [path, copy] = [join(folder, 'proef.db'), join(folder, 'kopie.db')]
  const filled = openSqlite({ path, dienst: 'proef', create: true, onFatal: () => {} })
  const large = (i: number) => commitOf([event(`groot-${i}`, 1, { tekst: 'x'.repeat(3_000) })])
  await Promise.all(Array.from({ length: 6_000 }, (_, i) => filled.events.append(large(i))))
  await filled.close()
  const writer = startWriter([path, 'x'])
  await writer.until((lines) => lines.length > 100)
  const before = 6_000 + writer.lines.length - 1
  let steps = 0
  await backupSqlite(path, copy, () => {
    steps += 1
  })
  const during = writer.lines.length - 1
  // It was not held up for long, and did not hold up the copy.
  await writer.until((lines) => lines.length > during + 100)
  writer.child.kill('SIGKILL')
  await writer.ended
  sealBackup(copy)
  expect(steps).toBeGreaterThan(0)
  expect(readdirSync(folder).filter((name) => name.startsWith('kopie'))).toEqual(['kopie.db'])

  const raw = openRawBackup(copy, 'proef')
  const { position } = await raw.tail()
  await raw.close()
  expect(position).toBeGreaterThanOrEqual(before)
  const [whole, made] = [path, copy].map((each) =>
    openSqlite({ path: each, dienst: 'proef', create: false, onFatal: () => {} })
  )
  expect(await made?.events.readCommits(0, 1_000_000)).toEqual(await whole?.events.readCommits(0, position))
  expect(made?.events.identity()).toEqual(whole?.events.identity())
  await whole?.close()
  await made?.close()
})
