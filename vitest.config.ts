// SPDX-License-Identifier: EUPL-1.2
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** Files at once. On two processors vitest itself would do one: much of these tests waits for what they started. */
const MANY = Math.max(2, availableParallelism() - 1)

const suites = [
  {
    name: 'unit',
    include: [
      '{contracts,services,gateway,tools}/**/*.test.{ts,tsx}',
      'tests/{storing,browser}/*/**/*.test.ts',
      'tests/platform/*.test.ts'
    ],
    testTimeout: 10_000,
    // A process for all of them: loading everything anew for each file takes longer than the tests.
    isolate: false
  },
  { name: 'contract', include: ['tests/contract/**/*.test.ts'], testTimeout: 30_000 },
  { name: 'system', include: ['tests/system/**/*.test.ts'], testTimeout: 60_000, atOnce: 1 },
  { name: 'crash', include: ['tests/crash/**/*.test.ts'], testTimeout: 300_000, atOnce: 2 },
  { name: 'storing', include: ['tests/storing/*.test.ts'], testTimeout: 60_000, atOnce: 1 },
  {
    name: 'browser',
    include: ['tests/browser/*.test.ts'],
    testTimeout: 60_000 * Number(process.env.BROWSER_SLOWER ?? 1),
    globalSetup: ['tests/browser/global-setup.ts'],
    // They look at one platform, and count what changes on it.
    atOnce: 1
  },
  {
    name: 'distributed',
    // What differs by layout; the rest of the system tests starts the same processes whatever this says.
    include: ['tests/system/each-layout.test.ts'],
    testTimeout: 60_000,
    env: { TOPOLOGY: 'distributed' },
    atOnce: 1
  },
  {
    name: 'engines',
    include: ['{services,gateway,tools,tests}/**/*.engine.test.ts'],
    testTimeout: 60_000,
    globalSetup: ['tools/engines/global-setup.ts'],
    // Some say within what time something is found again: nothing else may take the processors then.
    atOnce: 1
  }
]
const heavy = ['crash', 'browser', 'distributed', 'storing', 'engines']
const onEngines = '**/*.engine.test.ts'

/** A heavy suite is there only for who names it: `--project crash`, a path in its folder, or an engine test. */
const isAsked = (name: string): boolean =>
  process.argv
    .slice(2)
    .some(
      (word) =>
        word === name ||
        word === `--project=${name}` ||
        word.includes(`tests/${name}`) ||
        (name === 'engines' && word.includes('.engine'))
    )

export default defineConfig({
  test: {
    projects: suites
      .filter(({ name }) => !heavy.includes(name) || isAsked(name))
      .map(({ name, include, testTimeout, globalSetup = [], env = {}, isolate = true, atOnce = MANY }) => ({
        // Vite would take graphql's ES modules where Node takes the others: two copies refuse each other's schemas.
        resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
        test: {
          name,
          include,
          testTimeout,
          hookTimeout: testTimeout,
          // What is waited for may take as long as the test may: half of it leaves the other half to say what was missing.
          expect: { poll: { timeout: testTimeout / 2, interval: 20 } },
          globalSetup,
          env,
          isolate,
          maxWorkers: atOnce,
          // Suites that run another number of files at once run one after the other.
          sequence: { groupOrder: heavy.indexOf(name) + 1 },
          exclude: ['**/node_modules/**', '**/dist/**', ...(name === 'engines' ? [] : [onEngines])],
          environment: 'node',
          pool: 'forks'
        }
      }))
  }
})
