// SPDX-License-Identifier: EUPL-1.2
import type { TestProject } from 'vitest/node'
import { startPlatform } from './platform.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the platform runs that the whole suite looks at, and no test changes: `http://127.0.0.1:<port>/`. */
    readonly address: string
  }
}

/** One platform to look at for the whole suite: starting one, with its demo data, takes longer than most tests. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const platform = await startPlatform()
  provide('address', platform.address)
  return () => platform.clear()
}
