// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findingsOf } from './command.ts'
import { lintFaults, outOfSync, typeFaults } from './programs.ts'
import { root } from './repository.ts'

// Inside the repository, because Biome looks no further; git ignores the folder, Biome is told not to.
let folder = ''
beforeEach(() => {
  mkdirSync(join(root, '.cache'), { recursive: true })
  folder = mkdtempSync(join(root, '.cache/check-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

test('a wrong type is found', async () => {
  const project = write('tsconfig.json', '{ "compilerOptions": { "noEmit": true, "types": [] }, "files": ["a.ts"] }')
  write('a.ts', 'export const a: number = 1\n')
  expect(await typeFaults(project)).toEqual([])
  write('a.ts', 'export const a: number = "one"\n')
  expect((await typeFaults(project)).join('\n')).toContain('TS2322')
})

test('a wrong format and an any are found', async () => {
  const config = write('biome.json', '{ "root": true, "javascript": { "formatter": { "quoteStyle": "single" } } }')
  const good = write('good.ts', "export const a = 'one';\n")
  expect(await lintFaults(`--config-path=${config}`, good)).toEqual([])
  const bad = write('bad.ts', 'export const a: any = "one";\n')
  expect((await lintFaults(`--config-path=${config}`, bad)).join('\n')).toContain('noExplicitAny')
})

test('a generator that reports a difference is a finding', async () => {
  expect(await outOfSync(write('same.mjs', 'process.exitCode = 0'))).toEqual([])
  const differs = write('differs.mjs', 'console.log(process.argv[2], "schema.graphql differs"); process.exitCode = 1')
  expect(await outOfSync(differs)).toEqual(['--check schema.graphql differs'])
})

test('a program that cannot be started, or ends without a word, is a finding', async () => {
  expect(await findingsOf('a-program-that-is-not-there', [])).toHaveLength(1)
  expect(await findingsOf(process.execPath, ['-e', 'process.exit(3)'])).toHaveLength(1)
})
