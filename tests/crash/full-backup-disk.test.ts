// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { one } from '@naober/kit/store/contract/samples'
import { openSqlite } from '@naober/kit/store/sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runToEnd } from '../platform/process.ts'

const isRoot = process.getuid?.() === 0
if (!isRoot) console.warn('NOT RUN: backups on a really full disk; only root can mount one.')

describe.runIf(isRoot)('a disk without room', () => {
  let folder: string
  let disk: string
  const data = () => join(folder, 'data')
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'naober-vol-'))
    disk = join(folder, 'disk')
    await Promise.all([mkdir(disk), mkdir(data())])
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk])
    const path = join(data(), 'initiatieven.sqlite')
    const store = openSqlite({ path, dienst: 'initiatieven', create: true, onFatal: () => {} })
    await Promise.all(Array.from({ length: 8_000 }, (_, i) => store.events.append(one(`ding-${i}`, 1))))
    await store.close()
  })
  afterAll(async () => {
    // Lazily, so that a disk that is still in use does not outlive a failed test.
    execFileSync('umount', ['-l', disk])
    await rm(folder, { recursive: true, force: true })
  })

  const saysThatItIsFull = {
    code: 1,
    output: expect.stringMatching(/^Het bestand .*\/disk\/.* kan niet worden geschreven, want de schijf is vol\.\n$/m)
  }

  it('is told of in one sentence by a backup, which leaves nothing behind', async () => {
    expect(await runToEnd(['backup', join(disk, 'backup'), '--van', data()])).toMatchObject(saysThatItIsFull)
    expect(await readdir(disk)).toEqual([])
  })

  it('and by a restore', async () => {
    const backup = join(folder, 'backup')
    expect(await runToEnd(['backup', backup, '--van', data()])).toMatchObject({ code: 0 })
    expect(await runToEnd(['herstel', backup, '--naar', join(disk, 'data')])).toMatchObject(saysThatItIsFull)
    expect(await readdir(disk)).toEqual([])
  })

  it('and by a move, which goes on when there is room', async () => {
    const move = ['verhuis', '--van', data(), '--naar', join(disk, 'data')]
    expect(await runToEnd(move)).toMatchObject(saysThatItIsFull)
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'remount,size=64m', 'tmpfs', disk])
    expect(await runToEnd(move)).toMatchObject({ code: 0 })
  })
})
