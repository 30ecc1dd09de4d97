// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the workspace, with a slash at its end. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** The Node that the workspace brings along; the machine's own only has to be able to run npm. */
export const workspaceNode = join(root, 'node_modules/node/bin/node')

/** Where Node keeps what it made of our code, for the next process: without it that takes most of a start. */
export const compileCache = join(root, 'node_modules/.cache/code')

/**
 * Runs a program to its end on the terminal of this process and gives its exit code (128 + number when a signal ended it).
 * Compiled code is kept from one run to the next; an own NODE_COMPILE_CACHE wins.
 * The first signal of each kind is passed on. A terminal has sent Ctrl-C to the program by itself, so there it is not.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, stdin?: 'inherit' | 'ignore', env?: Record<string, string> }} [options] env: besides our own
 * @returns {Promise<number>} rejects when the program cannot be started
 */
export function run(command, args, { cwd, stdin = 'inherit', env: more = {} } = {}) {
  return new Promise((resolve, reject) => {
    const env = {
      NODE_COMPILE_CACHE: compileCache,
      ...process.env,
      ...more,
      PATH: join(root, 'node_modules/.bin') + delimiter + (process.env.PATH ?? '')
    }
    const child = spawn(command, args, {
      env,
      stdio: [stdin, 'inherit', 'inherit'],
      ...(cwd === undefined ? {} : { cwd })
    })
    const seen = new Set()
    /** @param {NodeJS.Signals} signal */
    const passOn = (signal) => {
      if (seen.has(signal)) return
      seen.add(signal)
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
    }
    /** @type {NodeJS.Signals[]} */
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
    for (const signal of signals) process.on(signal, passOn)
    const release = () => {
      for (const signal of signals) process.off(signal, passOn)
    }
    child.once('error', (error) => {
      release()
      reject(error)
    })
    child.once('exit', (code, signal) => {
      release()
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]))
    })
  })
}

/**
 * How Node runs the platform. What commands leave in the view and the caches lives long; with the usual small nursery
 * it is copied again and again before it is let go there (measured: a tenth to a fifth of all CPU time). And V8 makes
 * objects old from birth once the first of their kind lived long: events read in pages are dead after their page, and
 * would wait there for a full collection (measured: a quarter of a replay's time).
 */
export const platformFlags = ['--max-semi-space-size=64', '--no-allocation-site-pretenuring']

/**
 * Runs one of the workspace's own scripts, or a program's entry file, under the workspace's Node.
 *
 * @param {string} script path from the root of the workspace
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string> }} [options]
 */
export const runScript = (script, args, options) => run(workspaceNode, [join(root, script), ...args], options)

/**
 * Runs the program `naober`.
 *
 * @param {string[]} args
 */
export const runPlatform = (args) => run(workspaceNode, [...platformFlags, join(root, 'tools/src/naober.ts'), ...args])
