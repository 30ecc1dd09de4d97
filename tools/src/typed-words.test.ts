// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { readWords } from './typed-words.ts'

const options = { only: { type: 'string' }, quick: { type: 'boolean', default: false } } as const

test('what fits is what is asked', () => {
  expect(readWords(['--only', 'a'], options)).toMatchObject({ kind: 'ASKED', values: { only: 'a', quick: false } })
  expect(readWords([], options)).toMatchObject({ kind: 'ASKED', values: { quick: false } })
})

test.each([['--help'], ['-h'], ['--only', 'a', '--help'], ['--unknown', '--help']])('%s asks how', (...args) => {
  expect(readWords(args, options)).toEqual({ kind: 'HELP' })
})

test.each([
  [['--unknown'], "Unknown option '--unknown'."],
  [['-x'], "Unknown option '-x'."],
  [['--only'], "Option '--only <value>' argument missing."],
  [['word'], "Unexpected argument 'word'."]
])('%s is wrong, in one sentence', (args, sentence) => {
  expect(readWords(args, options)).toEqual({ kind: 'WRONG', sentence })
})

const script = (path: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [new URL(path, import.meta.url).pathname, ...args], {
    encoding: 'utf8',
    timeout: 20_000
  })
  return { status, stdout, stderr }
}

test.each(['bench', 'check', 'generate'])(
  'npm run %s tells how it is used, and refuses what it does not know',
  (name) => {
    const path = `./${name}/${name}.ts`
    const help = script(path, '--help')
    expect([help.status, help.stderr]).toEqual([0, ''])
    expect(help.stdout).toMatch(new RegExp(`^npm run ${name} -- \\[--`))
    expect(script(path, '--quikc')).toEqual({
      status: 1,
      stdout: '',
      stderr: "Unknown option '--quikc'. --help tells what can be asked.\n"
    })
  }
)
