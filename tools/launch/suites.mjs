// SPDX-License-Identifier: EUPL-1.2
import { root, runScript } from './run.mjs'

const fast = ['unit', 'contract', 'system']
const heavy = {
  crash: 'kill -9, full disk and unwritable file, under load',
  browser: 'the pages in a real Chromium (Debian: apt-get install chromium)',
  distributed: 'what holds in every layout, on the whole platform over a real MongoDB and Kafka',
  storing: 'faults on these engines under load, and the history check (all of it: npm run test:storing)',
  engines: 'on a real MongoDB and Kafka, which it fetches itself (see CONTRIBUTING.md for what that takes)'
}

/**
 * The words for vitest: the fast suites, unless the caller names suites or files.
 *
 * @param {string[]} args
 */
export function vitestArguments(args) {
  const chosen = args.some((word) => word.startsWith('--project') || !word.startsWith('-'))
  return ['run', ...(chosen ? [] : fast.map((name) => `--project=${name}`)), ...args]
}

/**
 * Runs every fault that there is, far more than a change needs, and keeps the report in docs/storing.md.
 *
 * @param {string[]} args
 */
export const testStoring = (args) =>
  runScript('node_modules/vitest/vitest.mjs', ['run', '--project=storing', ...args], {
    cwd: root,
    env: { STORING_WHOLE: 'ja' }
  })

/**
 * Runs the tests, and says loudly which suites were not among them.
 *
 * @param {string[]} args
 */
export async function test(args) {
  const words = vitestArguments(args)
  const code = await runScript('node_modules/vitest/vitest.mjs', words, { cwd: root })
  const leftOut = Object.entries(heavy).filter(([name]) => !words.some((word) => word.includes(name)))
  if (leftOut.length > 0) console.log('\nNOT RUN by this command:')
  for (const [name, what] of leftOut)
    console.log(`  ${name.padEnd(11)} ${what}\n              npm test -- --project=${name}`)
  return code
}
