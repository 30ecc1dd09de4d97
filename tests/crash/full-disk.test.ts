// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { naTeSpelen } from '@naober/initiatieven/testing/naspelen'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { graphql } from '../platform/client.ts'
import { type Limits, type PlatformProcess, startProcess } from '../platform/process.ts'
import { createIssuer, type TestIssuer } from '../platform/tokens.ts'
import { Load } from './load.ts'
import { logKeepsItsWord } from './truth.ts'

const CLIENTS = 16
const KEY = 'een-geheim-dat-alleen-in-deze-proef-bestaat'
const PATIENCE = { timeout: 120_000, interval: 50 }
/** Exit code of a platform whose storage failed underneath it (EX_IOERR of sysexits). */
const STORAGE_FAILED = 74

let folder: string
let issuer: TestIssuer
let histories: Awaited<ReturnType<typeof naTeSpelen>>
let platform: PlatformProcess | undefined

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'naober-full-'))
  issuer = await createIssuer(folder)
  histories = await naTeSpelen()
})
afterEach(async () => {
  await platform?.kill()
  platform = undefined
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const start = async (data: string, limits: Limits = {}): Promise<PlatformProcess> => {
  const args = ['start', '--port', '0', '--zonder-demo', '--data', data]
  platform = await startProcess(args, { ...issuer.env, NAOBER_DIENSTSLEUTEL: KEY }, undefined, limits)
  return platform
}

/** Runs the load until so many more are acknowledged than were before. */
const acceptMore = async (base: string, load: Load, more: number): Promise<void> => {
  const before = load.acknowledged.length
  load.start(base)
  await vi.waitFor(() => expect(load.acknowledged.length).toBeGreaterThan(before + more), PATIENCE)
  await load.stop()
}

describe('a file that cannot be written any further, under load', () => {
  it('ends the process with code 74 and a clear line, and all that was acknowledged is there when it starts again', async () => {
    const data = join(folder, 'limited')
    const load = new Load(histories, issuer, { clients: CLIENTS, allowed: ['503 UITKOMST_ONBEKEND', '503 STOPT'] })
    const limited = await start(data, { fileKb: 4096 })
    load.start(limited.address)
    expect(await limited.ended).toBe(STORAGE_FAILED)
    await load.stop()
    expect(limited.output()).toMatch(/"level":60.*storage failed/)
    // The write that failed may be one that no client waited for; who came after it heard that this process stops.
    expect(load.told.get('503 STOPT')).toBeGreaterThan(0)
    expect(load.acknowledged.length).toBeGreaterThan(20)

    const again = await start(data)
    const commits = await logKeepsItsWord(again.address, KEY, load)
    await acceptMore(again.address, load, 100)
    expect(await logKeepsItsWord(again.address, KEY, load)).toBeGreaterThan(commits + 100)
  })
})

describe('a data folder that is moved away, under load', () => {
  it('ends the process with code 74, and all that was acknowledged is in it where it went', async () => {
    const data = join(folder, 'moved')
    const load = new Load(histories, issuer, { clients: CLIENTS, allowed: ['503 UITKOMST_ONBEKEND', '503 STOPT'] })
    const { address, ended, output } = await start(data)
    load.start(address)
    await vi.waitFor(() => expect(load.acknowledged.length).toBeGreaterThan(100), PATIENCE)
    await rename(data, `${data}-elders`)
    expect(await ended).toBe(STORAGE_FAILED)
    await load.stop()
    expect(output()).toContain('weggehaald, verplaatst of vervangen')
    const again = await start(`${data}-elders`)
    await logKeepsItsWord(again.address, KEY, load)
  })
})

const isRoot = process.getuid?.() === 0

/** Lets nobody write to files any more, not even who has them open; or lets them again. */
const freeze = (how: '+i' | '-i', files: readonly string[]) => execFileSync('chattr', [how, ...files])

const canFreeze = (): boolean => {
  const probe = mkdtempSync(join(tmpdir(), 'naober-freeze-'))
  try {
    freeze('+i', [probe])
    freeze('-i', [probe])
    return true
  } catch {
    return false
  } finally {
    rmSync(probe, { recursive: true, force: true })
  }
}
const freezes = canFreeze()
if (!freezes)
  console.warn('NOT RUN: a file that becomes unwritable; only root can make one so, on a disk that knows it.')

describe.runIf(freezes)('a log file that becomes unwritable, under load', () => {
  it('ends the process with code 74 and a clear line, and all that was acknowledged is there when it is writable again', async () => {
    const data = join(folder, 'frozen')
    const load = new Load(histories, issuer, { clients: CLIENTS, allowed: ['503 UITKOMST_ONBEKEND', '503 STOPT'] })
    const { address, ended, output } = await start(data)
    load.start(address)
    await vi.waitFor(() => expect(load.acknowledged.length).toBeGreaterThan(100), PATIENCE)
    const files = (await readdir(data)).filter((name) => /\.sqlite(-wal)?$/.test(name)).map((name) => join(data, name))
    expect(files).not.toEqual([])
    freeze('+i', files)
    try {
      expect(await ended).toBe(STORAGE_FAILED)
    } finally {
      freeze('-i', files)
    }
    await load.stop()
    expect(output()).toMatch(/"level":60.*storage failed/)
    const again = await start(data)
    const commits = await logKeepsItsWord(again.address, KEY, load)
    await acceptMore(again.address, load, 100)
    expect(await logKeepsItsWord(again.address, KEY, load)).toBeGreaterThan(commits + 100)
  })
})

if (!isRoot) console.warn('NOT RUN: a really full disk; only root can mount one.')

describe.runIf(isRoot)('a disk that is really full, under load', () => {
  let disk: string
  const mount = (...options: string[]) => execFileSync('mount', ['-t', 'tmpfs', ...options, 'tmpfs', disk])
  beforeAll(async () => {
    disk = join(folder, 'disk')
    await mkdir(disk)
    mount('-o', 'size=8m')
  })
  // Lazily, so that a disk that is still in use does not outlive a failed test.
  afterAll(() => void execFileSync('umount', ['-l', disk]))

  it('answers 507, goes on reading, and takes commands again in the same process when there is room', async () => {
    const data = join(disk, 'data')
    const load = new Load(histories, issuer, { clients: CLIENTS, allowed: ['507 OPSLAG_VOL'] })
    const { address, pid } = await start(data)
    load.start(address)
    await vi.waitFor(() => expect(load.told.get('507 OPSLAG_VOL')).toBeGreaterThan(100), PATIENCE)
    await load.stop()
    const stored = await logKeepsItsWord(address, KEY, load)
    const answer = await graphql(address, '{ initiatieven(first: 1) { aantal } }')
    expect(answer.data?.initiatieven).toMatchObject({ aantal: expect.any(Number) })

    mount('-o', 'remount,size=256m')
    await acceptMore(address, load, 500)
    expect(platform?.pid).toBe(pid)
    expect(await logKeepsItsWord(address, KEY, load)).toBeGreaterThan(stored + 500)

    await platform?.kill()
    const again = await start(data)
    expect(await logKeepsItsWord(again.address, KEY, load)).toBeGreaterThan(stored + 500)
  })
})
