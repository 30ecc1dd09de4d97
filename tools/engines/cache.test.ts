// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { cached, cacheFolder } from './cache.ts'

const pin = { name: 'ding', version: '1.0', sha256: 'abcdef0123456789', megabytes: 1 }
const silent = () => {}
let home = ''

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'naober-cache-'))
  vi.stubEnv('XDG_CACHE_HOME', home)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(home, { recursive: true })
})

const fetchWith = (text: string) => async (folder: string) => {
  writeFileSync(join(folder, 'file'), text)
  return pin.sha256
}

test('fetches once, and then gives what is there', async () => {
  const place = await cached(pin, fetchWith('first'), silent)
  expect(await cached(pin, fetchWith('second'), silent)).toBe(place)
  expect(readFileSync(join(place, 'file'), 'utf8')).toBe('first')
})

test('keeps one of two that are fetched at the same time, and nothing beside it', async () => {
  const both = Promise.withResolvers<void>()
  let fetching = 0
  const together = async (folder: string) => {
    fetching += 1
    if (fetching === 2) both.resolve()
    await both.promise
    return fetchWith('whole')(folder)
  }
  const [one, other] = await Promise.all([cached(pin, together, silent), cached(pin, together, silent)])
  expect(one).toBe(other)
  expect(readFileSync(join(one, 'file'), 'utf8')).toBe('whole')
  expect(readdirSync(cacheFolder())).toEqual(['ding-1.0-abcdef012345'])
})

test('refuses what is not what was pinned, and keeps none of it', async () => {
  const other = async () => 'ffff'
  await expect(cached(pin, other, silent)).rejects.toThrow('iets anders: SHA-256 ffff')
  expect(readdirSync(cacheFolder())).toEqual([])
})

test('keeps nothing of a fetch that fails', async () => {
  const failing = async () => {
    throw new Error('no network')
  }
  await expect(cached(pin, failing, silent)).rejects.toThrow('no network')
  expect(readdirSync(cacheFolder())).toEqual([])
})

test('stands in the home folder where the environment names no other', () => {
  expect(cacheFolder({})).toMatch(/\.cache\/naober\/engines$/)
  expect(cacheFolder({ XDG_CACHE_HOME: '/elsewhere' })).toBe('/elsewhere/naober/engines')
})
