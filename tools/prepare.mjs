// SPDX-License-Identifier: EUPL-1.2
// What `npm start`, `npm test` and the other npm scripts begin with. Runs on Node 20 without any package.
// The scripts say `exec`: then npm passes signals to this process, and not to a shell that dies and leaves us behind.
import { ensureInstalled } from './launch/install.mjs'
import { root, runPlatform, runScript } from './launch/run.mjs'
import { test, testStoring } from './launch/suites.mjs'
import { ensureWebBuilt } from './launch/web.mjs'

const inRoot = { cwd: root }

/** @type {Record<string, (args: string[]) => Promise<number>>} */
const tasks = {
  start: async (args) => ((await ensureWebBuilt()) ? runPlatform(['start', ...args]) : 1),
  test: async (args) => ((await ensureWebBuilt()) ? test(args) : 1),
  'test:storing': async (args) => ((await ensureWebBuilt()) ? testStoring(args) : 1),
  bench: (args) => runScript('tools/src/bench/bench.ts', args, inRoot),
  engines: (args) => runScript('tools/engines/for-a-person.ts', args, inRoot),
  check: (args) => runScript('tools/src/check/check.ts', args, inRoot),
  generate: (args) => runScript('tools/src/generate/generate.ts', args, inRoot),
  pictures: async (args) => ((await ensureWebBuilt()) ? runScript('tests/browser/pictures/make.ts', args, inRoot) : 1)
}

const [name = '', ...args] = process.argv.slice(2)
const task = tasks[name]
if (task === undefined) {
  console.error(`Onbekende taak "${name}". Kies uit: ${Object.keys(tasks).join(', ')}.`)
  process.exitCode = 1
} else {
  process.exitCode = (await ensureInstalled()) ? await task(args) : 1
}
