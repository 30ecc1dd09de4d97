// SPDX-License-Identifier: EUPL-1.2
import { defineConfig } from 'vitest/config'

const suites = [
  {
    name: 'unit',
    include: ['{contracts,services,gateway,tools}/**/*.test.{ts,tsx}', 'tests/storing/*/**/*.test.ts'],
    testTimeout: 10_000,
    // A process for all of them: loading everything anew for each file takes longer than the tests.
    isolate: false
  },
  { name: 'contract', include: ['tests/contract/**/*.test.ts'], testTimeout: 30_000 },
  { name: 'system', include: ['tests/system/**/*.test.ts'], testTimeout: 60_000 },
  { name: 'crash', include: ['tests/crash/**/*.test.ts'], testTimeout: 300_000 },
  { name: 'storing', include: ['tests/storing/*.test.ts'], testTimeout: 60_000 },
  {
    name: 'browser',
    include: ['tests/browser/**/*.test.ts'],
    testTimeout: 60_000,
    globalSetup: ['tests/browser/global-setup.ts']
  },
  {
    name: 'distributed',
    include: ['tests/system/**/*.test.ts'],
    exclude: ['tests/system/starting.test.ts'],
    testTimeout: 60_000,
    env: { TOPOLOGY: 'distributed' }
  },
  {
    name: 'engines',
    include: ['{services,gateway,tools,tests}/**/*.engine.test.ts'],
    testTimeout: 60_000,
    globalSetup: ['tools/engines/global-setup.ts']
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
      .map(({ name, include, exclude = [], testTimeout, globalSetup = [], env = {}, isolate = true }) => ({
        // Vite would take graphql's ES modules where Node takes the others: two copies refuse each other's schemas.
        resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
        test: {
          name,
          include,
          testTimeout,
          hookTimeout: testTimeout,
          globalSetup,
          env,
          isolate,
          exclude: ['**/node_modules/**', '**/dist/**', ...exclude, ...(name === 'engines' ? [] : [onEngines])],
          environment: 'node',
          pool: 'forks'
        }
      }))
  }
})
