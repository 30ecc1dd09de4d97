// SPDX-License-Identifier: EUPL-1.2
import type { TestProject } from 'vitest/node'
import { startPlatform } from './platform.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the platform runs that the whole suite looks at: `http://127.0.0.1:<port>/`. */
    readonly address: string
    /** Where a second one runs, for tests that change what is there: what they change, nobody else counts. */
    readonly changing: string
  }
}

/**
 * Two platforms for the whole suite, one to look at and one to change: starting one, with its demo data, takes longer
 * than most tests.
 */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const [platform, changing] = await Promise.all([startPlatform(), startPlatform()])
  provide('address', platform.address)
  provide('changing', changing.address)
  return async () => {
    await Promise.all([platform.clear(), changing.clear()])
  }
}
