// SPDX-License-Identifier: EUPL-1.2
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { codeHash, hashOf } from './code-hash.ts'

it('the hash of code changes with each of its files and their names, not with its tests', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'naober-hash-'))
  await mkdir(join(folder, 'deep'))
  const hashes: string[] = []
  for (const [name, text] of [
    ['a.ts', 'one'],
    ['a.ts', 'two'],
    ['deep/b.ts', 'two'],
    ['a.test.ts', 'test']
  ] as const) {
    await writeFile(join(folder, name), text)
    hashes.push(await hashOf([folder]))
  }
  expect(new Set(hashes.slice(0, 3)).size).toBe(3)
  expect(hashes[3]).toBe(hashes[2])
  await rm(folder, { recursive: true })
})

it('the hash of our code is there and the same twice', async () => {
  expect(await codeHash()).toBe(await codeHash())
})
