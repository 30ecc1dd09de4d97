// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { run } from './run.mjs'

const here = new URL('./run.mjs', import.meta.url).href

/** A process that runs `script` through run() and ends with the code that run() gives. */
const launcher = (script: string) =>
  spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { run } from '${here}'; process.exitCode = await run(process.execPath, ['-e', ${JSON.stringify(script)}])`
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] }
  )

test('gives the exit code of the program', async () => {
  expect(await run(process.execPath, ['-e', 'process.exit(7)'])).toBe(7)
})

test('gives 128 and the number of the signal that ended the program', async () => {
  expect(await run(process.execPath, ['-e', 'process.kill(process.pid, "SIGKILL")'])).toBe(137)
})

test('rejects when the program does not exist', async () => {
  await expect(run('a-program-that-is-not-there', [])).rejects.toThrow('ENOENT')
})

test.each(['SIGTERM', 'SIGINT'] as const)(
  'passes %s on, and lets the program finish in its own way',
  async (signal) => {
    const parent = launcher(
      `process.on('${signal}', () => process.exit(9)); setInterval(() => {}, 1000); console.log('ready')`
    )
    await once(parent.stdout, 'data')
    parent.kill(signal)
    expect(await once(parent, 'exit')).toEqual([9, null])
  }
)

test('keeps compiled code from one run to the next, where the caller says or in a folder of its own', async () => {
  const told = (wanted: string) =>
    `process.exit(process.env.NODE_COMPILE_CACHE?.endsWith(${JSON.stringify(wanted)}) ? 0 : 1)`
  expect(await run(process.execPath, ['-e', told('node_modules/.cache/code')])).toBe(0)
  expect(await run(process.execPath, ['-e', told('/elders')], { env: { NODE_COMPILE_CACHE: '/elders' } })).toBe(0)
})
