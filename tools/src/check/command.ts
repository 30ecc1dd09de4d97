// SPDX-License-Identifier: EUPL-1.2
import { execFile } from 'node:child_process'
import { root } from './repository.ts'

/** How a program ended: whether with exit code 0, and what it printed on each stream. */
export type Ended = { ok: boolean; stdout: string; stderr: string }

/** Runs a program in the root of the repository; one that cannot be started has ended badly too. */
export const runToEnd = (command: string, args: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(command, args, { cwd: root, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      resolve({ ok: error === null, stdout, stderr })
    })
  })

/** What a checking program found: nothing when it ends with 0, else the lines that it printed. */
export async function findingsOf(command: string, args: string[]): Promise<string[]> {
  const { ok, stdout, stderr } = await runToEnd(command, args)
  if (ok) return []
  const lines = `${stdout}\n${stderr}`.split('\n').filter((line) => line.trim() !== '')
  return lines.length > 0 ? lines : [`${command} could not be run, or ended badly without a word`]
}

/** The same for an entry file of JavaScript or TypeScript, run by this Node. */
export const findingsOfScript = (script: string, args: string[]): Promise<string[]> =>
  findingsOf(process.execPath, [script, ...args])
