// SPDX-License-Identifier: EUPL-1.2
import { defineConfig } from 'vitest/config'

const suites = [
  { name: 'unit', include: ['{contracts,services,gateway,tools}/**/*.test.{ts,tsx}'], testTimeout: 10_000 },
  { name: 'contract', include: ['tests/contract/**/*.test.ts'], testTimeout: 30_000 },
  { name: 'system', include: ['tests/system/**/*.test.ts'], testTimeout: 60_000 },
  { name: 'crash', include: ['tests/crash/**/*.test.ts'], testTimeout: 300_000 },
  { name: 'browser', include: ['tests/browser/**/*.test.ts'], testTimeout: 60_000 }
]
const heavy = ['crash', 'browser']

/** A heavy suite is there only for who names it: `--project crash`, or a path in its folder. */
const isAsked = (name: string): boolean =>
  process.argv.slice(2).some((word) => word === name || word === `--project=${name}` || word.includes(`tests/${name}`))

export default defineConfig({
  test: {
    projects: suites
      .filter(({ name }) => !heavy.includes(name) || isAsked(name))
      .map(({ name, include, testTimeout }) => ({
        // Vite would take graphql's ES modules where Node takes the others: two copies refuse each other's schemas.
        resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
        test: {
          name,
          include,
          testTimeout,
          hookTimeout: testTimeout,
          exclude: ['**/node_modules/**', '**/dist/**'],
          environment: 'node',
          pool: 'forks'
        }
      }))
  }
})
